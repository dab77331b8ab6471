/** Tells small boxes of a page by what is said in them: an offer of a newsletter, other stories, consent. */

import type {Draft} from './drafts.ts'
import {isElement, type Measure, type Node} from './measure.ts'
import {attribute, type Element} from './parts.ts'
import {furnitureOf, type Thing} from '../paste/site-furniture.ts'

/** Things that come in boxes of a few lines. */
const boxed = new Set<Thing>(['consent line', 'newsletter box', 'popular list', 'related links'])

/** Lines of a box. */
export const mostLines = 6

/** UTF-16 units of one line, and of all. */
const longest = 220
const most = 500

/** UTF-16 units of a label above such a line. */
const label = 60

/** What is a paragraph by itself, or holds more than a box. */
const others = /^(?:article|body|main|p|h[1-6]|li|td|th|blockquote)$/u

/** Words of the title of a story, and UTF-16 units of a label above such titles. */
const words = 4
const announced = 40

/** Elements one in the other that are looked into. */
const deepest = 8

const known = new WeakMap<Draft, Thing | false>()

/**
 * Tell what a box is.
 *
 * @param element
 *   The element that holds it.
 * @param drafts
 *   All that is in it, or one more than a box holds.
 * @returns
 *   The thing that its first line is, or its second; nothing where it is one line, or holds a paragraph of the story.
 */
export function boxOf(element: Element, drafts: Draft[], measure: Measure): Thing | undefined {
  if (drafts.length < 1 || drafts.length > mostLines || others.test(element.tagName)) return
  if (announcesLinks(element, measure)) return 'related links'
  if (asks(element, drafts, measure)) return 'newsletter box'
  if (drafts.length < 2) return
  const texts = drafts.map(textOf)
  if (texts.some((text) => text.length > longest)) return
  if (texts.reduce((sum, text) => sum + text.length, 0) > most) return
  return drafts
    .slice(0, texts[0]!.length > label ? 1 : 2)
    .flatMap((draft, index) => thingOf(draft, texts[index]!) || [])[0]
}

/** A label that says what comes, and the title of a story as a link; or any label, and several such links. */
function announcesLinks(element: Element, {linked, size}: Measure): boolean {
  const rest = size - linked
  if (size > most || rest < 2 || rest > announced || linked < rest) return false
  const pieces = piecesOf(element)
  const [label, ...links] = pieces
  if (!label || label.link || links.length === 0) return false
  if (links.some(({link, text}) => !link || text.split(/\s+/u).length < words)) return false
  return links.length > 1
    ? !/[.!?,]$/u.test(label.text)
    : furnitureOf(label.text)?.thing === 'related links'
}

/** Pages of a site where readers pay, on the site itself. */
const offer =
  /^\/(?:[a-z]{2}\/)?(?:abo|abonne(?:ments?|r)|become-a-member|donate|donation|join|membership|soutenir|spenden|subscribe|subscriptions?|suscri(?:bete|pcion|pciones)|support(?:-us)?)(?:[/?#]|$)/iu

/** UTF-16 units of what asks for money, and of the link in it. */
const ask = 400
const button = 40

/** Words that ask readers to pay or to sign up, in a box around its paragraphs, with a link to where they can. */
function asks(element: Element, drafts: Draft[], {linked, size}: Measure): boolean {
  if (size > ask || linked === 0 || linked > button) return false
  if (drafts.length === 1 && drafts[0]!.element === element) return false
  return findLink(element, (url) => offer.test(url))
}

function findLink(element: Element, is: (url: string) => boolean): boolean {
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
      if (pieces.length > 2 * mostLines) return
      read(child, isElement(child) && child.tagName === 'a' ? child : link, depth + 1)
    }
  }
  read(element, undefined, 0)
  return pieces
}

function textOf({runs}: Draft): string {
  return runs
    .map(({text}) => text)
    .join('')
    .trim()
}

function thingOf(draft: Draft, text: string): Thing | false {
  let thing = known.get(draft)
  if (thing === undefined) {
    const found = furnitureOf(text)
    thing = found && found.by !== 'within' && boxed.has(found.thing) ? found.thing : false
    known.set(draft, thing)
  }
  return thing
}
