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
  /\s*(?:(?:(?<=\))\.)?(?:[—–―]|--+)|\s-(?=\s|\p{Lu}|["“‘'`]|$)|(?:(?<=\))\.)?-(?=\s|$)|(?<=[\d).])-(?=\p{L})|\s_(?=\s|$)|:(?=\s|$))[\s—–_-]*/gu

const months =
  /,?\s+((?:\p{L}{3,12}\.?\s{0,2}\d{1,2}|\d{1,2}\s{1,2}(?:de\s)?\p{L}{3,12}\.?)(?:,?\s{1,2}(?:de\s)?\d{4})?)$/u
const brackets = /[,\s]*\(\s*([^()]{2,40}?)\s*\)$/u
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
  const note = noteBefore(text)
  const from = note?.to ?? /^[\s*^]{0,8}/u.exec(text)![0].length
  const start = from + (/^\s*/u.exec(text.slice(from, from + 8))?.[0].length ?? 0)
  const head = text.slice(start, start + reach)
  const read = bracketed(head, desk) ?? dashed(head, desk) ?? bare(head, desk)
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

/** `(Corrects paragraph 7)` and its like. */
function noteBefore(text: string): {from: number; to: number} | undefined {
  const open =
    /^\s{0,4}[([]{1,2}\s?(?:correct|adds?|recasts?|refiles?|repeats?|updates?|fixes|clarif|this |removes?|changes?|writes|editor|eds|note|deletes?|inserts?|rewrites)/iu
  if (!open.test(text)) return
  const close = text.slice(0, 600).search(/[)\]]{1,2}\s/u)
  return close < 0 ? undefined : {from: text.search(/\S/u), to: close + 1}
}

/** `(WASHINGTON, DC) -`, `(Reuters) -`. */
function bracketed(head: string, desk: KnownAgency[]): Read | undefined {
  const match = /^\(([^()]{2,80})\)/u.exec(head)
  if (!match) return
  const to = match[0].length
  const end = endOfDash(head, to)
  const agency = agencyNamed(match[1]!, desk)
  if (agency) return end === undefined ? undefined : {agency, end, strength: 3, to}
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
    if (match[0].includes(':') && !read.agency && read.strength < 2) return
    if (worth(read)) return withAgency({...read, end: to + match[0].length, to}, head, desk)
  }
  return
}

/** `DUBLIN--(BUSINESS WIRE)--`: the agency stands between two dashes. */
function withAgency(read: Read, head: string, desk: KnownAgency[]): Read {
  const match = /^\(([^()]{2,40})\)/u.exec(head.slice(read.end))
  const agency = match && !read.agency ? agencyNamed(match[1]!, desk) : undefined
  const to = read.end + (match?.[0].length ?? 0)
  const end = agency ? endOfDash(head, to) : undefined
  return end === undefined ? read : {...read, agency: agency!, end, strength: 3, to}
}

/** No dash: an agency in brackets, or a place that cannot be the subject of the sentence. */
function bare(head: string, desk: KnownAgency[]): Read | undefined {
  const match = /^([^()]{2,80})\(([^()]{2,40})\)(?=\s|$)\s*/u.exec(head)
  if (match && agencyNamed(match[2]!, desk)) {
    const to = match[0].trimEnd().length
    const read = parts(head.slice(0, to), desk)
    if (read.place && read.capitals) return {...read, end: match[0].length, to}
  }
  const region =
    /^(\p{Lu}[\p{Lu}.' -]{2,30},? ?(?:D\.? ?C\.?|[A-Z]{2}|(?:[A-Z][a-z]{1,4}\.)))[,.]?\s+(?=["“]?\p{Lu}\p{Ll})/u.exec(
      head
    )
  if (region) {
    const read = parts(region[1]!, desk)
    if (read.place && read.capitals && read.strength >= 2) {
      return {...read, end: region[0].length, to: region[1]!.length}
    }
  }
  const city =
    /^(\p{Lu}{4,}(?: \p{Lu}{4,})?)\s+(?=(?:Today|This|Yesterday|U\.S\.|Congress(?:wo)?man|Senators?|Rep(?:resentative)?s?)\b)/u.exec(
      head
    )
  if (city && isKnownCity(city[1]!)) {
    return {end: city[0].length, place: city[1]!, strength: 2, to: city[1]!.length}
  }
  return
}

interface Parts {
  agency?: string
  broken?: boolean
  capitals: boolean
  date?: Stamp
  place?: string
  strength: 1 | 2 | 3
}

/** Takes agency and date off the end of a candidate; what is left must be a place. */
function parts(text: string, desk: KnownAgency[]): Parts {
  let rest = text
    .replace(/[.,]\s*$/u, (end) => (/\b\p{Lu}[\p{L}]{0,4}\.$/u.test(text) ? end : ''))
    .trim()
  const result: Parts = {capitals: false, strength: 1}
  for (let turn = 0; turn < 3; turn++) {
    const mark = brackets.exec(rest) ?? slashes.exec(rest)
    const named = mark ?? /,\s*(Reuters?|AP|AFP|dpa|EFE|UPI)\s*$/u.exec(rest)
    if (named && !result.agency) {
      const agency =
        agencyNamed(named[1]!, desk) ??
        (/^\p{Lu}[\p{L} ./-]{1,30}$/u.test(named[1]!) ? named[1]! : undefined)
      if (!agency) return {...result, broken: true}
      result.agency = agency
      rest = rest.slice(0, named.index)
      continue
    }
    const day = months.exec(rest)
    const date = day && readDate(day[1]!)
    if (day && !result.date && (date || isMonthDay(day[1]!))) {
      if (date) result.date = date.stamp
      result.strength = 3
      rest = rest.slice(0, day.index)
      continue
    }
    break
  }
  if (result.agency) result.strength = 3
  rest = rest.replace(/[\s,]+$/u, '')
  if (!rest) return result
  const lead = /^(AFP|AP|Reuters|dpa|EFE|UPI),\s*(?=\p{Lu})/u.exec(rest)
  if (lead && !result.agency) {
    const agency = agencyNamed(lead[1]!, desk)
    rest = rest.slice(lead[0].length)
    Object.assign(result, {agency, strength: 3})
  }
  const place = readPlace(rest)
  if (!place || (place.odd && result.strength < 3))
    return {...result, broken: result.strength < 3 && rest.length > 90}
  result.capitals = place.capitals
  result.place = rest
  if (result.strength < 3 && place.certain) result.strength = 2
  return result
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
