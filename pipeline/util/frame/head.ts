/** Reads the head of a story: everything that stands above its first paragraph. */

import type {KnownAgency} from '../../configuration.ts'
import {datelineAt} from './dateline.ts'
import {headPart, type Part} from './line.ts'
import {isOpenEnded, readNames} from '../grammar/byline.ts'
import {isAddress, isReach} from '../grammar/contact.ts'
import {type DatelineText, readDateline} from '../grammar/dateline.ts'
import {isRule} from '../grammar/end-mark.ts'
import {isPerson} from '../grammar/name.ts'
import {isRole} from '../grammar/role.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {isContinued, settleOpen, titlesAmong} from './open-lines.ts'

export interface Head {
  /** The paragraph that begins with a dateline, or the line that is one. */
  dateline?: {line: number; read: DatelineText}
  /** Index of the first line of the story. */
  end: number
  /** What the lines above it are, by index. */
  parts: Map<number, Part>
}

/** Lines that are looked at for a head. */
const reach = 40
/** A line of more words that ends like a sentence is one. */
const words = 14
/** Longer lines are paragraphs, not headlines or standfirsts. */
const longest = 420
/** A second headline of more UTF-16 units is the first paragraph. */
const deck = 120
/** Lead-in lines between a headline and a dateline. */
const leads = 6

/**
 * Read the head of a story.
 *
 * @param lines
 *   Lines of the copy, or of the story on a page.
 * @param desk
 *   Known agencies of the configuration.
 */
export function readHead(lines: Line[], desk: KnownAgency[]): Head {
  const parts = new Map<number, Part>()
  const open: number[] = []
  let end = 0
  let dateline: Head['dateline']
  for (; end < Math.min(lines.length, reach); end++) {
    const {text, type} = lines[end]!
    if (!text) continue
    const part =
      type === 'heading' ? undefined : nextPart(lines, end, parts, desk, open.length === 0)
    if (part) {
      parts.set(end, part)
      continue
    }
    dateline = datelineAt(lines, end, open, hasByline(parts), desk)
    if (dateline) break
    const titles = titlesAmong(lines, open, parts, end)
    if (isStory(lines, end, titles, [...parts.values()], desk)) break
    open.push(end)
  }
  settleOpen(lines, open, parts, end, dateline?.read.agency)
  if (open.length === 0 && !dateline) mistaken(parts)
  if (dateline && isAlone(lines[end]!, dateline.read)) {
    parts.set(end, 'dateline')
    end++
    while (end < lines.length && headPart(lines[end]!.text, desk) === 'byline')
      parts.set(end++, 'byline')
  } else if (open.length > 0 && !dateline) end = Math.min(end, openEnd(open, parts, end))
  return {end, parts, ...(dateline ? {dateline} : {})}
}

