/** Finds the headline among the lines above a body. */

import type {PageLine} from './page.ts'
import {isCreditsLine} from './page-credits.ts'
import {fold} from './site-furniture.ts'

/** How many lines above the body, and into it, a headline may stand. */
const above = 40
const into = 3

/** Below this no line stands out. */
const least = 2

/**
 * Find the headline of a page.
 *
 * @param lines
 *   All lines.
 * @param from
 *   First line of the body.
 * @param to
 *   Line after its last.
 * @returns
 *   Index of the line, or nothing where no line stands out.
 */
export function titleOf(lines: PageLine[], from: number, to: number): number | undefined {
  const counts = new Map<string, number>()
  for (const {text} of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  const words = wordsOf(
    lines
      .slice(from, to)
      .map(({text}) => text)
      .join(' ')
      .slice(0, 20_000)
  )
  const crumbs = lines.slice(0, from).filter(({text}) => /[»›>/|]/u.test(text) && text.length < 300)

  let best: {index: number; score: number} | undefined
  for (let index = Math.max(0, from - above); index < Math.min(from + into, to); index++) {
    const line = lines[index]!
    if (!mayBeTitle(line)) continue
    const score =
      Math.min(line.text.split(/\s+/u).length, 6) * 0.25 +
      shared(line.text, words) * 2 +
      repeats(line.text, counts, crumbs) +
      creditsBelow(lines, index) -
      Math.abs(from - index) * 0.12 -
      (line.prose ? (/[.:;]["”’»)\d]*$/u.test(line.text) ? 4 : 1.5) : 0) -
      (/^\p{Ll}/u.test(line.text) ? 1.5 : 0) -
      (isCreditsLine(lines[index - 1]?.text ?? '') ? 1.5 : 0) +
      next(lines, index, from)
    if (score >= least && (!best || score > best.score)) best = {index, score}
  }
  return best?.index
}

function mayBeTitle({furniture, text, type}: PageLine): boolean {
  if (furniture || text.length < 5 || text.length > 250 || type === 'code') return false
  if (/^(?:[^\s,]+(?:\s[^\s,]+)?,\s){2,20}[^\s,]+(?:\s[^\s,]+)?$/u.test(text)) return false
  return /\p{L}/u.test(text) && !/^(?:[←→<>]|[«»]\s)|\s»$|→$/u.test(text) && !isCreditsLine(text)
}

/** A title stands again in the crumbs above, the document’s name or a list of recent posts. */
function repeats(text: string, counts: Map<string, number>, crumbs: PageLine[]): number {
  const long = text.split(/\s+/u).length >= 4 || text.length >= 25
  const again = (counts.get(text) ?? 0) > 1
  const crumb = crumbs.some((line) => line.text !== text && line.text.endsWith(text))
  return (again ? (long ? 2.5 : 0.5) : 0) + (crumb ? 2 : 0)
}

/** A byline, a date or a way to the comments within the next three lines. */
function creditsBelow(lines: PageLine[], index: number): number {
  const near = lines
    .slice(index + 1, index + 4)
    .findIndex(({furniture, text}) => furniture?.thing === 'comments' || isCreditsLine(text))
  return near < 0 ? 0 : 2.5 - near * 0.4
}

/** The last line above the body that is neither furniture nor credits; one inside it is rarely the title. */
function next(lines: PageLine[], index: number, from: number): number {
  if (index > from) return -2
  const between = lines.slice(index + 1, from)
  return between.every(({furniture, text}) => furniture || isCreditsLine(text)) ? 1.5 : 0
}

function shared(text: string, words: Set<string>): number {
  const own = [...wordsOf(text)]
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length
}

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 3)
  )
}
