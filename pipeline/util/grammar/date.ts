/** Reads printed dates that state day, month and year. “On Tuesday” and “Nov 2” are not dates. */

import type {Stamp} from '../../article.ts'
import {isAmbiguousDate, printedDates} from '../printed-date.ts'
import {isDate, stampOf} from '../stamp.ts'
import {readClock} from './clock.ts'
import {scriptDates} from './date-script.ts'
import {isBareDate, isDateWord} from './date-words.ts'
import {isRegion} from './regions.ts'
import {monthMistyped, monthNamed, monthOf} from './month.ts'

export interface DateText {
  from: number
  /** A date, or an instant where time and zone stand beside it. */
  stamp: Stamp
  to: number
}

const forms: Array<[RegExp, (match: string[]) => [year: string, month: number, day: string]]> = [
  [
    /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?/u,
    ([, year, month, day]) => [year!, Number(month), day!]
  ],
  [
    /\b((?:19|20)\d\d)([/.])(\d\d?)\2(\d\d?)\b/u,
    ([, year, , month, day]) => [year!, Number(month), day!]
  ],
  [
    /\b(\p{L}{3,12}\.?) {0,2}(\d{1,2})(?:(?:st|nd|rd|th)?, {0,2}|(?:st|nd|rd|th) {0,2}| {1,2})(\d{4})\b/u,
    ([, month, day, year]) => [year!, monthNamed(month!) ?? 0, day!]
  ],
  [
    /\b(\d{1,2})(?:st|nd|rd|th|\.|er|º)?(?: of| de| d['’])? {0,2}[-/]?(\p{L}{3,12}\.?)[-/]?,?(?: de)? {0,2}(\d{4})\b/u,
    ([printed, day, month, year]) => [year!, monthOf(printed!, month!) ?? 0, day!]
  ],
  [
    /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u,
    // `11.17.2012`: the second figure is no month.
    ([, first, second, year]) =>
      Number(second) > 12 ? [year!, Number(first), second!] : [year!, Number(second), first!]
  ],
  // `19·02·24`, as papers of Spain print it.
  [/\b(\d{1,2})·(\d{2})·(\d{2})\b/u, ([, day, month, year]) => [`20${year}`, Number(month), day!]],
  [
    /\b(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d(?=,? (?:[-–|] )?\d{1,2}:\d\d))\b/u,
    ([, first, , second, last]) => {
      const year = last!.length === 2 ? `20${last}` : last!
      if (Number(first) > 12) return [year, Number(second), first!]
      const sure = Number(second) > 12 || first === second
      return sure ? [year, Number(first), second!] : [year, 0, '0']
    }
  ]
]

/**
 * Find the first printed date in a text.
 *
 * @param text
 *   A line, or a part of one; its first 300 characters are read.
 * @returns
 *   The date, or the instant where a time with its zone stands with it, and where it is.
 */
export function readDate(text: string): DateText | undefined {
  const head = text.slice(0, 300)
  let best: DateText | undefined
  for (const {day, from, month, to, year} of scriptDates(head)) {
    if (isDate(year, month, day) && (!best || from < best.from))
      best = {from, stamp: stampOf(year, month, day), to}
  }
  // Every form has a year of four digits, or three figures; most lines of prose have none.
  if (!/\d{4}|\d[/·-]\d{1,2}[/·-]\d/u.test(head)) return best
  for (const [form, parts] of forms) {
    const match = form.exec(head)
    if (!match || (best && best.from <= match.index)) continue
    const [year, month, day] = parts([...match])
    if (month < 1 || Number(year) < 1500 || Number(year) > 2199) continue
    if (!isDate(Number(year), month, Number(day))) continue
    const stamp = stampOf(Number(year), month, Number(day))
    best = {from: match.index, stamp, to: match.index + match[0].length}
  }
  return best
}

/** Read a day of a month without its year, as datelines print it: only whether it is one. */
export function isMonthDay(text: string): boolean {
  const match =
    /^(?:(\p{L}{3,12}\.?)\s{0,2}(\d{1,2})(?:st|nd|rd|th)?|(?:(?:le|den|am)\s)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s{0,2}(?:de\s)?(\p{L}{3,12}\.?))$/u.exec(
      text.trim()
    )
  if (!match) return false
  const day = Number(match[2] ?? match[3])
  return day >= 1 && day <= 31 && monthMistyped(match[1] ?? match[4] ?? '') !== undefined
}

export interface DateLine {
  modified?: DateText
  published?: DateText
}

/**
 * Read a line that is nothing but a date, with or without “Published” or “Updated”.
 *
 * @param text
 *   A line.
 * @returns
 *   What it says was published or changed when; nothing where it has other words.
 */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > 160 || !/\p{Nd}/u.test(text)) return
  // `12/10/2022 10h20  Atualizado`: the words beside it tell which is the day.
  // `12.03.19 14:05`: with dots the day stands first.
  const isShort =
    /^(?:\p{L}{3,14}:? )?\d{1,2}\.\d{1,2}\.\d\d,? (?:- |kl\.? |klo |um |o )?\d{1,2}[:.]\d\d/u.test(
      text
    )
  const first =
    readDate(text) ?? (isShort || isAmbiguousDate(text) ? printedDates(text)[0] : undefined)
  if (!first) return
  const after = text.slice(first.to)
  const second = readDate(after)
  if (!isBareDate(text.slice(0, first.from)) || !isBareDate(second ? cut(after, second) : after))
    return
  const one = withClock(text, first, second ? first.to + second.from : text.length)
  const two =
    second &&
    withClock(
      text,
      {from: first.to + second.from, stamp: second.stamp, to: first.to + second.to},
      text.length
    )
  const changed =
    /\b(?:updated?|modified|aktualisiert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizacja)\b/iu
  if (
    changed.test(text.slice(0, first.from)) &&
    !/\bpublished\b/iu.test(text.slice(0, first.from))
  ) {
    return {modified: one, ...(two ? {published: two} : {})}
  }
  return {published: one, ...(two ? {modified: two} : {})}
}

