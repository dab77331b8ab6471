/** Finds the headline among the lines above a body. */

import {isBelowCredits} from './below-credits.ts'
import {isSaidCredits} from './credits.ts'
import {type Crumbs, leadsTo, readCrumbs} from './crumbs.ts'
import {headed, isNamed, isTold, otherHalf} from './headed.ts'
import {wordsOf} from '../measure.ts'
import {lastOf} from './last-own.ts'
import type {PageLine} from './line.ts'
import {fold, type Thing} from './site-furniture.ts'
import {sharedStems, stemsOf} from './stems.ts'
import {overStandfirst} from './title-above.ts'
import {doubtOf, isBetween, mayBeTitle} from './title-doubt.ts'

/** How many lines above the body, and into it, a headline may stand. */
const above = 40
const into = 3

/** Lines into the body in which a heading may stand that the markup says is the title: banners and menus are text too. */
const far = 12

/** Lines between a headline and the credits that say whose it is. */
const reach = 5

/** Furniture that stands with the credits of a story. */
const signs = new Set<Thing | undefined>(['comments', 'reading time'])

/** Subjects below their label. */
const mostTopics = 12

/** Lines that may lead the way, at most. */
const leads = 200

/** Below this no line stands out. */
const least = 1.2

/** What the lines of a page say of its headline, read once for all candidates. */
interface Page {
  counts: Map<string, number>
  /** Lines above the body that may lead the way to it. */
  crumbs: Crumbs[]
  from: number
  /** The last line above the body that is neither furniture, credits nor about a picture. */
  last: number
  /** The same, or where that is a standfirst above the credits, the last that is no sentence. */
  lastShort: number
  lines: PageLine[]
  /** Whether credits stand right below the body. */
  signed: boolean
  /** What the markup says the title is, folded. */
  titles: string[]
  /** How far each line is from the body, not counting furniture, credits and pictures between. */
  ways: number[]
  /** Telling words of the body. */
  words: Set<string>
}

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
  const page = read(lines, from, to, titles)
  const marked = lines.some(({node}) => node.data?.layout)
  let best: {index: number; score: number} | undefined
  const end = Math.min(from + (marked ? far : into), to)
  for (let index = marked ? 0 : Math.max(0, from - above); index < end; index++) {
    const line = lines[index]!
    if (!mayBeTitle(line)) continue
    if (index >= from + into && !isNamed(line, titles)) continue
    if (index >= from && isSentence(line, to - from) && !isTold(line, titles)) continue
    const promise = promiseOf(index, page)
    if (promise < least || (best && promise <= best.score)) continue
    const score =
      promise - doubtOf(index, lines, from) - (!marked && isBelowCredits(page, index) ? 3 : 0)
    if (score >= least && (!best || score > best.score)) best = {index, score}
  }
  if (!best) return
  const other = otherHalf(lines, best.index, titles, page.words)
  if (other !== undefined && other < end) return other
  // What the markup says is the title is no standfirst.
  return titles.includes(fold(lines[best.index]!.text))
    ? best.index
    : overStandfirst(page, best.index)
}

function read(lines: PageLine[], from: number, to: number, titles: string[]): Page {
  const counts = new Map<string, number>()
  let topics = 0
  for (const [index, {furniture, prose, text}] of lines.entries()) {
    topics = furniture?.thing === 'tags' ? mostTopics : furniture || prose ? 0 : topics - 1
    // A subject stands in the way to the page and again among its topics, and is no headline for that.
    // Twice on end it is a caption, and what is said to who cannot see the picture.
    const onEnd = lines[index - 1]?.text === text
    if ((topics <= 0 || topics === mostTopics) && !onEnd)
      counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const body = lines.slice(from, to).map(({text}) => text)
  const ways: number[] = []
  for (let index = from - 1, way = 0; index >= 0; index--) {
    ways[index] = way
    way += stepOf(lines[index]!)
  }
  return {
    counts,
    crumbs: lines
      .slice(0, from)
      .flatMap(({text}) => readCrumbs(text) ?? [])
      .slice(0, leads),
    from,
    signed: lines.slice(to, to + 2).some(({text}) => isSaidCredits(text)),
    ...lastOf(lines, from),
    lines,
    titles,
    ways,
    words: stemsOf(body.join(' ').slice(0, 20_000), 20_000)
  }
}

/** Credits, captions and buttons stand between any headline and its text; a standfirst does too. */
function stepOf({credits, furniture, picture, prose}: PageLine): number {
  if (furniture || picture || credits) return 0.2
  return prose ? 0.5 : 1
}

/** What speaks for a line, and what against it is told in no time. */
function promiseOf(index: number, page: Page): number {
  const {counts, crumbs, from, lines, titles, ways, words} = page
  const line = lines[index]!
  const {furniture, picture, prose, text} = line
  const share = sharedStems(text, words)
  return (
    lengthOf(text) +
    share * 3 +
    repeats(text, counts, crumbs) +
    creditsBelow(lines, index) +
    headed(line, titles, share) -
    Math.min(index < from ? ways[index]! : (index - from) * 1.5, above) * 0.15 -
    (prose ? (/[.:;]["”’»)\d]*$/u.test(text) ? 4 : 1.5) : 0) -
    (/^\p{Ll}/u.test(text) ? 1.5 : 0) -
    belowDate(index, page) +
    next(index, page) -
    (furniture ? 2 : 0) -
    (picture ? 4 : 0)
  )
}

/** What a line gains by its words: one alone is the name of a section more often than a headline. */
function lengthOf(text: string): number {
  const count = wordsOf(text)
  return count < 2 ? -0.7 : count < 3 ? 0.5 : Math.min(count, 6) * 0.25
}

/** Inside the body a sentence is text, and the only line is its text. */
function isSentence({prose, text}: PageLine, count: number): boolean {
  return (
    count < 2 ||
    (prose !== undefined && /[.:;]["”’»)\d]*$|^\p{Lu}[\p{L}.&’' ]{0,30}: .*\?$/u.test(text))
  )
}

/** A title stands again in the crumbs above, the document’s name or a list of recent posts. */
function repeats(text: string, counts: Map<string, number>, crumbs: Crumbs[]): number {
  const long = text.split(/\s+/u).length >= 4 || text.length >= 25
  const again = (counts.get(text) ?? 0) > 1
  const own = crumbs.length > 0 ? fold(text) : ''
  const crumb = crumbs.some((way) => leadsTo(way, text, own))
  return (again ? (long ? 2.5 : 0.5) : 0) + (crumb ? 2 : 0)
}

/** A byline, a date or a way to the comments in the next lines, captions and buttons not counted. */
function creditsBelow(lines: PageLine[], index: number): number {
  let far = 0
  for (let at = index + 1; at < lines.length && far < reach; at++) {
    const line = lines[at]!
    if (signs.has(line.furniture?.thing) || line.credits) return 2.8 - far * 0.5
    if (!isBetween(line)) far += line.furniture ? 2 : 1
    else if (at > index + 12) break
  }
  return 0
}

/** A date above is of another story, or the day of a diary, whose writer signs below the text. */
function belowDate(index: number, {last, lines, signed}: Page): number {
  if (!lines[index - 1]?.credits) return 0
  return signed && index === last ? -3 : 1
}

/** The last line above the body that is neither furniture nor credits; a sentence or a line inside it is rarely the title. */
function next(index: number, {from, lastShort, lines}: Page): number {
  if (index > from) return -2
  if (index === from && lines[index]!.prose) return 0
  return index >= lastShort ? 1.5 : 0
}
