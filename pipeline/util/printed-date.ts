/** Reads the absolute dates that a line prints: day, month and year, in the languages of the press. */

import type {Stamp} from '../article.ts'
import {scriptDates} from './grammar/date-script.ts'
import {monthNamed, monthOf} from './grammar/month.ts'
import {isDate, stampOf} from './stamp.ts'

export interface PrintedDate {
  from: number
  stamp: Stamp
  to: number
}

const dayFirst =
  /(?<!\p{N})(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ \u{a0}.-]{0,2}(?:de |of |d’|d')?(?<month>\p{L}{3,12})\.?,?[ \u{a0}-]{0,2}(?:de |del )?(?<year>(?:19|20)\d\d)(?=\D|$|\d{1,2}[. ]|\d{1,2}[:h]\d\d)/giu
const monthFirst =
  /(?<month>\p{L}{3,24})\.?[ \u{a0}]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?[ \u{a0}]{1,2}(?<year>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))/giu
const figures =
  /(?<!\d)(?:(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)|(?<a>\d\d?)(?<sign>[-/.]) ?(?<b>\d\d?)\k<sign> ?(?<last>(?:19|20)\d\d))(?!\d(?!\d?[-/.]\d\d?[-/.]\d{4}|\d?:\d\d))/gu
/** As Java and Unix print it: `Tue Nov 30 07:15:00 GMT 2010`. */
const clock =
  /(?<month>\p{L}{3}) (?<day>\d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?(?<year>(?:19|20)\d\d)(?!\d)/gu
/** Every date here has one. */
const year = /(?:19|20)\d\d|\d[/.-]\d\d| \d\d,? .{0,9}\d[:h.]\d\d|\p{Nd}{4}|\p{Nd}年/u

/** Figures with a short year, where a time follows. */
const short =
  /(?<![\d/.])(?<a>\d\d?)(?<sign>[/.])(?<b>\d\d?)\k<sign>(?<two>\d\d)(?=(?:,| [-|–—]| à| a| um| kl\.?| alle| las)? ?\d{1,2} ?[:h.] ?\d\d)/giu

/** `14 Fév 23 à 17:32`: the month has a name, and a time follows. */
const shortNamed =
  /(?<!\p{N})(?<day>\d{1,2})\.? (?<month>\p{L}{3,9})\.? (?<two>\d\d)(?=,? (?:[-|–—] |à |um |at |a las |alle |kl\.? )?\d{1,2}[:h.]\d\d)/giu

/** The same with dashes, as Dutch and Danish sites have it; in Sweden and Korea the year comes first. */
const dashed =
  /(?<![\d/.-])(?<a>\d\d?)(?<sign>-)(?<b>\d\d?)-(?<two>\d\d)(?=,? ?(?:kl\.? ?|om )?\d{1,2}[:.]\d\d)/giu

/** What stands beside a date whose day comes first, or whose month does: `04/02/2020` alone tells neither. */
const dayLeads =
  /(?<!\p{L})(?:am|le|el|il|du|den|dia|día|fecha|vom|op|em|publié|publicado|publicada|pubblicato|veröffentlicht|erstellt|aktualisiert|actualizado|atualizado|aggiornato|geplaatst|gepubliceerd|stand|uhr|às|alle ore|a las|kl|klo|godz|hod|om(?= \d)|bst|cet|cest|mez|ist|thứ|ngày|wib)(?!\p{L})|\d ?h ?\d\d/iu
const monthLeads = /(?<!\p{L})(?:[ECMP][DS]T|ET|PT)(?!\p{L})/u

/** A date in figures of which nobody can tell by itself what comes first. */
const ambiguous =
  /(?<!\d)(?:0?[1-9]|1[0-2])([/-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)|(?<![\d/.-])\d\d?-\d\d?-\d\d,? ?(?:kl\.? ?|om )?\d{1,2}[:.]\d\d/u

/** UTF-16 units looked at. */
const longest = 400

/**
 * List the dates of a line, in order; a figure date such as `04/02/2020`, which is one day in one
 * country and another in the next, counts only where the words or the zone beside it tell which.
 *
 * @param lead
 *   What comes first in such a date, where that is known.
 */
export function printedDates(text: string, lead?: 'day' | 'month'): PrintedDate[] {
  // Most lines of a page have no figure.
  if (!/\p{Nd}/u.test(text)) return []
  const head = westernDigits(text.slice(0, longest))
  if (!year.test(head)) return []
  const found: PrintedDate[] = []
  const order = orderOf(head) ?? lead
  for (const pattern of [dayFirst, monthFirst, clock, figures, short, dashed, shortNamed]) {
    for (const match of head.matchAll(pattern)) {
      const groups = match.groups!
      const glued = groups['month'] && pattern === monthFirst ? gluedMonth(groups['month']) : 0
      const stamp = toDate(
        glued ? {...groups, month: groups['month']!.slice(glued)} : groups,
        order,
        match[0]
      )
      const from = match.index + glued
      if (stamp && !found.some((other) => from < other.to && other.from < from + match[0].length)) {
        found.push({from, stamp, to: from + match[0].length})
      }
    }
  }
  for (const {day, from, month, to, year} of scriptDates(head)) {
    const stamp = year > 1900 && year < 2100 ? dateOf(year, month, day) : undefined
    if (stamp && !found.some((other) => from < other.to && other.from < to)) {
      found.push({from, stamp, to})
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/** As long as before: `٥ نوفمبر ٢٠٢٠` has the figures of Arabic. */
function westernDigits(text: string): string {
  return text.replace(/[\u{660}-\u{669}]/gu, (digit) => String(digit.charCodeAt(0) - 0x6_60))
}

/** Whether a line holds a date in figures that may be one day or another (`04/02/2020`). */
export function isAmbiguousDate(text: string): boolean {
  return ambiguous.test(text.slice(0, longest))
}

/** Where a month begins in a word that a browser glued to it (`NEWSMAY 12, 2020`). */
function gluedMonth(word: string): number {
  if (monthNamed(word) !== undefined) return 0
  for (let index = 1; index <= word.length - 3; index++) {
    if (/\p{Lu}/u.test(word[index]!) && monthNamed(word.slice(index)) !== undefined) return index
  }
  return 0
}

/** Which comes first in the figure dates of a line. “AM” is no German word: it stands after a time. */
function orderOf(text: string): 'day' | 'month' | undefined {
  if (monthLeads.test(text)) return 'month'
  return dayLeads.test(text.replace(/\d ?[ap]\.?m\b\.?/giu, '')) ? 'day' : undefined
}

function toDate(
  groups: Record<string, string>,
  order: 'day' | 'month' | undefined,
  printed: string
): Stamp | undefined {
  const {a, b, day, month, sign, two, year} = groups
  const last = groups['last'] ?? (two && `20${two}`)
  if (a && b) {
    const [first, second] = [Number(a), Number(b)]
    if (sign === '-' && two)
      return order === 'day' ? dateOf(Number(last), second, first) : undefined
    if (
      (sign === '.' && second <= 12) ||
      first > 12 ||
      first === second ||
      (order === 'day' && second <= 12)
    )
      return dateOf(Number(last), second, first)
    return second > 12 || order === 'month' ? dateOf(Number(last), first, second) : undefined
  }
  const number = /^\d/u.test(month!) ? Number(month) : monthOf(printed, month!)
  return number ? dateOf(Number(last ?? year), number, Number(day)) : undefined
}

function dateOf(year: number, month: number, day: number): Stamp | undefined {
  return isDate(year, month, day) ? stampOf(year, month, day) : undefined
}
