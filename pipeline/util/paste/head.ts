/**
 * Reads the head of a page: what each row between a headline and its text is.
 *
 * ```text
 *   | Ferry sinks off Porto Novo              the headline
 *   | Forty are saved; two are missing        standfirst
 *   | EXCLUSIVE                               label
 *   | Ines Calder                             names
 *   | Published: 2 hours ago|Updated: now     credits
 *   | Share                                   furniture
 *   | The ferry in May. (Ivo Marsh)           picture
 * ```
 *
 * A standfirst stands right below its headline and above who wrote the story and when. Where that
 * stands above the headline, a line that is no sentence, and is parted from the text, is one too.
 */

import type {KnownAgency} from '../../configuration.ts'
import {readNames} from '../grammar/byline.ts'
import {isOfAgency} from '../grammar/credit-line.ts'
import {readDateline} from '../grammar/dateline.ts'
import {isPerson} from '../grammar/name.ts'
import {isStaffLine} from '../grammar/organisation.ts'
import {isRole} from '../grammar/role.ts'
import {measure, wordsOf} from '../measure.ts'
import {unquoted} from './crumbs.ts'
import {isFurniture, type PageLine} from './line.ts'
import {isChecked, isPictured, isPictureSource, isWhence} from './said-by.ts'
import {signaturesOf} from './signature.ts'

export type Row = 'credits' | 'furniture' | 'label' | 'names' | 'picture' | 'standfirst'

/** Lines above a headline in which its date may stand. */
const above = 3

/** Rows that may stand between a headline and its standfirst. */
const beside = new Set<Row | undefined>(['furniture', 'label', 'picture'])

/** The same where the date stands above it, but not the writer. */
const besideDate = new Set<Row | undefined>([...beside, 'credits'])

/** Lines of a standfirst: some pages print it as a list. */
const rows = 4

/** UTF-16 units and words of a standfirst. */
const least = 20
const most = 500
const words = 4

/** UTF-16 units of one that stands between the date and the writer: a caption is shorter. */
const long = 60

/** UTF-16 units of one row of names. */
const longest = 120

/**
 * Read the rows.
 *
 * @param lines
 *   All lines of the page.
 * @param title
 *   Index of the headline.
 * @param from
 *   Index of the first line of the text.
 * @returns
 *   What each row between the two is, by index; what tells nothing of itself is missing.
 */
export function headOf(
  lines: PageLine[],
  title: number | undefined,
  from: number,
  desk: KnownAgency[] = []
): Map<number, Row> {
  const found = new Map<number, Row>()
  if (title === undefined || title >= from) return found
  for (let index = title + 1; index < from; index++) {
    const row = rowOf(lines, index, lines[title]!.text, desk)
    const listed = lines[index]!.type === 'list' && isListLabel(lines[index - 1]!)
    if (row ?? listed) found.set(index, row ?? 'furniture')
  }
  for (const index of standfirstOf(lines, title, from, found)) found.set(index, 'standfirst')
  return found
}

/** `Related news`, above a list of links. */
function isListLabel({furniture}: PageLine): boolean {
  return furniture?.by === 'line' && furniture.thing === 'related links'
}

/** What a line is by its own words, or by those of the next. */
function rowOf(
  lines: PageLine[],
  index: number,
  title: string,
  desk: KnownAgency[]
): Row | undefined {
  const line = lines[index]!
  const {credits, picture, text} = line
  const [before, next] = [lines[index - 1]?.text, lines[index + 1]?.text]
  if (
    picture ||
    isPictured(text) ||
    isPictureSource(text) ||
    isCaptionAgain(text, next) ||
    isCaptionAgain(before, text)
  )
    return 'picture'
  if (isFurniture(line)) return 'furniture'
  if (
    credits ||
    (text.length <= 60 && isOfAgency(text, desk) && !/^\W{0,2}(?:©|copyright)/iu.test(text))
  )
    return 'credits'
  if (isChecked(text) || isWhence(text)) return 'label'
  if (text.length <= longest) {
    if (signaturesOf(text, false, desk).some(({said}) => said)) return 'credits'
    if (isNames(text, desk)) return 'names'
  }
  return isLabel(text) || text === title ? 'label' : undefined
}

/** What a picture shows is copied twice: once without who took it. */
function isCaptionAgain(text = '', next = ''): boolean {
  return (
    text.length >= least &&
    next.length > text.length &&
    next.startsWith(text) &&
    /^\s?(?:[(©[/|]|(?:photo|foto|image|bild|credit|picture)\b)/iu.test(next.slice(text.length))
  )
}

/** Whether a row holds the names of people, with or without what is told of them, or says that a staff wrote. */
export function isNames(text: string, desk: KnownAgency[] = []): boolean {
  if (text.length > longest || /\S\s{2,}\S/u.test(text)) return false
  if (isPerson(text) || isStaffLine(text) || isRole(text, desk)) return true
  return readNames(text, 0, desk)?.every(({type}) => type === 'Person') ?? false
}

/** A word or two, a count, crumbs, or capitals only. */
function isLabel(text: string): boolean {
  if (/[»›>|]/u.test(unquoted(text)) || /:$/u.test(text)) return true
  return wordsOf(text) < words && !/[.!?。]$/u.test(text)
}

function standfirstOf(
  lines: PageLine[],
  title: number,
  from: number,
  found: Map<number, Row>
): number[] {
  const own = runOf(found, title + 1, from, beside)
  const [start] = own
  if (start !== undefined && isSized(lines, own)) {
    if (isSigned(found, own.at(-1)! + 1, from)) return own
    if (own.length > 1 || lines[start]!.prose) return []
    const dated = lines.slice(Math.max(0, title - above), title).some(({credits}) => credits)
    return dated || (start === from - 1 && isDatelined(lines[from])) ? own : []
  }
  // A sentence between when it was written and by whom.
  const below = runOf(found, title + 1, from, besideDate)
  const [index] = below
  if (index === undefined || below.length > 1 || lines[index]!.text.length < long) return []
  const next = found.get(index + 1)
  const ended = lines[index]!.prose === 'sentence' && isSized(lines, below)
  if (ended && (next === 'credits' || next === 'names')) return below
  // Between the credits and the buttons, where a picture has words of its own.
  const shared = lines[index + 1]?.furniture?.thing === 'share row'
  return ended && shared && [...found.values()].includes('picture') ? below : []
}

/** The first rows that tell nothing of themselves, below such as may stand above them. */
function runOf(
  found: Map<number, Row>,
  from: number,
  to: number,
  over: Set<Row | undefined>
): number[] {
  let start = from
  while (start < to && over.has(found.get(start))) start++
  let end = start
  while (end < to && end < start + rows && !found.has(end)) end++
  return Array.from({length: end - start}, (_, index) => start + index)
}

function isSized(lines: PageLine[], own: number[]): boolean {
  const text = own.map((index) => lines[index]!.text).join(' ')
  return measure(text) >= least && text.length <= most && wordsOf(text) >= words
}

/** Whether a text begins with where and when it was written, or for whom: nobody signs above it. */
function isDatelined(line: PageLine | undefined): boolean {
  const read = line && readDateline(line.text)
  return read !== undefined && read.strength === 3
}

/** Whether who wrote it, or when, is still to come. */
function isSigned(found: Map<number, Row>, end: number, from: number): boolean {
  for (let index = end; index < from; index++) {
    const row = found.get(index)
    if (row === 'credits' || row === 'names') return true
  }
  return false
}
