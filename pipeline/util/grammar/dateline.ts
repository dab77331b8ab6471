/** Reads the dateline a paragraph begins with: `CHATHAM, Mass. (AP) — ` · `BAGHDAD, April 26, 2006 --`. */

import type {Stamp} from '../../article.ts'
import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readDate} from './date.ts'
import {type Parts, readParts} from './dateline-parts.ts'
import {type PlaceText, readPlace} from './place-name.ts'
import {readScriptDateline} from './dateline-script.ts'
import {bare} from './dateline-bare.ts'
import {endOfDash, type Read, withMore} from './dateline-more.ts'
import {readBeside, readHoused, readStopped} from './dateline-stop.ts'
import {isScore} from './sport-label.ts'
import type {ScriptName} from './script-names.ts'
import {readWritten} from './dateline-writer.ts'

export interface DatelineText {
  /** Who is named inside it; offsets into the whole text. */
  by?: ScriptName[]
  /** Full name where it is known, else as printed. */
  agency?: string
  /** Only where the year is printed. */
  date?: Stamp
  /** Offset after the dash and the space: where the story begins. */
  end: number
  from: number
  /** The bracketed note before it, if one is. */
  note?: {from: number; to: number}
  place?: string
  /** How much speaks for it: `3` agency or date, `2` a known place, `1` capitals and a dash only. */
  strength: 1 | 2 | 3
  /** As printed, without the dash. */
  text: string
  to: number
}

const reach = 200

