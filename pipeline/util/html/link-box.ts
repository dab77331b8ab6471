/** Tells boxes by the links in them: titles of other stories, pages where readers pay. */

import {furnitureOf} from '../paste/site-furniture.ts'
import {isElement, type Measure, type Node} from './measure.ts'
import {attribute, type Element} from './parts.ts'

/** UTF-16 units of a box, and of a label above its links. */
const most = 500
const announced = 40

/** Words of the title of a story, or its signs where these are words. */
const words = 4
const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u

/** Elements one in the other that are looked into, and stretches of text. */
const deepest = 8
const stretches = 12

/** Pages of a site where readers pay, on the site itself. */
const offer =
  /^\/(?:[a-z]{2}\/)?(?:abo|abonne(?:ments?|r)|become-a-member|donate|donation|join|membership|soutenir|spenden|subscribe|subscriptions?|suscri(?:bete|pcion|pciones)|support(?:-us)?)(?:[/?#]|$)/iu

/** UTF-16 units of what asks for money, and of the link in it. */
const ask = 400
const button = 40

/**
 * Tell whether a box announces other stories.
 *
 * @returns
 *   Where it is several titles of stories as links, with or without a label; or one, with a label that says what comes.
 */
export function announcesLinks(element: Element, {linked, size, title}: Measure): boolean {
  const rest = size - linked
  if (title || size > most || rest > announced || linked < rest || linked === 0) return false
  const [first, ...others] = piecesOf(element)
  if (!first) return false
  if (rest === 0)
    return (
      others.length > 0 && isSet(element) && [first, ...others].every((piece) => isTitle(piece))
    )
  if (first.link || others.length === 0 || !others.every((piece) => isTitle(piece))) return false
  return others.length > 1
    ? !/[.!?,]$/u.test(first.text)
    : furnitureOf(first.text)?.thing === 'related links'
}

/** Whether a box asks readers to pay or to sign up, with a link to where they can. */
export function asks(element: Element, {linked, size}: Measure): boolean {
  if (size > ask || linked === 0 || linked > button) return false
  return holdsLink(element, (url) => offer.test(url))
}

/** Lists and rows of a table hold links that are of the story too. */
function isSet({tagName}: Element): boolean {
  return /^(?:aside|div|section)$/u.test(tagName)
}

function isTitle({link, text}: Piece): boolean {
  return link && (text.split(/\s+/u).length >= words || signs.test(text))
}

function holdsLink(element: Element, is: (url: string) => boolean): boolean {
  const look = (node: Node, depth: number): boolean => {
    if (isElement(node) && node.tagName === 'a' && is(attribute(node, 'href') ?? '')) return true
    return (
      'childNodes' in node &&
      depth <= deepest &&
      node.childNodes.some((child) => look(child, depth + 1))
    )
  }
  return look(element, 0)
}

interface Piece {
  link: boolean
  text: string
}

/** The texts of a box, each in a link or not; what stands in one link is one. */
function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = []
  let last: Node | undefined
  const read = (node: Node, link: Node | undefined, depth: number) => {
    if (node.nodeName === '#text' && 'value' in node && node.value.trim()) {
      const text = node.value.trim()
      if (pieces.length > 0 && link && link === last) pieces.at(-1)!.text += ` ${text}`
      else pieces.push({link: link !== undefined, text})
      last = link
    }
    if (!('childNodes' in node) || depth > deepest) return
    for (const child of node.childNodes) {
      if (pieces.length > stretches) return
      read(child, isElement(child) && child.tagName === 'a' ? child : link, depth + 1)
    }
  }
  read(element, undefined, 0)
  return pieces
}
