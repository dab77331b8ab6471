/** Reads what stands before the dash of a dateline: a place, and an agency and a day in either order. */

import type {Stamp} from '../../article.ts'
import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {isMonthDay, readDate} from './date.ts'
import {readPlace} from './place-name.ts'
import {withoutWeekday} from './weekday.ts'

export interface Parts {
  agency?: string
  broken?: boolean
  capitals: boolean
  certain: boolean
  date?: Stamp
  place?: string
  /** How much speaks for it: `3` agency or date, `2` a known place, `1` capitals and a dash only. */
  strength: 1 | 2 | 3
}

const monthDay = String.raw`\p{L}{3,12}\.?\s{0,2}\d{1,2}(?:st|nd|rd|th)?`
const dayMonth = String.raw`(?:(?:le|den|am)\s)?\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s{0,2}(?:de\s)?\p{L}{3,12}\.?`
const figures = String.raw`\d{1,2}([./-])\d{1,2}\2\d{4}|\d{1,2}\/\p{Lu}{3}\/\d{4}`

/** `2022. október 12.`: the year stands first. */
const hungarian = String.raw`\d{4}\. \p{L}{3,12} \d{1,2}\.?`

/** `03/03`: only its day and month. */
const short = String.raw`\d{1,2}[./]\d{1,2}\.?`

/** A day at the end of a text: `, March 3` · ` 21 ene` · `, le 5 mars 2015` · `, 3.05.2014`. */
const lastDay = new RegExp(
  String.raw`(?:^|[,.]\s*|\s+)((?:${monthDay}|${dayMonth})(?:,?\s{1,2}(?:de\s)?\d{4})?|${figures}|${hungarian}|${short})$`,
  'u'
)
const brackets = /[,\s]*\(\s*([^()]{2,40}?)\s*\)$/u
const slashes = /[,\s]*\/\s{0,2}([^/]{2,40}?)\s{0,2}\/$/u

/** An agency without brackets; any that is known where a day stands before it. */
const trailing =
  /[,\s]\s*(Reuters?|AP|AFP|dpa|EFE|UPI|AAP|ANP|ANSA|Belga|CMC|IANS|Interfax|Jiji|Kyodo|Lusa|NTB|PAP|PTI|STT|TASS|Xinhua|Yonhap)\s*$/u
const afterDay = /(?<=\d|\d \p{L}{3,12}\.?)[,\s]\s*(\p{Lu}[\p{L}]{1,11})\s*$/u

/** Agencies that begin their copy without brackets, and whose letters spell nothing else. */
const own = /^(?:AFP|AGI|ANSA|Belga|BELGA|EFE|Lusa|LUSA|Adnkronos|askanews|Italpress|ITALPRESS)$/u

/** Before a place: `AFP, LONDON`, `ANSA - ROMA`, `ACN Roses`. */
const leading = /^(?:(\p{L}[\p{L}.]{1,11})(?:,\s*|\s[-–—]\s)|(ACN)\s)(?=\p{Lu})/u

/** One that is not known: never a party and a state, `(D-NH)`, or days, `(March 21-April 19)`. */
const unknownAgency = /^(?![DRI]-|.*\d\D+\d)\p{Lu}[\p{L}\d ./!-]{1,30}$/u

/**
 * Take agency and day off the end of a candidate; what is left must be a place.
 *
 * @param text
 *   The words before the dash.
 * @returns
 *   What they say; `broken` where they can be no dateline, whatever dash comes next.
 */
