/** Reads the stamp a wire puts on a file: `AP-NR-01-03-89 2334EST`. Its format says the century is the wire’s. */

import type {Stamp} from '../../article.ts'
import {isDate} from '../stamp.ts'
import {readClock} from './clock.ts'

const stamp =
  /^(?<agency>[A-Z]{2,4})-[A-Z]{2,3}-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)\s+(?<hour>\d\d)(?<minute>\d\d)(?<zone>[A-Z]{3})\S{0,2}$/u

/** First year that a two-digit year of a wire stamp can mean: wires were put on computers in the 1970s. */
const first = 70

/**
 * Read a wire’s file stamp.
 *
 * @returns
 *   The instant it went out; nothing where the line is not one.
 */
export function readWireStamp(text: string): {agency: string; stamp: Stamp} | undefined {
  const groups = stamp.exec(text.slice(0, 60).trim())?.groups
  if (!groups) return
  const {agency, day, hour, minute, month, year, zone} = groups
  const full = Number(year) < first ? 2000 + Number(year) : 1900 + Number(year)
  if (!isDate(full, Number(month), Number(day))) return
  const instant = readClock(`${hour}:${minute} ${zone}`, `${full}-${month}-${day}`)
  return instant ? {agency: agency!, stamp: instant} : undefined
}
