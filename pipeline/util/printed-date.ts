/** Reads the absolute dates that a line prints: day, month and year, in the languages of the press. */

import type {Stamp} from '../article.ts'
import {isDate} from './stamp.ts'

export interface PrintedDate {
  from: number
  stamp: Stamp
  to: number
}

/** Names of months and their short forms, January first. */
const names = [
  `january jan januar jänner january janvier janv enero ene gennaio gen januari janeiro jan stycznia styczeń января`,
  `february feb februar febr february février févr fév fevrier febrero febbraio februari fevereiro fev lutego luty февраля`,
  `march mar märz maerz mrz mars marzo maart mrt março marco marca marzec марта`,
  `april apr avril avr abril abr aprile april kwietnia апреля`,
  `may mai mayo maggio mag mei maj maio maja мая`,
  `june jun juni juin junio giugno giu junho czerwca czerwiec июня`,
  `july jul juli juillet juil julio luglio lug julho lipca lipiec июля`,
  `august aug août aout agosto ago augustus augusti sierpnia sierpień августа`,
  `september sep sept septembre septiembre settembre set setembro september września сентября`,
  `october oct oktober okt octobre octubre ottobre ott outubro out października октября`,
  `november nov novembre noviembre novembro listopada ноября`,
  `december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des grudnia декабря`
]

const months = new Map(
  names.flatMap((list, index) => list.split(' ').map((name) => [name, index + 1] as const))
)

const dayFirst =
  /(?<!\p{N})(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ \u{a0}.-]{0,2}(?:de |of |d’|d')?(?<month>\p{L}{3,10})\.?,?[ \u{a0}-]{0,2}(?:de |del )?(?<year>(?:19|20)\d\d)(?=\D|$|\d{1,2}[. ])/giu
const monthFirst =
  /(?<month>\p{L}{3,24})\.?[ \u{a0}]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?[ \u{a0}]{1,2}(?<year>(?:19|20)\d\d)(?!\d)/giu
const figures =
  /(?<!\d)(?:(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)|(?<a>\d\d?)(?<sign>[-/.]) ?(?<b>\d\d?)\k<sign> ?(?<last>(?:19|20)\d\d))(?!\d)/gu
const han = /(?<year>(?:19|20)\d\d)\s?年\s?(?<month>\d\d?)\s?月\s?(?<day>\d\d?)\s?日/gu

/** Every date here has one. */
const year = /(?:19|20)\d\d/u

/** UTF-16 units looked at. */
const longest = 400

/**
 * List the dates of a line, in order; a figure date such as `04/02/2020`, which is one day in one
 * country and another in the next, is none.
 */
export function printedDates(text: string): PrintedDate[] {
  const head = text.slice(0, longest)
  if (!year.test(head)) return []
  const found: PrintedDate[] = []
  for (const pattern of [dayFirst, monthFirst, figures, han]) {
    for (const match of head.matchAll(pattern)) {
      const groups = match.groups!
      const glued = groups['month'] && pattern === monthFirst ? gluedMonth(groups['month']) : 0
      const stamp = toDate(glued ? {...groups, month: groups['month']!.slice(glued)} : groups)
      const from = match.index + glued
      if (stamp && !found.some((other) => from < other.to && other.from < from + match[0].length)) {
        found.push({from, stamp, to: from + match[0].length})
      }
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/** Where a month begins in a word that a browser glued to it (`NEWSMAY 12, 2020`). */
function gluedMonth(word: string): number {
  if (months.has(word.toLowerCase())) return 0
  for (let index = 1; index <= word.length - 3; index++) {
    if (/\p{Lu}/u.test(word[index]!) && months.has(word.slice(index).toLowerCase())) return index
  }
  return 0
}

function toDate(groups: Record<string, string>): Stamp | undefined {
  const {a, b, day, last, month, sign, year} = groups
  if (a && b) {
    const [first, second] = [Number(a), Number(b)]
    if (sign === '.' || first > 12 || first === second) return stampOf(Number(last), second, first)
    return second > 12 ? stampOf(Number(last), first, second) : undefined
  }
  const number = /^\d/u.test(month!) ? Number(month) : months.get(month!.toLowerCase())
  return number ? stampOf(Number(year), number, Number(day)) : undefined
}

function stampOf(year: number, month: number, day: number): Stamp | undefined {
  if (!isDate(year, month, day)) return
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
