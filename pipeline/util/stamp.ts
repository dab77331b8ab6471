/** Reads dates and instants as precisely as they were written, never more. */

import type {Stamp} from '../article.ts'

const shape =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[Tt ](?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(?<zone>Z|z|[+-]\d\d:?\d\d)?)?$/u

/**
 * Read a date, or an instant with its zone (RFC 3339; seconds may be left out).
 *
 * @returns
 *   `2024-09-10` or `2024-09-10T14:05:00+01:00`; nothing where it is no real date, or a time without a zone.
 */
export function toStamp(text: string): Stamp | undefined {
  const groups = shape.exec(text.trim())?.groups
  if (!groups) return
  const {day, month, time, year, zone} = groups
  const date = `${year}-${month}-${day}`
  if (!isDate(Number(year), Number(month), Number(day))) return
  if (!time) return date
  if (!zone) return
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/u, '$1:$2')
  const full = `${date}T${time.length === 5 ? `${time}:00` : time}${offset}`
  return Number.isNaN(Date.parse(full)) ? undefined : full
}

/** Whether a calendar has this day. */
export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Write a date: year, month and day of the calendar. */
export function stampOf(year: number, month: number, day: number): Stamp {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether a stamp is an instant rather than a date. */
export function isInstant(stamp: Stamp): boolean {
  return stamp.length > 10
}

/** Milliseconds since 1970 of an instant; of a date, of its first moment in UTC (for order only, never printed). */
export function toEpoch(stamp: Stamp): number {
  return Date.parse(stamp)
}
