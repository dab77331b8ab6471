/** Puts the caption and credit that the Article knows under a picture of the body. */

import type {Element, Root} from 'hast'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import type {Image} from '../article.ts'

/**
 * Make figures of the paragraphs that are a picture and nothing else.
 *
 * @param tree
 *   HTML of a body whose pictures have the same URLs as `images`; changed in place.
 */
export function captionPictures(tree: Root, images: Image[]): void {
  const known = new Map(images.map((image) => [image.src, image]))
  if (known.size === 0) return
  visit(tree, 'element', (node, index, parent) => {
    const picture = node.tagName === 'p' ? onlyPicture(node) : undefined
    const image = picture && known.get(String(picture.properties['src']))
    if (!picture || !image || !parent) return
    const {caption, credit, height, width} = image
    if (width && height) Object.assign(picture.properties, {height, width})
    if (!caption && !credit) return
    const words = caption && credit ? [caption, h('br'), credit] : [caption ?? credit]
    parent.children[index!] = h('figure', [picture, h('figcaption', words)])
  })
}

function onlyPicture({children}: Element): Element | undefined {
  const [only, ...others] = children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== ''
  )
  return others.length === 0 && only?.type === 'element' && only.tagName === 'img'
    ? only
    : undefined
}
