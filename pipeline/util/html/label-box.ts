/** Tells a large part of a page by the heading it begins with: other stories with a paragraph each, comments. */

import {furnitureOf, type Thing} from '../paste/site-furniture.ts'
import {proseOf} from '../paste/prose.ts'
import type {Draft} from './drafts.ts'
import type {Measure} from './measure.ts'

/** Part of all text of a page that such a part holds at most. */
const share = 0.6

/** The same of one whose heading tells nothing. */
const bare = 0.35

/** UTF-16 units of a heading, or of the first title. */
const label = 120

const announcing = new Set<Thing>(['popular list', 'related links'])

/** Lines looked at, and lines below the heading at least. */
const reach = 100
const least = 2

/** Titles of other stories, and how many paragraphs stand to each at most. */
const titles = 2
const paragraphs = 1.5

/** UTF-16 units of a paragraph about another story, and words of a title. */
const longest = 300
const words = 4

/**
 * Tell what a part of a page is.
 *
 * @param drafts
 *   All drafts so far; those from `start` on are in it.
 * @param total
 *   UTF-16 units of all text of the page.
 */
export function sectionOf(
  drafts: Draft[],
  start: number,
  {size, title}: Measure,
  total: number
): Thing | undefined {
  const first = drafts[start]
  if (!first || first.region || title || size > share * total) return
  const text = textOf(first)
  if (drafts.length - start <= least || text.length > label) return
  const heading = /^h[2-6]$/u.test(first.element.tagName)
  const found = heading ? furnitureOf(text) : undefined
  if (found?.by === 'line' && found.thing === 'comments') return found.thing
  const told = found?.by === 'line' && announcing.has(found.thing)
  if (!told && (size > bare * total || !(heading || isTitle(first, text)))) return
  // Without a label it takes more of them.
  const others = drafts.slice(told ? start + 1 : start, start + reach)
  if (!isOfOthers(others, told ? titles : 2 * titles)) return
  return told ? found.thing : 'related links'
}

/** Titles as links, and no more than a short paragraph to each. */
function isOfOthers(drafts: Draft[], least: number): boolean {
  let [linked, prose] = [0, 0]
  for (const draft of drafts) {
    const text = textOf(draft)
    if (isTitle(draft, text)) linked++
    else if (proseOf(text, true)) {
      if (text.length > longest) return false
      prose++
    }
  }
  return linked >= least && prose <= paragraphs * linked
}

function isTitle({runs}: Draft, text: string): boolean {
  return (
    text.split(/\s+/u).length >= words &&
    runs.every(({marks, text}) => !text.trim() || marks.some(({type}) => type === 'link'))
  )
}

function textOf({runs}: Draft): string {
  return runs
    .map(({text}) => text)
    .join('')
    .trim()
}