/** The dash after a dateline, and what wires put for one. */
const dash =
  /\s*(?:(?:(?<=\))\.)?(?:[—–―]|--+)|(?<=\))\s=(?=\s)|(?<=\p{L}{3})\.-(?=\s|\p{Lu}\p{Ll})|\s-(?=\s|\p{Lu}|["“‘'`]|$)|(?:(?<=\))\.)?-(?=\s|$)|(?<=[\d).])-(?=\p{Lu}[\p{Ll}.])|\s[|•●](?=\s)|\s_(?=\s|$)|(?<=\))_(?=\p{Lu})|:(?=\s|$))[\s—–_-]*/gu

/**
 * Read a dateline.
 *
 * @param text
 *   A paragraph, or a line that may be one of its own; its first 200 characters are read, after a bracketed note.
 * @param desk
 *   Known agencies of the configuration.
 * @returns
 *   What the dateline says; nothing where it begins without one, or with a trap such as `READ MORE:`.
 */
export function readDateline(text: string, desk: KnownAgency[] = []): DatelineText | undefined {
  if (isScore(text)) return
  const note = noteBefore(text, desk)
  const from = note?.to ?? /^[\s*^]{0,8}/u.exec(text)![0].length
  const start = from + (/^\s*/u.exec(text.slice(from, from + 8))?.[0].length ?? 0)
  const head = text.slice(start, start + reach)
  const read =
    scripted(head, desk) ??
    bracketed(head, desk) ??
    dated(head, desk) ??
    dashed(head, desk) ??
    bare(head, desk) ??
    beside(head, desk) ??
    stopped(head)
  if (!read) return
  return {
    ...read,
    ...(read.by ? {by: read.by.map((one) => shifted(one, start))} : {}),
    end: start + read.end,
    from: start,
    text: head.slice(0, read.to),
    to: start + read.to,
    ...(note ? {note} : {})
  }
}

function shifted(one: ScriptName, by: number): ScriptName {
  return {...one, from: one.from + by, to: one.to + by}
}

/** Read a line that is nothing but places, as newspapers set them above a story. */
export function readPlaceLine(text: string): PlaceText | undefined {
  const place =
    text.length <= 60 && !/\d/u.test(text) ? readPlace(text.replace(/[.:]$/u, '')) : undefined
  return place && !place.odd && (place.capitals || place.certain) ? place : undefined
}

/** `(Corrects paragraph 7)` and its like; any words in brackets where an agency’s dateline follows. */
function noteBefore(text: string, desk: KnownAgency[]): {from: number; to: number} | undefined {
  if (!/^\s{0,4}[([]{1,2}\s?\p{L}/u.test(text)) return
  const close = text.slice(0, 600).search(/[)\]]{1,2}\s/u)
  if (close < 0) return
  const note = {from: text.search(/\S/u), to: close + 1}
  const verb =
    /^\s{0,4}[([]{1,2}\s?(?:correct|adds?|recasts?|refiles?|repeats?|updates?|fixes|clarif|this |removes?|changes?|writes|editor|eds|note|deletes?|inserts?|rewrites)/iu
  if (verb.test(text)) return note
  const words = text.slice(0, close).match(/(?:^|\s)\p{Ll}+/gu)?.length ?? 0
  const rest = text.slice(note.to, note.to + reach).replace(/^[)\]\s]+/u, '')
  const below = words > 2 ? (bracketed(rest, desk) ?? dashed(rest, desk)) : undefined
  return below?.agency ? note : undefined
}

function scripted(head: string, desk: KnownAgency[]): Read | undefined {
  const read = readScriptDateline(head, desk) ?? readHoused(head, desk)
  if (read) return {...read, strength: 3}
  return readWritten(head, desk, (rest) => bracketed(rest, desk) ?? dashed(rest, desk))
}

function stopped(head: string): Read | undefined {
  const read = readStopped(head)
  return read && {...read, strength: 1}
}

function beside(head: string, desk: KnownAgency[]): Read | undefined {
  const read = readBeside(head, desk)
  return read && {...read, strength: 3}
}

/** `(WASHINGTON, DC) -`, `(Reuters) -`, and as browsers copy it, `(CNN)The`. */
function bracketed(head: string, desk: KnownAgency[]): Read | undefined {
  const match = /^[([]([^()[\]]{2,80})[)\]]/u.exec(head)
  if (!match) return
  const to = match[0].length
  const end = endOfDash(head, to)
  const agency = agencyNamed(match[1]!, desk)
  if (agency && end === undefined) {
    // `(ANSA) ROMA, 3 MAR -`
    const rest = head.slice(to).trimStart()
    const skipped = head.length - rest.length
    // `(DIRE) Roma, 12 mar. -`: in small letters a day has to stand behind it.
    const read = dashed(rest, desk)
    if (read?.place && (/^\p{Lu}{2}/u.test(rest) || read.strength === 3))
      return {...read, agency, end: read.end + skipped, strength: 3, to: read.to + skipped}
  } else if (agency && end !== undefined) {
    const rest = head.slice(end)
    const read = /^\p{Lu}/u.test(rest) ? dashed(rest, desk) : undefined
    if (!read?.place || read.strength < 3) return {agency, end, strength: 3, to}
    return {...read, agency, end: read.end + end, to: read.to + end}
  }
  if (agency && /^\s?["“]?\p{Lu}\p{Ll}/u.test(head.slice(to))) {
    return {agency, end: to + /^\s*/u.exec(head.slice(to))![0].length, strength: 3, to}
  }
  if (end === undefined) {
    // `(BOISE, Idaho – March 6, 2012) Mud …`
    const day = readParts(match[1]!.trim().replace(/\s[–—-]\s/u, ', '), desk)
    const next = /^ (?=["“]?\p{Lu})/u.exec(head.slice(to))?.[0].length
    return day.place && day.date && (day.capitals || day.certain) && next
      ? {...day, end: to + next, to}
      : undefined
  }
  const inside = readParts(match[1]!.trim(), desk)
  return inside.place && worth(inside) ? {...inside, end, to} : undefined
}

function dashed(head: string, desk: KnownAgency[]): Read | undefined {
  let tries = 0
  for (const match of head.matchAll(dash)) {
    if (tries++ > 3) return
    const to = match.index
    const next = head.slice(to + match[0].length)
    const read = readParts(head.slice(0, to), desk)
    if (read.broken || (/^\p{Ll}/u.test(next) && read.strength < 3)) return
    if (!read.place && !read.agency) continue
    // `PAP - Science and Health`, `KYODO NEWS - Oct 8, 2014`: an agency is no town, as `Petra` is.
    if (/^\p{Lu}{2,6}$|^\p{Lu}+ \p{Lu}+$/u.test(read.place ?? '') && agencyNamed(read.place!, desk))
      return
    // `AGI - Merrow - Il ponte …`: a place is still to come.
    if (!read.place && read.strength === 1 && dashed(next, desk)?.place) continue
    const weak = !read.agency && !read.capitals
    const region = read.certain && read.place?.includes(',')
    if (match[0].includes(':') && ((weak && !region) || read.strength < 2)) return
    const begins =
      read.strength === 3 ? /^["“‘'`<«„]{0,2}\p{Lu}/u : /^["“‘'`<«„]{0,2}\p{Lu}\p{L}* /u
    if (weak && !read.certain && !begins.test(next)) return
    if (worth(read)) return withMore({...read, end: to + match[0].length, to}, head, desk)
  }
  return
}

/** `March 3, 2026 – BOISE, Idaho –`: the date stands first. */
function dated(head: string, desk: KnownAgency[]): Read | undefined {
  const lead =
    /^(?:\p{Lu}\p{L}{3,8}day, )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}[\s,:–—-]{1,5}/u.exec(
      head
    )
  if (!lead) return behindFigures(head, desk)
  const date = readDate(lead[0])
  if (!date) return
  const rest = head.slice(lead[0].length)
  const read = bracketed(rest, desk) ?? dashed(rest, desk)
  if (!read || read.strength < 2 || read.date) return
  const {length} = lead[0]
  return {...read, date: date.stamp, end: read.end + length, to: read.to + length}
}

/** `12.09. Gdynia (PAP) -`: day and month in figures, and an agency behind the place. */
function behindFigures(head: string, desk: KnownAgency[]): Read | undefined {
  const lead = /^\d{1,2}\.\d{1,2}\.(?:\d{4}\.?)?,? (?=\p{Lu})/u.exec(head)
  const read =
    lead && (dashed(head.slice(lead[0].length), desk) ?? bare(head.slice(lead[0].length), desk))
  if (!read?.agency || !read.place || read.date) return
  const date = readDate(lead![0])
  const {length} = lead![0]
  return {
    ...read,
    ...(date ? {date: date.stamp} : {}),
    end: read.end + length,
    to: read.to + length
  }
}

/** Whether the parts are enough to call it a dateline. */
function worth(read: Parts): boolean {
  if (read.broken) return false
  if (!read.place) return read.agency !== undefined
  if (read.strength >= 2) return true
  return read.capitals
}