export function readParts(text: string, desk: KnownAgency[]): Parts {
  const result: Parts = {capitals: false, certain: false, strength: 1}
  const broken = {...result, broken: true}
  let [dated, loose, unknown] = [false, false, false]
  let rest = text
    .replace(/[.,]\s*$/u, (end) => (/\b\p{Lu}[\p{L}]{0,4}\.$/u.test(text) ? end : ''))
    .trim()
  for (let turn = 0; turn < 3; turn++) {
    const mark = brackets.exec(rest) ?? slashes.exec(rest)
    const day = [mark, lastDay.exec(rest)].find((found) => found && isDay(found[1]!))
    const named = day ? null : (mark ?? trailing.exec(rest) ?? knownAfterDay(rest, desk))
    if (named && !result.agency) {
      const agency = agencyNamed(named[1]!, desk)
      if (!agency && !unknownAgency.test(named[1]!)) {
        // `Roma, 9 giu. (askanews)`: who is named behind a day can only be an agency.
        if (!lastDay.test(rest.slice(0, named.index))) return broken
      }
      if (!agency && !dated && isWhere(rest, named)) {
        rest = rest.slice(0, named.index)
        continue
      }
      unknown = agency === undefined
      result.agency = agency ?? named[1]!
      // `MOSCOW, December 20. /TASS/.` · `SZEGED, 2022. október 12., szerda (MTI)`
      rest = withoutWeekday(rest.slice(0, named.index)).replace(/(?<=\d)\.,?$/u, '')
      if (!lastDay.test(rest)) rest = rest.replace(/(?<=\d \p{L}{3,12})\.$/u, '')
    } else if (day && !dated) {
      const date = readDate(day[1]!) ?? readDate(`${day[1]!}.`)
      if (date) result.date = date.stamp
      dated = true
      loose = !/^[,.]|\d{4}$/u.test(day[0].trimEnd()) && /^\s+(?:am|le|el|il|den)\s/iu.test(day[0])
      result.strength = 3
      rest = rest.slice(0, day.index)
    } else break
  }
  if (result.agency) result.strength = 3
  // `JAKARTA, KOMPAS.com`: the house stands behind the place.
  rest = withoutWeekday(rest.replace(/[\s,–—-]+$/u, '')).replace(
    /,\s[\p{L}\d]{2,20}\.(?:com|net|id|co\.id)$/iu,
    ''
  )
  if (!rest) return unknown ? broken : result
  // `AGI - Il ponte …`: the agency and no place.
  if (!result.agency && own.test(rest)) return {...result, agency: agencyNamed(rest, desk) ?? rest}
  const lead = leading.exec(rest)
  const before = lead && !result.agency && agencyNamed(lead[1] ?? lead[2]!, desk)
  if (before) {
    Object.assign(result, {agency: before, strength: 3})
    rest = rest.slice(lead[0].length)
  }
  // `Erste Fahrt am 1. Oktober – Karten gratis` is no place.
  if (loose && !result.agency && !readPlace(rest)?.certain) return broken
  // `Girona. (EFE).-`: a stop of its own, and no `Boise, Calif.`
  const stop = result.agency ? /(?<=\p{Lu}{3})\.$|(?<=^[^,]*\p{Ll}{3})\.$/u : /(?<=\p{Lu}{3})\.$/u
  return withPlace(result, rest.replace(stop, ''), unknown, dated)
}

/** `SERRAVECCHIA (Parma) -`: one word in brackets behind a place in capitals tells where that is. */
function isWhere(text: string, mark: RegExpExecArray): boolean {
  return (
    /\)$/u.test(mark[0]) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(mark[1]!) &&
    /^[\p{Lu} .’'-]{3,}$/u.test(text.slice(0, mark.index))
  )
}

/** `Frankfurt (Oder)`, `Merrow (Kent) [England]`: what tells it from another of its name. */
const within =
  /(?<=\p{Ll}) (?:\(\p{Lu}[\p{L} ]{2,20}\)|(?:\(\p{Lu}[\p{L} ]{2,20}\) )?\[\p{Lu}[\p{L} ]{2,20}\])$/u

function withPlace(result: Parts, rest: string, unknown: boolean, dated: boolean): Parts {
  // `SEVILLA, 21 (EUROPA PRESS)`: the day alone.
  if (result.agency && !dated) rest = rest.replace(/(?<=\p{L}), \d{1,2}$/u, '')
  const place = readPlace(rest.replace(within, ''))
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
  if (unknown && !dated && !place.capitals && !place.certain) return {...result, broken: true}
  const sure = result.strength < 3 && place.certain ? {strength: 2 as const} : {}
  return {...result, ...sure, capitals: place.capitals, certain: place.certain, place: rest}
}

function knownAfterDay(text: string, desk: KnownAgency[]): RegExpExecArray | null {
  const match = afterDay.exec(text)
  return match && agencyNamed(match[1]!, desk) ? match : null
}

function isDay(text: string): boolean {
  const [, day, month] = /^(\d{1,2})[./](\d{1,2})(?:[./]\d{4}|\.)?$/u.exec(text) ?? []
  if (day && month) return Number(day) <= 31 && Number(month) <= 31
  if (new RegExp(`^${hungarian}$`, 'u').test(text))
    return readDate(text.replace(/\.?$/u, '.')) !== undefined
  return isMonthDay(text) || (/\d{4}$/u.test(text) && readDate(text) !== undefined)
}
