/** Reads the head of a story: everything that stands above its first paragraph. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed, isDistributor} from '../agencies.ts'
import {isTwice, toldBelow} from './below-head.ts'
import {columnOf} from './column.ts'
import {datelineAt, placedAt} from './dateline.ts'
import {headPart, isPictureSource, type Part} from './line.ts'
import {endOfAnd, isOpenEnded} from '../grammar/byline.ts'
import {isByAlone} from '../grammar/byline-opener.ts'
import {isAddress, isReach} from '../grammar/contact.ts'
import {type DatelineText, readDateline} from '../grammar/dateline.ts'
import {readFiled} from '../grammar/filed.ts'
import {readHeadDate} from '../grammar/head-date.ts'
import {isPerson} from '../grammar/name.ts'
import {isRole} from '../grammar/role.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {mailLines} from './mail.ts'
import {isNameAbove, isNameAmong, isNames, isWhereBelow} from './name-above.ts'
import {settleOpen, titlesAmong} from './open-lines.ts'
import {isProse} from './prose.ts'
import {releaseHead} from './release-head.ts'
import {isStory} from './story.ts'

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

/**
 * Read the head of a story.
 *
 * @param lines
 *   Lines of the copy, or of the story on a page.
 * @param desk
 *   Known agencies of the configuration.
 * @param isPage
 *   Whether a page was around the lines: a name of whom nothing is told may be that of who took a picture there.
 */
export function readHead(lines: Line[], desk: KnownAgency[], isPage = false): Head {
  const parts = new Map<number, Part>()
  const open: number[] = []
  const mail = mailLines(lines)
  const known = new Map([...releaseHead(lines), ...columnOf(lines)])
  let end = 0
  let dateline: Head['dateline']
  for (; end < Math.min(lines.length, reach); end++) {
    const {text, type} = lines[end]!
    if (!text) continue
    if (mail.has(end)) {
      parts.set(end, 'memo')
      continue
    }
    const part =
      known.get(end) ??
      (type === 'heading'
        ? undefined
        : nextPart(lines, end, parts, desk, {above: open.length === 0, isPage}))
    dateline =
      part === 'date' && open.length > 0 && !known.has(end) ? placedAt(lines, end, desk) : undefined
    if (dateline) break
    if (part) {
      parts.set(end, part)
      continue
    }
    dateline = datelineAt(lines, end, open, settled(parts), desk)
    if (dateline) break
    const titles = titlesAmong(lines, open, parts, end)
    if (isStory(lines, end, titles, [...parts.values()], desk)) break
    open.push(end)
  }
  // A release may list its news above the dateline.
  if (!dateline && lines[end]?.type === 'list' && lines[end + 1]) {
    const below = datelineAt(lines, end + 1, open, settled(parts), desk)
    if (below?.read.strength === 3) dateline = below
  }
  settleOpen(lines, open, parts, end, dateline?.read.agency)
  if (open.length === 0 && !dateline) mistaken(parts)
  if (dateline?.line === end && isAlone(lines[end]!, dateline.read)) {
    parts.set(end, 'dateline')
    end++
    while (end < lines.length) {
      const part = headPart(lines[end]!.text, desk)
      if (part !== 'byline' && part !== 'date') break
      parts.set(end++, part)
    }
  } else if (open.length > 0 && !dateline) end = Math.min(end, openEnd(open, parts, end))
  return {end, parts, ...(dateline ? {dateline} : {})}
}

