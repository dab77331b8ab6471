/** Reads the instants that feeds state, the same on every machine: only with a zone. */

import {isInstant, toEpoch, toStamp} from '../stamp.ts'

/** Date of RFC 822, with the year in full. */
const mail =
  /^(?:\w{3},?\s+)?\d{1,2}\s+\w{3}\s+\d{4}\s+\d\d:\d\d(?::\d\d)?\s+(?:UT|GMT|Z|[ECMP][SD]T|[+-]\d{4})$/u

/**
 * Read one.
 *
 * @returns
 *   Milliseconds since 1970; nothing where it is no instant, or states no zone.
 */
export function toMoment(text: string): number | undefined {
  const value = text.trim()
  const stamp = toStamp(value)
  if (stamp) return isInstant(stamp) ? toEpoch(stamp) : undefined
  const epoch = mail.test(value) ? Date.parse(value) : NaN
  return Number.isNaN(epoch) ? undefined : epoch
}
