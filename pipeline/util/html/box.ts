/** Tells small boxes of a page by what is said in them: an offer of a newsletter, other stories, consent. */

import type {Draft} from './drafts.ts'
import {announcesLinks, asks} from './link-box.ts'
import type {Measure} from './measure.ts'
import type {Element} from './parts.ts'
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
  if (asks(element, measure) && (drafts.length > 1 || drafts[0]!.element !== element))
    return 'newsletter box'
  if (drafts.length < 2) return
  const texts = drafts.map(textOf)
  if (texts.some((text) => text.length > longest)) return
  if (texts.reduce((sum, text) => sum + text.length, 0) > most) return
  return drafts
    .slice(0, texts[0]!.length > label ? 1 : 2)
    .flatMap((draft, index) => thingOf(draft, texts[index]!) || [])[0]
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
