/** Reads the dateline a paragraph begins with: `CHATHAM, Mass. (AP) — ` · `BAGHDAD, April 26, 2006 --`. */

import type {Stamp} from '../../article.ts'
import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {isMonthDay, readDate} from './date.ts'
import {type PlaceText, readPlace} from './place-name.ts'
import {isKnownCity} from './regions.ts'

export interface DatelineText {
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
  /\s*(?:(?:(?<=\))\.)?(?:[—–―]|--+)|\s-(?=\s|\p{Lu}|["“‘'`]|$)|(?:(?<=\))\.)?-(?=\s|$)|(?<=[\d).])-(?=\p{Lu}[\p{Ll}.])|\s\|(?=\s)|\s_(?=\s|$)|:(?=\s|$))[\s—–_-]*/gu

const months =
  /(?:^|[,.]\s*|\s+)((?:\p{L}{3,12}\.?\s{0,2}\d{1,2}|\d{1,2}\s{1,2}(?:de\s)?\p{L}{3,12}\.?)(?:,?\s{1,2}(?:de\s)?\d{4})?)$/u
const brackets = /[,\s]*\(\s*([^()]{2,40}?)\s*\)$/u
/** An agency without brackets, and one that is not known: never a party and a state, `(D-NH)`. */
const trailing =
  /[,\s]\s*(Reuters?|AP|AFP|dpa|EFE|UPI|AAP|ANSA|Interfax|Kyodo|PTI|TASS|Xinhua)\s*$/u
const unknownAgency = /^(?![DRI]-)\p{Lu}[\p{L} ./-]{1,30}$/u
const slashes = /[,\s]*\/\s{0,2}([^/]{2,40}?)\s{0,2}\/$/u

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
  const note = noteBefore(text, desk)
  const from = note?.to ?? /^[\s*^]{0,8}/u.exec(text)![0].length
  const start = from + (/^\s*/u.exec(text.slice(from, from + 8))?.[0].length ?? 0)
  const head = text.slice(start, start + reach)
  const read = bracketed(head, desk) ?? dated(head, desk) ?? dashed(head, desk) ?? bare(head, desk)
  if (!read) return
  return {
    ...read,
    end: start + read.end,
    from: start,
    text: head.slice(0, read.to),
    to: start + read.to,
    ...(note ? {note} : {})
  }
}

/** Read a line that is nothing but places, as newspapers set them above a story. */
export function readPlaceLine(text: string): PlaceText | undefined {
  const place =
    text.length <= 60 && !/\d/u.test(text) ? readPlace(text.replace(/[.:]$/u, '')) : undefined
  return place && !place.odd && (place.capitals || place.certain) ? place : undefined
}

type Read = Omit<DatelineText, 'from' | 'note' | 'text'>

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

/** `(WASHINGTON, DC) -`, `(Reuters) -`. */
function bracketed(head: string, desk: KnownAgency[]): Read | undefined {
  const match = /^[([]([^()[\]]{2,80})[)\]]/u.exec(head)
  if (!match) return
  const to = match[0].length
  const end = endOfDash(head, to)
  const agency = agencyNamed(match[1]!, desk)
  if (agency && end !== undefined) {
    const rest = head.slice(end)
    const read = /^\p{Lu}{2}/u.test(rest) ? dashed(rest, desk) : undefined
    if (!read?.place || read.strength < 3) return {agency, end, strength: 3, to}
    return {...read, agency, end: read.end + end, to: read.to + end}
  }
  if (end === undefined) return
  const inside = parts(match[1]!.trim(), desk)
  return inside.place && worth(inside) ? {...inside, end, to} : undefined
}

function dashed(head: string, desk: KnownAgency[]): Read | undefined {
  let tries = 0
  for (const match of head.matchAll(dash)) {
    if (tries++ > 3) return
    const to = match.index
    const next = head.slice(to + match[0].length)
    const read = parts(head.slice(0, to), desk)
    if (read.broken || (/^\p{Ll}/u.test(next) && read.strength < 3)) return
    if (!read.place && !read.agency) continue
    const weak = !read.agency && !read.capitals
    const region = read.certain && read.place?.includes(',')
    if (match[0].includes(':') && ((weak && !region) || read.strength < 2)) return
    if (weak && !read.certain && !/^["“‘'`<]{0,2}\p{Lu}\p{L}* /u.test(next)) return
    if (worth(read)) return withMore({...read, end: to + match[0].length, to}, head, desk)
  }
  return
}

/** `DUBLIN--(BUSINESS WIRE)--`, `BOISE – March 3, 2026 –`: the agency or the date stands between two dashes. */
function withMore(read: Read, head: string, desk: KnownAgency[]): Read {
  const rest = head.slice(read.end)
  const named = /^\(([^()]{2,40})\)/u.exec(rest)
  const agency = named && !read.agency ? agencyNamed(named[1]!, desk) : undefined
  const day = /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}/u.exec(rest)
  const date = day && !read.date ? readDate(day[0]) : undefined
  const length = agency ? named![0].length : date ? day![0].length : 0
  const to = read.end + length
  const end = length ? endOfDash(head, to) : undefined
  if (end === undefined) return read
  return {...read, ...(agency ? {agency} : {date: date!.stamp}), end, strength: 3, to}
}

/** `March 3, 2026 – BOISE, Idaho –`: the date stands first. */
function dated(head: string, desk: KnownAgency[]): Read | undefined {
  const lead = /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}[\s,:–—-]{1,5}/u.exec(head)
  const date = lead && readDate(lead[0])
  if (!lead || !date) return
  const rest = head.slice(lead[0].length)
  const read = bracketed(rest, desk) ?? dashed(rest, desk)
  if (!read || read.strength < 2 || read.date) return
  const {length} = lead[0]
  return {...read, date: date.stamp, end: read.end + length, to: read.to + length}
}

/** No dash: an agency in brackets, or a place that cannot be the subject of the sentence. */
function bare(head: string, desk: KnownAgency[]): Read | undefined {
  const match = /^([^()/]{2,80})[(/]([^()/]{2,40})[)/]\.?(?=\s|$)\s*/u.exec(head)
  if (match && agencyNamed(match[2]!, desk)) {
    const to = match[0].trimEnd().length
    const read = parts(head.slice(0, to), desk)
    const dated = /\d{1,2}\s*$/u.test(match[1]!)
    if (read.place && (read.capitals || read.certain || dated)) {
      return {...read, end: match[0].length, to}
    }
  }
  const region =
    /^(\p{Lu}[\p{Lu}.' -]{2,30}(?:, ?| )(?:D\.? ?C\.?|[A-Z]{2}|(?:[A-Z][a-z]{1,4}\.)))[,.]?\s+(?=["“]?\p{Lu}\p{Ll})/u.exec(
      head
    )
  if (region) {
    const read = parts(region[1]!, desk)
    if (read.place && read.capitals && read.strength >= 2) {
      return {...read, end: region[0].length, to: region[1]!.length}
    }
  }
  const city =
    /^(\p{Lu}{4,}(?: \p{Lu}{4,})?|Washington, ?D\.? ?C\.?)\s+(?=(?:Today|The|This|Yesterday|In|On|After|As|Mayor|Governor|U\.S\.|Congress(?:wo)?man|Senators?|Rep(?:resentative)?s?)\b)/u.exec(
      head
    )
  if (city && (isKnownCity(city[1]!) || /^Washington,/u.test(city[1]!))) {
    return {end: city[0].length, place: city[1]!, strength: 2, to: city[1]!.length}
  }
  return
}

interface Parts {
  agency?: string
  broken?: boolean
  capitals: boolean
  certain: boolean
  date?: Stamp
  place?: string
  strength: 1 | 2 | 3
}

/** Takes agency and date off the end of a candidate; what is left must be a place. */
function parts(text: string, desk: KnownAgency[]): Parts {
  const result: Parts = {capitals: false, certain: false, strength: 1}
  const broken = {...result, broken: true}
  let unknown = false
  let rest = text
    .replace(/[.,]\s*$/u, (end) => (/\b\p{Lu}[\p{L}]{0,4}\.$/u.test(text) ? end : ''))
    .trim()
  for (let turn = 0; turn < 3; turn++) {
    const mark = brackets.exec(rest) ?? slashes.exec(rest)
    const day = [mark, months.exec(rest)].find((found) => found && isDay(found[1]!))
    const named = day ? null : (mark ?? trailing.exec(rest))
    if (named && !result.agency) {
      const agency = agencyNamed(named[1]!, desk)
      if (!agency && !unknownAgency.test(named[1]!)) return broken
      unknown = agency === undefined
      result.agency = agency ?? named[1]!
      // `MOSCOW, December 20. /TASS/.`
      rest = rest.slice(0, named.index).replace(/(?<=\d)\.$/u, '')
    } else if (day && !result.date) {
      const date = readDate(day[1]!)
      if (date) result.date = date.stamp
      result.strength = 3
      rest = rest.slice(0, day.index)
    } else break
  }
  if (result.agency) result.strength = 3
  rest = rest.replace(/[\s,]+$/u, '')
  if (!rest) return unknown ? broken : result
  const lead = /^(AFP|AP|Reuters|dpa|EFE|UPI),\s*(?=\p{Lu})/u.exec(rest)
  if (lead && !result.agency) {
    Object.assign(result, {agency: agencyNamed(lead[1]!, desk), strength: 3})
    rest = rest.slice(lead[0].length)
  }
  rest = rest.replace(/(?<=\p{Lu}{3})\.$/u, '')
  const place = readPlace(rest)
  if (
    !place &&
    result.agency &&
    !unknown &&
    /^['’\d\p{Lu}][\p{Lu}\d ,.'’-]{2,60}(?:,[\p{L} .]{3,30})?$/u.test(rest)
  ) {
    return {...result, capitals: true, place: rest}
  }
  if (!place || (place.odd && result.strength < 3)) {
    return {...result, broken: unknown || (result.strength < 3 && rest.length > 90)}
  }
  if (unknown && !place.capitals && !place.certain) return broken
  Object.assign(result, {capitals: place.capitals, certain: place.certain, place: rest})
  if (result.strength < 3 && place.certain) result.strength = 2
  return result
}

function isDay(text: string): boolean {
  return isMonthDay(text) || (/\d{4}$/u.test(text) && readDate(text) !== undefined)
}

/** Whether the parts are enough to call it a dateline. */
function worth(read: Parts): boolean {
  if (read.broken) return false
  if (!read.place) return read.agency !== undefined
  if (read.strength >= 2) return true
  return read.capitals
}

function endOfDash(head: string, from: number): number | undefined {
  const match = /^\s*(?:[—–―:]|--+|-|_)[\s—–_-]*/u.exec(head.slice(from))
  return match ? from + match[0].length : undefined
}
