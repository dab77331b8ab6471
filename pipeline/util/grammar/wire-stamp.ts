/** Reads the stamp a wire puts on a file: `AP-NR-01-03-89 2334EST`. Its format says the century is the wire’s. */

import type {Stamp} from '../../article.ts'
import {isDate} from '../stamp.ts'
import {readClock} from './clock.ts'
import {monthNamed} from './month.ts'

const stamp =
  /^(?<agency>[A-Z]{2,4})(?:-[A-Z]{2,3})?-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)\s+(?<hour>\d\d)(?<minute>\d\d)(?<zone>[A-Z]{3})\S{0,2}$/u

/** `091412 GIU 15`: day, hour, minute, month and year, as Italian agencies end a file. */
const italian = /^(?<day>\d\d)\d{4} (?<name>[A-Z][A-Za-z]{2}) (?<year>\d\d)$/u

/** `09-MAG-17 11:42 NNNN`: the same with the day first and dashes. */
const dashed =
  /^(?<day>\d\d)-(?<name>[A-Z][A-Za-z]{2})-(?<year>\d\d),? \d{1,2}[:.]\d\d(?: ?N{3,4})?$/u

/** `APA0123 5 CI 0234 II   Mi, 12.Okt 2022`, above a story of the Austrian agency. */
const austrian =
  /^APA\d{4} \d [A-Z]{2}\b.{0,60} (?<day>\d\d)\. ?(?<name>\p{L}{3,4}) (?<year>\d{4})$/u

/** `dpa:240516-99-031477/3`: year, month and day, a service and a number. */
const numbered =
  /(?:^|[\s,])(?<agency>[a-z]{3}):(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)-\d{1,3}-\d{3,8}(?:\/\d{1,2})?$/u

/** `UPI 11-16-87 06:22 pes`: month, day and year, hour and minute, half of the day and zone. */
const united =
  /^UPI (?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<clock>\d\d:\d\d) (?<half>[ap])(?<zone>[ecmp][sd])t?$/iu

/** `RTR 17SEP96 1412`: day, month and year, hour and minute. */
const joined =
  /^(?:[A-Z]{2,5} )?(?<day>\d{1,2})(?<name>[A-Z]{3})(?<year>\d\d) \d{4}(?: ?(?:GMT|UTC))?$/u

/** `31-08-04 1107` below a story: which is the day is certain only above twelve. */
const figures = /^(?<day>1[3-9]|2\d|3[01])-(?<month>\d\d)-(?<year>\d\d) \d{4}$/u

/** `2016-05-09-19:14:07 (IANS)`. */
const counted = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)-\d\d:\d\d(?::\d\d)? \([A-Z]{2,6}\)$/u

/** `AXC0312 2019-07-09/19:22`. */
const exchange = /^[A-Z]{3}\d{4}\s{1,6}(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\/\d\d:\d\d$/u

/** First year that a two-digit year of a wire stamp can mean: wires were put on computers in the 1970s. */
const first = 70

/**
 * Read a wire’s file stamp.
 *
 * @returns
 *   The instant it went out; nothing where the line is not one.
 */
export function readWireStamp(text: string): {agency?: string; stamp: Stamp} | undefined {
  const groups = stamp.exec(text.slice(0, 60).trim())?.groups
  if (!groups) return readDay(text.slice(0, 80).trim()) ?? readUnited(text.slice(0, 80).trim())
  const {agency, day, hour, minute, month, year, zone} = groups
  const full = yearOf(year!)
  if (!isDate(full, Number(month), Number(day))) return
  const instant = readClock(`${hour}:${minute} ${zone}`, `${full}-${month}-${day}`)
  return instant ? {agency: agency!, stamp: instant} : undefined
}

/** The number that an agency gives a file, at the end of a line: only its day. */
export function readFileNumber(text: string): {agency: string; stamp: Stamp} | undefined {
  const groups = text.length <= 80 ? numbered.exec(text)?.groups : undefined
  if (!groups) return
  const {agency, day, month, year} = groups
  const full = yearOf(year!)
  if (!isDate(full, Number(month), Number(day))) return
  return {agency: agency!, stamp: `${full}-${month}-${day}`}
}

function readUnited(text: string): {agency: string; stamp: Stamp} | undefined {
  const groups = united.exec(text)?.groups
  if (!groups) return
  const {clock, day, half, month, year, zone} = groups
  const full = yearOf(year!)
  if (!isDate(full, Number(month), Number(day))) return
  const instant = readClock(`${clock} ${half}m ${zone!.toUpperCase()}T`, `${full}-${month}-${day}`)
  return {agency: 'UPI', stamp: instant ?? `${full}-${month}-${day}`}
}

function readDay(text: string): {stamp: Stamp} | undefined {
  const groups = [italian, austrian, dashed, joined, figures, counted, exchange]
    .map((form) => form.exec(text)?.groups)
    .find(Boolean)
  const month = groups && (Number(groups['month']) || monthNamed(groups['name'] ?? ''))
  if (!month) return
  const full = groups['year']!.length > 2 ? Number(groups['year']) : yearOf(groups['year']!)
  if (!isDate(full, month, Number(groups['day']))) return
  return {stamp: `${full}-${String(month).padStart(2, '0')}-${groups['day']!.padStart(2, '0')}`}
}

function yearOf(short: string): number {
  return Number(short) < first ? 2000 + Number(short) : 1900 + Number(short)
}
