/** Tells what a line of a web page is when it is not copy: a share row, a menu entry, a consent line. */

import {isGoingOn} from './goes-on.ts'
import {isArrow, isMenuRow} from './menu-row.ts'
import {isPlayer} from './player.ts'
import {isShareRow} from './share-buttons.ts'
import {lexicon, type Thing} from './site-lexicon.ts'

export type {Thing}

/** Above this many UTF-16 units a line is a paragraph; only its first words are looked at. */
const long = 400

interface Table {
  label: Set<string>
  line: Set<string>
  start: Set<string>
  thing: Thing
}

const tables: Table[] = (Object.keys(lexicon) as Thing[]).map((thing) => ({
  label: new Set(phrases(lexicon[thing].label ?? '')),
  line: new Set(phrases(lexicon[thing].line)),
  start: new Set(phrases(lexicon[thing].start)),
  thing
}))

const starts = new Map(
  tables.flatMap(({start, thing}) => [...start].map((words) => [words, thing]))
)
const labels = new Map(
  tables.flatMap(({label, thing}) => [...label].map((words) => [words, thing]))
)
const lines = new Map(tables.flatMap(({line, thing}) => [...line].map((words) => [words, thing])))
/** Words that stand inside a line, by the first of them; `rank`: of two things the earlier in the lexicon has the line. */
const within = new Map<string, Array<{phrase: string; rank: number; thing: Thing}>>()
for (const [rank, {thing}] of tables.entries()) {
  for (const phrase of phrases(lexicon[thing].within)) {
    const [first = ''] = phrase.split(' ')
    within.set(first, [...(within.get(first) ?? []), {phrase: `${phrase} `, rank, thing}])
  }
}
/** How many words the longest beginning has, by its first word: most words begin none. */
const longestStarts = new Map<string, number>()
for (const words of starts.keys()) {
  const {0: first = '', length} = words.split(' ')
  longestStarts.set(first, Math.max(longestStarts.get(first) ?? 0, length))
}

/** Things whose one-word beginnings (`Tags`, `Themen`) count only as labels: before a colon. */
const labelled = new Set<Thing>(['related links', 'tags'])

/** Words before a mark that parts a label from what it announces. */
const label = /^\P{L}{0,6}(?<words>\p{L}[^:：|#–—]{0,60}?)\s*(?:[:：|#]|\s[–—-]\s)/u

/** What a quotation begins with: nobody puts a menu into quotation marks. */
const quote = /^[-–—\s]{0,3}["“”„«»‘‚]/u

/** Whether a thing is told by the whole of its line, its first words, or words inside it. */
export interface Furniture {
  by: 'line' | 'start' | 'within'
  /** Whether a mark parts the words from what follows (`Watch: …`). */
  label?: boolean
  thing: Thing
  /** How many words gave it away. */
  words: number
}

/**
 * Tell what furniture a line is.
 *
 * @param text
 *   One line.
 * @returns
 *   The thing, and what gave it away; nothing where it may be copy. Costs time in proportion to the line.
 */
export function furnitureOf(text: string): Furniture | undefined {
  const head = fold(text.slice(0, long))
  if (!head) return
  const whole = text.length <= long ? head : undefined
  if (whole !== undefined) {
    const thing = lines.get(whole) ?? lines.get(whole.replace(/^(?:# )+|(?: #)+$/gu, ''))
    if (thing) return {by: 'line', thing, words: whole.split(' ').length}
    if (isShareRow(text)) return {by: 'line', thing: 'share row', words: 2}
    if (isGoingOn(text)) return {by: 'line', thing: 'advertisement', words: 3}
    if (isPlayer(text)) return {by: 'line', thing: 'navigation', words: 2}
  }
  const begun = quote.test(text) ? undefined : startOf(text, head)
  if (begun || whole === undefined) return begun ?? thingWithin(head)
  if (isMenuRow(text, isEntry)) return {by: 'line', thing: 'navigation', words: 3}
  if (isArrow(text)) return {by: 'start', thing: 'navigation', words: 2}
  return thingWithin(head)
}

/** Whether words are a menu entry or a link of a footer by themselves. */
function isEntry(words: string): boolean {
  const thing = lines.get(fold(words))
  return thing === 'navigation' || thing === 'footer' || thing === 'share row'
}

/** The first words of a line, the longest that tell a thing. */
function startOf(text: string, head: string): Furniture | undefined {
  const before = fold(label.exec(text)?.groups?.['words'] ?? '')
  const named = before ? (labels.get(before) ?? starts.get(before)) : undefined
  if (named) return {by: 'start', label: true, thing: named, words: before.split(' ').length}
  const padded = `${head} `
  let end = padded.indexOf(' ')
  const most = longestStarts.get(head.slice(0, end)) ?? 0
  let found: Furniture | undefined
  for (let count = 1; count <= most && end !== -1; count++) {
    const thing = starts.get(head.slice(0, end))
    if (thing && (count > 1 || !labelled.has(thing) || /^\P{L}*\p{L}+\s*[:|#]/u.test(text))) {
      found = {by: 'start', thing, words: count}
    }
    end = padded.indexOf(' ', end + 1)
  }
  return found
}

function thingWithin(head: string): Furniture | undefined {
  const padded = `${head} `
  let found: {phrase: string; rank: number; thing: Thing} | undefined
  for (let at = 0; at < head.length;) {
    const end = padded.indexOf(' ', at)
    for (const one of within.get(padded.slice(at, end)) ?? []) {
      if ((!found || one.rank < found.rank) && padded.startsWith(one.phrase, at)) found = one
    }
    at = end + 1
  }
  return found && {by: 'within', thing: found.thing, words: found.phrase.trim().split(' ').length}
}

/** Lower case, words parted by one space, numbers as `#`. */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      // The dot that lower case leaves of `İ`.
      .replace(/\u{307}/gu, '')
      .replace(/\d+(?:[.,]\d+)*/gu, ' # ')
      .replace(/[^\p{L}\p{M}#©+]+/gu, ' ')
      .trim()
  )
}

function phrases(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
}
