/** Puts hard-wrapped lines back together: which of them are one paragraph. */

import {readByline} from '../grammar/byline.ts'
import {readDateline} from '../grammar/dateline.ts'
import {isDeskMark, isSignedOff} from '../grammar/desk-mark.ts'
import {isGivenName} from '../grammar/given-names.ts'
import {isEndMark} from '../grammar/end-mark.ts'
import {isRun} from '../grammar/run.ts'
import {endsSentence, isFull, lengthOf, type RawLine} from './layout.ts'

/** Lines of one paragraph: joined by spaces, or kept apart by hard breaks. */
export interface Rows {
  kept: boolean
  rows: RawLine[]
}

/** How much room, in UTF-16 units, a line may leave in a paragraph whose first line is indented. */
const slack = 14

/** UTF-16 units from which a line that breaks off is no line of verse or of an address. */
const broken = 60

/** Lines of a headline, a byline and a kicker above the first paragraph. */
const heads = 4

/** UTF-16 units that no line wrapped by hand has. */
const unwrapped = 76

const bullet = /^(?:[-*•·–—▪◦‣]|\(?\d{1,3}[.)]|[a-z][.)])\s+\S/u

/**
 * Part lines by the indent of first lines: the head, whose lines are not indented, is kept as it is.
 *
 * @param group
 *   Lines without a blank one between them.
 */
export function partIndented(group: RawLine[], least: number, width: number): Rows[] {
  const result: Rows[] = []
  for (const line of group) {
    const current = result.at(-1)
    const before = current?.rows.at(-1)
    const first = current?.rows[0]
    if (current && isOpen(current.rows)) {
      current.kept = false
      current.rows.push(line)
    } else if (!current || !before || !first || line.indent >= least || isOpen(current.rows, 0)) {
      result.push({kept: false, rows: [line]})
    } else if (first.indent >= least) {
      const ended = lengthOf(before) + slack < width && !isFull(before, line, width)
      if (ended || line.indent > 0 || isRun(line.text) || isMark(before, line))
        result.push({kept: true, rows: [line]})
      else current.rows.push(line)
    } else {
      current.kept = true
      current.rows.push(line)
    }
  }
  return result
}

/**
 * Whether brackets that stand around a paragraph are still open, or, by count, were closed in its last line:
 * `(Ines Calder, edited by` · `Ivo Marsh)`.
 */
function isOpen(rows: RawLine[], left?: 0): boolean {
  if (!rows[0]!.text.startsWith('(') || rows.length > 6) return false
  // `(ANSA) - MERROW, 9 FEB -` closes its own at once: they stand around nothing.
  if (left === 0 && openIn(rows[0]!.text) === 0) return false
  const open = openIn(rows.map((row) => row.text).join(' '))
  return left === undefined ? open > 0 : rows.length > 1 && open === 0
}

function openIn(text: string): number {
  return text.split('(').length - text.split(')').length
}

/**
 * Part lines by their length: a line that was full goes on in the next one.
 *
 * @param group
 *   Lines without a blank one between them; where none was full they are kept apart.
 */
export function partWrapped(group: RawLine[], width: number): Rows[] {
  const full = group.some((line, index) => {
    const next = group[index + 1]
    return next && isFull(line, next, width)
  })
  if (!full) return group.length > 1 ? [{kept: true, rows: group}] : [{kept: false, rows: group}]
  const base = group.reduce((least, line) => Math.min(least, line.indent), Infinity)
  const result: Rows[] = []
  let before: RawLine | undefined
  for (const [index, line] of group.entries()) {
    const starts =
      !before ||
      !isFull(before, line, width) ||
      (line.indent > base && line.indent > before.indent) ||
      bullet.test(line.text) ||
      isRun(line.text) ||
      isRun(before.text) ||
      isMark(before, line) ||
      (index <= heads && isWired(line))
    if (starts) result.push({kept: false, rows: [line]})
    else result.at(-1)!.rows.push(line)
    before = line
  }
  return result
}

/** `jmg/pv/mlb` below the last words of a paragraph. */
function isMark(before: RawLine, line: RawLine): boolean {
  return isDeskMark(line.text) && isSignedOff(before.text)
}

/** `Porto Novo, 8 Out (NNA) –` near the top of a group: a headline above it was as long as the lines below. */
function isWired(line: RawLine): boolean {
  if (!/^\p{Lu}.{0,60}\)/u.test(line.text)) return false
  const read = readDateline(line.text)
  return read?.strength === 3 && read.agency !== undefined && read.place !== undefined
}

/**
 * Join lines that were wrapped by hand, at no certain width: a long line that breaks off within a
 * sentence goes on in the next one where that begins with a small letter.
 *
 * @param group
 *   Lines without a blank one between them.
 */
export function partRunning(group: RawLine[]): Rows[] {
  const result: Rows[] = []
  for (const [index, line] of group.entries()) {
    const before = result.at(-1)?.rows.at(-1)
    const goesOn = before && before.text.length >= broken && !endsSentence(before)
    const isHead = index < heads
    if (
      goesOn &&
      /^\p{Ll}/u.test(line.text) &&
      !isSigned(before, line, isHead, group.length === 2) &&
      !isMark(before, line) &&
      !isEndMark(line.text)
    )
      result.at(-1)!.rows.push(line)
    else result.push({kept: false, rows: [line]})
  }
  return result
}

/** `di Ines Calder` below a line that nobody has wrapped by hand, near the top, or alone with a headline: all its words are names. */
function isSigned(before: RawLine, {text}: RawLine, isHead: boolean, isAlone: boolean): boolean {
  if (!/^\p{Ll}{2,5}\s(?:\p{Ll}{3,12}\s){0,3}\p{Lu}/u.test(text)) return false
  const isFirst = isHead && (isAlone || isGivenName(text.split(' ', 2)[1] ?? ''))
  if (before.text.length < unwrapped && !isFirst) return false
  return readByline(text)?.named.every(({type}) => type === 'Person') ?? false
}