/** A line whose own words, or the line above it, tell what it is. */
function nextPart(
  lines: Line[],
  index: number,
  parts: Map<number, Part>,
  desk: KnownAgency[],
  {above, isPage}: {above: boolean; isPage: boolean}
): Part | undefined {
  const {text} = lines[index]!
  const next = lines[index + 1]?.text ?? ''
  const before = parts.get(index - 1)
  const signed = before === 'byline' || before === 'role' || before === 'name'
  const goes = isOpenEnded(lines[index - 1]?.text ?? '') || /\S[/,(] ?\p{Lu}/u.test(text)
  if (before === 'byline' && goes && isNames(text, desk)) return 'name'
  // `Von Ines Calder`, and below it `und Ivo Marsh`.
  const more = before === 'byline' ? text.slice(endOfAnd(text)) : text
  if (more !== text && isNames(more, desk)) return 'name'
  if (signed && isRole(text, desk) && !readDateline(text, desk)) return 'role'
  // A page sets each writer with his role below him.
  if (before === 'role' && parts.get(index - 2) === 'name' && isPerson(text)) return 'name'
  if (before === 'contact' && isReachable(lines, index)) return 'contact'
  if (isByAlone(text) && isNames(next, desk)) return 'service'
  if (isByAlone(lines[index - 1]?.text ?? '') && isNames(text, desk)) return 'name'
  if (!above && isPictureSource(next) && text.length < 200) return 'service'
  if (isAddress(text)) return 'address'
  if (isTwice(text, next)) return readFiled(text) ? 'date' : 'service'
  const part = headPart(text, desk, above)
  if (
    part === 'correction' &&
    ((above && text.length < 120 && !/^[([]/u.test(text)) || readDateline(text, desk)?.note)
  ) {
    return
  }
  if (part) return part
  const told = above ? undefined : toldBelow(lines, index, parts, desk)
  if (told) return told
  if (!above && isWire(lines, index, desk)) {
    if (!agencyNamed(text, desk)) return 'service'
    return text.length < 6 ? 'credit' : 'byline'
  }
  if (index === 0 && isSender(lines, desk)) return 'credit'
  if (!above && isNameAmong(lines, index, before === 'name', desk)) return 'name'
  const isNamed = isByAlone(lines[index - 2]?.text ?? '')
  if (before === 'name' && isWhereBelow(lines, index, desk, isNamed))
    return /^\S{1,2} |^d[ao]s? /iu.test(text) ? 'service' : 'dateline'
  if (index === 0 || (before && before !== 'service' && before !== 'date')) return
  return isNameAbove(lines, index, isPage || settled(parts).isSigned, desk) ? 'name' : undefined
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
  return (
    isRightBelow(lines[index]!, lines[index - 1]) &&
    text.split(/\s+/u).length < 6 &&
    (isPerson(text) || isRole(text))
  )
}

/** `United Press International` between a headline and a story. */
function isWire(lines: Line[], index: number, desk: KnownAgency[]): boolean {
  const {text} = lines[index]!
  // `Europa Press Asturias`: with where its desk is.
  const name = text.replace(/(?<=^Europa Press) \p{Lu}[\p{L}-]+(?: \p{L}+){0,3}$/u, '')
  if (!agencyNamed(name, desk) || isDistributor(text)) return false
  const below = lines.slice(index + 1, index + 4).filter((line) => !readHeadDate(line.text, desk))
  return below.slice(0, 2).some((line) => isProse(line.text))
}

/** `(AFP)`, `ANDINA`, `Agência Norte` above its day: whose copy it is, as its first line. */
function isSender([first, below]: Line[], desk: KnownAgency[]): boolean {
  const {text} = first!
  const isDated = below !== undefined && readHeadDate(below.text, desk) !== undefined
  return (
    (isDated || /^\(\p{L}{2,12}\)$|^(?!PETRA$)\p{Lu}{4,10}$/u.test(text)) &&
    agencyNamed(text.replace(/[()]/gu, ''), desk) !== undefined
  )
}

function openEnd(open: number[], parts: Map<number, Part>, end: number): number {
  const last = open.reduce((most, index) => (parts.has(index) ? Math.max(most, index) : most), -1)
  return Math.max(last + 1, end)
}

/** Whether a date line or a byline stands above. */
function settled(parts: Map<number, Part>): {isDated: boolean; isSigned: boolean} {
  const above = [...parts.values()]
  return {
    isDated: above.includes('date'),
    isSigned: above.includes('byline') || above.includes('name')
  }
}

function isAlone(line: Line, read: DatelineText): boolean {
  return read.end >= line.text.length
}
