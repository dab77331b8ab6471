/** Reads the dateline a paragraph begins with: `CHATHAM, Mass. (AP) — ` · `BAGHDAD, April 26, 2006 --`. */

import type {Stamp} from '../../article.ts'
import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readDate} from './date.ts'
import {type Parts, readParts} from './dateline-parts.ts'
import {type PlaceText, readPlace} from './place-name.ts'
import {readScriptDateline} from './dateline-script.ts'
import {readStopped} from './dateline-stop.ts'
import {isKnownCity} from './regions.ts'
import type {ScriptName} from './script-names.ts'

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
  /\s*(?:(?:(?<=\))\.)?(?:[—–―]|--+)|\s-(?=\s|\p{Lu}|["“‘'`]|$)|(?:(?<=\))\.)?-(?=\s|$)|(?<=[\d).])-(?=\p{Lu}[\p{Ll}.])|\s\|(?=\s)|\s_(?=\s|$)|(?<=\))_(?=\p{Lu})|:(?=\s|$))[\s—–_-]*/gu

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
  const read =
    scripted(head, desk) ??
    bracketed(head, desk) ??
    dated(head, desk) ??
    dashed(head, desk) ??
    bare(head, desk) ??
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

function scripted(head: string, desk: KnownAgency[]): Read | undefined {
  const read = readScriptDateline(head, desk)
  return read && {...read, strength: 3}
}

function stopped(head: string): Read | undefined {
  const read = readStopped(head)
  return read && {...read, strength: 1}
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
    const read = /^\p{Lu}{2}/u.test(rest) ? dashed(rest, desk) : undefined
    if (read?.place)
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
  if (end === undefined) return
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

/** What may follow the dash: an agency, a day or both, with a dash or a slash of their own behind them. */
const moreDay = String.raw`(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}`
const more = new RegExp(
  String.raw`^(?:\((?<name>[^()]{2,40}?)(?:\s[-–]\s|,\s)(?<when>${moreDay})\s?\)|\((?<dayIn>${moreDay})\)|\((?<named>[^()]{2,40})\)|(?<day>${moreDay})|(?<bare>\p{Lu}[\p{L} ]{1,30})(?=\.\s|$))`,
  'u'
)

/**
 * `DUBLIN--(BUSINESS WIRE)--` · `BOISE – March 3, 2026 –` · `OTTAWA--(Marketwire - March 4, 2010) -` · `МОСКВА, 9 июн — РИА
 * Новости.`
 */
function withMore(read: Read, head: string, desk: KnownAgency[]): Read {
  let result = read
  for (let turn = 0; turn < 2; turn++) {
    const rest = head.slice(result.end)
    const found = more.exec(rest)?.groups
    if (!found) break
    const {bare, day, dayIn, name, named, when} = found
    const printed = name ?? named ?? bare
    const agency = printed && !result.agency ? agencyIn(printed, !bare && !named, desk) : undefined
    const date = result.date ? undefined : readDate(day ?? dayIn ?? when ?? '')
    const to = result.end + (bare ? bare.length : more.exec(rest)![0].length)
    const end = bare ? to + /^(?:\.\s*)?/u.exec(head.slice(to))![0].length : endOfMore(head, to)
    if ((!agency && !date) || end === undefined) break
    result = {
      ...result,
      ...(agency ? {agency} : {}),
      ...(date ? {date: date.stamp} : {}),
      end,
      strength: 3,
      // The slash behind a day closes the dateline: `/ ACCESSWIRE / March 3, 2015 /`.
      to: to + (/^\s?\//u.exec(head.slice(to))?.[0].length ?? 0)
    }
  }
  return result
}

/** An agency that is known; beside a day in the same brackets, any. */
function agencyIn(printed: string, dated: boolean, desk: KnownAgency[]): string | undefined {
  return (
    agencyNamed(printed, desk) ??
    (dated || /(?:news ?wire|wire|\bPR)(?:\.com)?$|^PR\.com$/iu.test(printed) ? printed : undefined)
  )
}

function endOfMore(head: string, from: number): number | undefined {
  if (from === head.length) return from
  const slash = /^\s*\/\s*/u.exec(head.slice(from))
  return slash ? from + slash[0].length : endOfDash(head, from)
}

/** `March 3, 2026 – BOISE, Idaho –`: the date stands first. */
function dated(head: string, desk: KnownAgency[]): Read | undefined {
  const lead =
    /^(?:\p{Lu}\p{L}{3,8}day, )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}[\s,:–—-]{1,5}/u.exec(
      head
    )
  const date = lead && readDate(lead[0])
  if (!lead || !date) return
  const rest = head.slice(lead[0].length)
  const read = bracketed(rest, desk) ?? dashed(rest, desk)
  if (!read || read.strength < 2 || read.date) return
  const {length} = lead[0]
  return {...read, date: date.stamp, end: read.end + length, to: read.to + length}
}

/** No dash: an agency in brackets, a day with its year, or a place that cannot be the subject of the sentence. */
function bare(head: string, desk: KnownAgency[]): Read | undefined {
  const match = /^([^()/]{2,80})[(/]\s?([^()/]{2,40}?)\s?[)/]\.?(?=\s|$)\s*/u.exec(head)
  if (match && agencyNamed(match[2]!, desk)) {
    const to = match[0].trimEnd().length
    const read = readParts(head.slice(0, to), desk)
    const told =
      /\d{1,2}\.?(?: \p{L}{3,12}\.?)?,?\s*$/u.test(match[1]!) || head[match[1]!.length] === '/'
    if (
      read.place &&
      (read.capitals ||
        read.certain ||
        told ||
        isTown(match[1]!, head.slice(match[0].length), desk))
    ) {
      return withMore({...read, end: match[0].length, to}, head, desk)
    }
  }
  const day =
    /^[^\d.:;!?]{2,40}?, (?:le )?\d{1,2}\S{0,3} (?:de )?\p{L}{3,12}\.?,? (?:de |del )?\d{4}\.\s+(?=["“«„]?\p{Lu})/u.exec(
      head
    )
  if (day) {
    const to = day[0].trimEnd().length - 1
    const read = readParts(head.slice(0, to), desk)
    const odd = read.place ? readPlace(read.place)?.odd : true
    if (!odd && read.date) return {...read, end: day[0].length, to}
  }
  const region =
    /^(\p{Lu}[\p{Lu}.' -]{2,30}(?:, ?| )(?:D\.? ?C\.?|[A-Z]{2}|(?:[A-Z][a-z]{1,4}\.)))[,.]?\s+(?=["“]?\p{Lu}\p{Ll})/u.exec(
      head
    )
  if (region) {
    const read = readParts(region[1]!, desk)
    if (read.place && read.capitals && read.strength >= 2) {
      return {...read, end: region[0].length, to: region[1]!.length}
    }
  }
  const city =
    /^(\p{Lu}{4,}(?: \p{Lu}{4,})?|Washington, ?D\.? ?C\.?)\s+(?=(?:Today|The|This|Yesterday|In|On|After|As|Mayor|Governor|U\.S\.|Congress(?:wo)?man|Sen(?:ator)?s?|Rep(?:resentative)?s?|Gov|President|Secretary|Attorney|Chair(?:man|woman)?|Republicans?|Democrats?|Lawmakers?)\b)/u.exec(
      head
    )
  if (city && (isKnownCity(city[1]!) || /^Washington,/u.test(city[1]!))) {
    return {end: city[0].length, place: city[1]!, strength: 2, to: city[1]!.length}
  }
  return
}

/** Whether the parts are enough to call it a dateline. */
function worth(read: Parts): boolean {
  if (read.broken) return false
  if (!read.place) return read.agency !== undefined
  if (read.strength >= 2) return true
  return read.capitals
}

/** `Hamburg (KNA) Die …`: a name of a word or two that is no agency, and a sentence begins. */
function isTown(name: string, next: string, desk: KnownAgency[]): boolean {
  return (
    /^\p{Lu}[\p{Ll}-]+(?:[ -]\p{Lu}\p{Ll}+)?\s*$/u.test(name) &&
    /^["“«„]?\p{Lu}/u.test(next) &&
    !agencyNamed(name, desk)
  )
}

function endOfDash(head: string, from: number): number | undefined {
  const match = /^\s*(?:[—–―:]|--+|-|_)[\s—–_-]*/u.exec(head.slice(from))
  return match ? from + match[0].length : undefined
}
