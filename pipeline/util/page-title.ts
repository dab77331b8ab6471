/** Finds the headline among the lines above a body. */

import type {Root} from 'mdast'
import {factsOf} from './page-facts.ts'
import type {PageLine} from './page-line.ts'
import {isPerson} from './grammar/name.ts'
import {isCreditsLine} from './page-credits.ts'
import {fold, type Thing} from './site-furniture.ts'

/** How many lines above the body, and into it, a headline may stand. */
const above = 40
const into = 3

/** Furniture that stands with the credits of a story. */
const signs = new Set<Thing | undefined>(['comments', 'reading time'])

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
 * @param titles
 *   What the markup of the page says its title is, folded.
 * @returns
 *   Index of the line, or nothing where no line stands out.
 */
export function titleOf(
  lines: PageLine[],
  from: number,
  to: number,
  titles: string[] = []
): number | undefined {
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
  const marked = lines.some(({node}) => node.data?.layout)
  for (
    let index = marked ? 0 : Math.max(0, from - above);
    index < Math.min(from + into, to);
    index++
  ) {
    const line = lines[index]!
    if (!mayBeTitle(line) || (index >= from && isSentence(line, to - from))) continue
    const score =
      Math.min(line.text.split(/\s+/u).length, 6) * 0.25 +
      shared(line.text, words) * 2 +
      repeats(line.text, counts, crumbs) +
      creditsBelow(lines, index) +
      headed(line, titles) -
      Math.min(Math.abs(from - index), above) * 0.12 -
      (line.prose ? (/[.:;]["”’»)\d]*$/u.test(line.text) ? 4 : 1.5) : 0) -
      (/^\p{Ll}/u.test(line.text) ? 1.5 : 0) -
      (isCreditsLine(lines[index - 1]?.text ?? '') ? 1.5 : 0) +
      next(lines, index, from) -
      (isPerson(line.text) ? 2.5 : 0)
    if (score >= least && (!best || score > best.score)) best = {index, score}
  }
  return best && overStandfirst(lines, best.index, words, counts)
}

/** Of two lines that might be it, the upper is the headline and the lower its standfirst. */
function overStandfirst(
  lines: PageLine[],
  index: number,
  words: Set<string>,
  counts: Map<string, number>
): number {
  const line = lines[index]!
  if (line.type === 'heading' || (counts.get(line.text) ?? 0) > 1) return index
  let up = index - 1
  while (up >= 0 && lines[up]!.furniture?.thing === 'share row') up--
  const above = lines[up]
  if (!above || !mayBeTitle(above) || above.prose || /[»›>|/]/u.test(above.text)) return index
  if (isPerson(above.text) || above.text.length < 20 || above.text.split(/\s+/u).length < 4)
    return index
  return shared(above.text, words) >= 0.3 ? up : index
}

function mayBeTitle({furniture, text, type}: PageLine): boolean {
  if (furniture || text.length < 5 || text.length > 250 || type === 'code') return false
  if (/^(?:[^\s,]+(?:\s[^\s,]+)?,\s){2,20}[^\s,]+(?:\s[^\s,]+)?$/u.test(text)) return false
  return /\p{L}/u.test(text) && !/^(?:[←→<>]|[«»]\s)|\s»$|→$/u.test(text) && !isCreditsLine(text)
}

/** Inside the body a sentence is text, and the only line is its text. */
function isSentence({prose, text}: PageLine, count: number): boolean {
  return count < 2 || (prose !== undefined && /[.:;]["”’»)\d]*$/u.test(text))
}

/** A heading of the first order, one that the markup names as the title. */
function headed({node, text}: PageLine, titles: string[]): number {
  const order = node.type === 'heading' ? ([3, 1, 0.5][node.depth - 1] ?? 0) : 0
  const own = fold(text)
  return order + named(own, titles) - (node.data?.layout?.region ? 2 : 0)
}

/** The title of a page, or one half of it: the other may be the name of the site. */
function named(own: string, titles: string[]): number {
  if (own.length < 4) return 0
  if (titles.includes(own)) return 8
  return titles.some((title) => title.startsWith(`${own} `) || title.endsWith(` ${own}`)) ? 3.5 : 0
}

/** What the markup of a page says its title is, folded. */
export function titlesOf(tree: Root): string[] {
  return factsOf(tree, 'og:title', 'twitter:title', 'title', 'itemprop:headline').map(({value}) =>
    fold(value)
  )
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
    .findIndex(({furniture, text}) => signs.has(furniture?.thing) || isCreditsLine(text))
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
