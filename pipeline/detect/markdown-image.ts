/**
 * Claims the pictures in the body of Markdown; they stay where they are.
 *
 * ```markdown
 * > | ![The ferry at its berth](ferry.jpg)
 *       ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^
 * > | *The ferry in May. Photo: Ines Calder*
 *      ^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^
 * ```
 *
 * The caption is the title, or a line of emphasis right after the picture; its credit is what
 * follows `Photo:` in it. Without either there is none.
 */

import type {Image as Picture, Nodes, PhrasingContent, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Image} from '../article.ts'
import {flattenAll} from '../util/flatten.ts'
import {placeOf} from '../util/place.ts'
import {detector} from './detector.ts'

const unsafe = /^\s*(?:data|javascript|vbscript|file):/iu
const credited =
  /(?:^|[.!?)]\s|\s[([])(?:Photo|Picture|Credit|Image|Foto|Illustration)(?: credit)?: (?<credit>[^\n\])]{2,80})[\])]?\s*$/u

export default detector('markdown-image', function* (tree, {copy}) {
  for (const [block, node] of tree.children.entries()) {
    for (const picture of picturesIn(node)) {
      if (!picture.position || !picture.url || unsafe.test(picture.url)) continue
      const below = captionBelow(node, picture, tree.children[block + 1])
      const caption = picture.title?.trim() || below?.text
      const parts: Record<string, Position> = {}
      const value: Image = {src: picture.url}
      if (picture.alt) value.alt = picture.alt
      if (caption) value.caption = caption
      if (below && !picture.title?.trim()) {
        parts['/0/caption'] = placeOf(copy, below.part(0, below.text.length))
        const credit = credited.exec(below.text)
        const name = credit?.groups?.['credit']?.trim()
        if (credit && name) {
          const from = credit.index + credit[0].lastIndexOf(name)
          const words = below.text
            .slice(0, credit.index + (/^[.!?)]/u.test(credit[0]) ? 1 : 0))
            .trim()
          value.credit = name
          parts['/0/credit'] = placeOf(copy, below.part(from, from + name.length))
          if (words) {
            value.caption = words
            parts['/0/caption'] = placeOf(copy, below.part(0, words.length))
          } else delete value.caption
        }
      }
      yield {field: 'images', origin: 'body', parts, place: picture.position, value: [value]}
    }
  }
})

function picturesIn(node: Nodes): Picture[] {
  if (node.type === 'image') return [node]
  return 'children' in node ? node.children.flatMap(picturesIn) : []
}

/** A line that is all emphasis, right after a picture that has a line to itself. */
function captionBelow(node: RootContent, picture: Picture, next: RootContent | undefined) {
  if (node.type !== 'paragraph') return
  const rest = node.children.slice(node.children.indexOf(picture) + 1).filter(hasText)
  const [only] =
    rest.length > 0 ? rest : next?.type === 'paragraph' ? next.children.filter(hasText) : []
  const count =
    rest.length > 0
      ? rest.length
      : next?.type === 'paragraph'
        ? next.children.filter(hasText).length
        : 0
  if (count !== 1 || only?.type !== 'emphasis') return
  if (node.children.indexOf(picture) > 0) return
  const flat = flattenAll(only.children)
  const text = flat.text.trim()
  const skip = flat.text.indexOf(text)
  return text
    ? {part: (from: number, to: number) => flat.span(from + skip, to + skip), text}
    : undefined
}

function hasText(node: PhrasingContent): boolean {
  return node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')
}