/** Whether a line is nothing but a date in figures that may be one day or another: `04/10/2001`. */
export function isUnclearDateLine(text: string): boolean {
  if (text.length > 60 || !isAmbiguousDate(text)) return false
  return isBareDate(text.replace(/\d{1,2}([/-])\d{1,2}\1\d{4}/u, ' '))
}

/** `Bonn, 30. Oktober 2012` above a story: where and when it was written, and nothing else. */
export function readPlacedDate(text: string): DateLine | undefined {
  const place =
    text.length <= 60
      ? /^(\p{Lu}[\p{L}.'’-]{1,20}(?: (?:(?:d[aeio]|del|della|la|las|los|les?|sur|dos|das|al|sul|am|im|on) )?\p{Lu}[\p{L}-]{1,20}){0,2})(?:, (?<region>\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14}){0,2}))?(?:,|\.(?= \d)) (?:den |le |il )?(?=\d|\p{Lu}\p{L}{2,8}\.? \d)/u.exec(
          text
        )
      : null
  if (!place || monthNamed(place[1]!) || isDateWord(place[1]!)) return
  const region = place.groups!['region']
  if (region && !isRegion(region)) return
  const date = readDate(text.slice(place[0].length))
  const rest = text
    .slice(place[0].length + (date?.to ?? 0))
    .replace(/^\s?(?:r|roku|г|р|года|року)\.?$/u, '')
  if (!date || date.from > 0 || /[^.\s]/u.test(rest)) return
  const [from, to] = [date.from + place[0].length, date.to + place[0].length]
  return {published: {...date, from, to}}
}

function cut(text: string, part: DateText): string {
  return `${text.slice(0, part.from)} ${text.slice(part.to)}`
}

/** The date with the time that stands next to it, on either side. */
function withClock(text: string, date: DateText, until: number): DateText {
  const whole = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)/u.exec(
    text.slice(date.from, date.to)
  )
  if (whole) {
    const [, day, minutes, seconds = ':00', offset] = whole
    const stamp = `${day}T${minutes}${seconds}${offset!.replace(/(\d\d):?(\d\d)$/u, '$1:$2')}`
    return {...date, stamp}
  }
  const after = readClock(text.slice(date.to, until), date.stamp)
  const before = after ? undefined : readClock(text.slice(0, date.from), date.stamp)
  return (after ?? before) ? {...date, stamp: (after ?? before)!} : date
}

/** The same dates, further on in a text. */
export function moved(read: DateLine, by: number): DateLine {
  return Object.fromEntries(
    Object.entries(read).map(([field, {from, stamp, to}]) => [
      field,
      {from: from + by, stamp, to: to + by}
    ])
  )
}
