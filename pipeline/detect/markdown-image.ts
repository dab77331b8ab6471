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
      const parts: Record<string, Position> = {}
      const value: Image = {src: picture.url}
      if (picture.alt) value.alt = picture.alt
      const title = picture.title?.trim()
      const {caption, credit} = captionIn(title || below?.text || '')
      if (caption) value.caption = caption.words
      if (credit) value.credit = credit.words
      if (below && !title) {
        // A title has no place of its own: the place of its picture is as near as it gets.
        for (const [leaf, words] of Object.entries({caption, credit})) {
          if (words) parts[`/0/${leaf}`] = placeOf(copy, below.part(words.from, words.to))
        }
      }
      yield {field: 'images', origin: 'body', parts, place: picture.position, value: [value]}
    }
  }
})

interface Words {
  from: number
  to: number
  words: string
}

/** Parts a caption from the credit that ends it. */
function captionIn(text: string): {caption?: Words; credit?: Words} {
  const match = credited.exec(text)
  const name = match?.groups?.['credit']?.trim()
  if (!match || !name) return text ? {caption: {from: 0, to: text.length, words: text}} : {}
  const from = match.index + match[0].lastIndexOf(name)
  const credit = {from, to: from + name.length, words: name}
  const words = text.slice(0, match.index + (/^[.!?)]/u.test(match[0]) ? 1 : 0)).trim()
  return words ? {caption: {from: 0, to: words.length, words}, credit} : {credit}
}

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