/** A line whose own words, or the line above it, tell what it is. */
function nextPart(
  lines: Line[],
  index: number,
  parts: Map<number, Part>,
  desk: KnownAgency[],
  above: boolean
): Part | undefined {
  const {text} = lines[index]!
  const before = parts.get(index - 1)
  const signed = before === 'byline' || before === 'role' || before === 'name'
  const goes = isOpenEnded(lines[index - 1]?.text ?? '') || /\S[/,(] ?\p{Lu}/u.test(text)
  if (before === 'byline' && goes && isNames(text, desk)) return 'name'
  if (signed && isRole(text, desk) && !readDateline(text, desk)) return 'role'
  if (before === 'contact' && isReachable(lines, index)) return 'contact'
  if (isAddress(text)) return 'address'
  const part = headPart(text, desk, above)
  if (
    part === 'correction' &&
    ((above && text.length < 120 && !/^[([]/u.test(text)) || readDateline(text, desk)?.note)
  ) {
    return
  }
  if (part) return part
  if (index > 0 && !before && isNames(text, desk) && isSigned(lines[index + 1]?.text ?? '', desk))
    return 'name'
  return
}

/** “By Popular Demand” alone above a story is its headline. */
function mistaken(parts: Map<number, Part>): void {
  const entries = [...parts]
  const [first, second] = entries.filter(([, part]) => part !== 'date')
  if (first?.[1] === 'byline' && !second && first[0] === 0) parts.set(first[0], 'headline')
}

/** Whether a line goes on with the contact above it: a number, an address, right below it a name or a role too. */
function isReachable(lines: Line[], index: number): boolean {
  const {text} = lines[index]!
  if (isReach(text) || isAddress(text)) return true
  return isRightBelow(lines[index]!, lines[index - 1]) && (isPerson(text) || isRole(text))
}

/** Whether a line is names of people, with or without the place they write from. */
function isNames(text: string, desk: KnownAgency[]): boolean {
  if (isPerson(text)) return true
  return (
    text.length < 60 && (readNames(text, 0, desk)?.every(({type}) => type === 'Person') ?? false)
  )
}

/** Whether what stands below a name shows that it is a byline. */
function isSigned(below: string, desk: KnownAgency[]): boolean {
  return headPart(below, desk) === 'date' || isRole(below, desk) || wired(below, desk)
}

/** Whether an agency’s dateline begins there. */
function wired(text: string, desk: KnownAgency[]): boolean {
  const read = readDateline(text, desk)
  return read?.strength === 3 && read.agency !== undefined && read.place !== undefined
}

/** Whether a line is the story: a paragraph, or whatever follows the headline. */
function isStory(
  lines: Line[],
  index: number,
  open: number[],
  above: Part[],
  desk: KnownAgency[]
): boolean {
  const line = lines[index]!
  if (line.type !== 'heading' && line.type !== 'paragraph') return true
  if (open.length === 0) {
    // A wire sets slug, headline, byline: what stands below the byline is the story.
    if (above.includes('slug') && above.includes('byline')) return true
    return line.type === 'paragraph' && isProse(line.text) && !isCrowned(lines, index, desk)
  }
  if (line.text.length > longest) return true
  return (
    !goesOn(lines, index, open, above, desk) &&
    !isDeck(lines, index, open) &&
    !isRest(lines, index, open)
  )
}

/** Whether a line is set as a second headline: no sentence, with a paragraph of the story below it. */
function isDeck(lines: Line[], index: number, open: number[]): boolean {
  const [line, below] = [lines[index]!, lines[index + 1]]
  return (
    open.length === 1 &&
    below !== undefined &&
    line.type === 'paragraph' &&
    isRightBelow(line, lines[open[0]!]) &&
    isRightBelow(below, line) &&
    line.text.length <= deck &&
    line.text.split(/\s+/u).length > 2 &&
    !/[.!?:;,…–—-]["”’»]?$/u.test(line.text.replace(/^["“„«].*["”“»]$/u, '')) &&
    !isPerson(line.text) &&
    !isRole(line.text) &&
    below.text.length > line.text.length &&
    isProse(below.text)
  )
}

/** Whether a line is the rest of the headline above it, with a paragraph of the story below. */
function isRest(lines: Line[], index: number, open: number[]): boolean {
  const [line, below] = [lines[index]!, lines[index + 1]]
  return (
    open.length < 3 &&
    below !== undefined &&
    line.text.length <= deck &&
    !/[.!?:;]["”’»]?$/u.test(line.text) &&
    isContinued(lines[open.at(-1)!]!, line) &&
    isProse(below.text)
  )
}

/** Whether a byline, a date or a dateline is still to come below a line. */
function goesOn(
  lines: Line[],
  index: number,
  open: number[],
  above: Part[],
  desk: KnownAgency[]
): boolean {
  const isSigned = above.includes('byline')
  let sentences = isSentence(lines[index]!.text) ? 1 : 0
  let leadIns = 0
  for (let next = index + 1; next < Math.min(lines.length, index + leads); next++) {
    const {text, type} = lines[next]!
    if (!text) continue
    const part = headPart(text, desk)
    if (part === 'byline' || part === 'release') return part === 'release' || !isSigned
    if (part === 'date') return next - index <= 2
    // Three sentences, or a rule: that was the story, and another begins below.
    if (part === 'end' || isRule(text) || (isSentence(text) && ++sentences > 2)) return false
    if (part === 'memo' || part === 'embargo' || part === 'slug') continue
    const read = type === 'paragraph' ? readDateline(text, desk) : undefined
    if (read && (read.strength > 1 || next - index <= 2))
      return text.length - read.end > 30 || read.end === text.length
    if (type !== 'paragraph' || text.length > longest || ++leadIns > leads - open.length)
      return false
    if (isProse(text) && text.length > 200) return false
  }
  return false
}

function isSentence(text: string): boolean {
  return /[.!?]["”’]?$/u.test(text) && text.split(/\s+/u, 6).length > 5
}

/** Whether a sentence is a headline after all, because a byline or a date stands right below it. */
function isCrowned(lines: Line[], index: number, desk: KnownAgency[]): boolean {
  const below = lines[index + 1]
  if (!below || lines[index]!.text.length > longest) return false
  const part = headPart(below.text, desk)
  if (part === 'byline' || part === 'date') return true
  return lines[index]!.text.length < 200 && (readDateline(below.text, desk)?.strength ?? 0) > 1
}

function isProse(text: string): boolean {
  if (text.length > longest) return true
  if (!/[.。…:;]["”’'»)]*$|[.!?]["”’']$/u.test(text)) return text.length > 300
  return (
    text.split(/\s+/u).length > words ||
    /\p{Ll}[.!?]["”’]?\s+["“‘]?\p{Lu}\p{Ll}/u.test(text) ||
    text.length > 90
  )
}

function openEnd(open: number[], parts: Map<number, Part>, end: number): number {
  const last = open.reduce((most, index) => (parts.has(index) ? Math.max(most, index) : most), -1)
  return Math.max(last + 1, end)
}

function hasByline(parts: Map<number, Part>): boolean {
  return [...parts.values()].some((part) => part === 'byline' || part === 'name')
}

function isAlone(line: Line, read: DatelineText): boolean {
  return read.end >= line.text.length
}
