/** Gives a local time the offset of a named zone. The name comes from the configuration or the copy. */

import type {Stamp} from '../article.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()

/**
 * Find the instant that a local time is in a zone.
 *
 * @param local
 *   `2024-09-10T14:05:00`, without offset.
 * @param timeZone
 *   IANA name (example: `'Europe/Lisbon'`).
 * @returns
 *   RFC 3339 with the zone’s offset at that time; of the two times of an autumn night, the first.
 */
export function atZone(local: string, timeZone: string): Stamp {
  const wall = Date.parse(`${local}Z`)
  const offsets = [wall - 86_400_000, wall + 86_400_000].map((moment) => offsetAt(moment, timeZone))
  const offset = offsets.find((minutes) => offsetAt(wall - minutes * 60_000, timeZone) === minutes)
  return `${local}${formatOffset(offset ?? offsets[0]!)}`
}

/** Tell the day, in a zone, of an instant (RFC 3339 full-date). */
export function dayIn(stamp: Stamp, timeZone: string): string {
  const moment = Date.parse(stamp)
  return new Date(moment + offsetAt(moment, timeZone) * 60_000).toISOString().slice(0, 10)
}

/** Minutes that a zone is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(moment)
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return Math.round((wall - moment) / 60_000)
}

/** Making one takes thirty times as long as asking it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
    minute: 'numeric',
    month: 'numeric',
    timeZone,
    year: 'numeric'
  })
  clocks.set(timeZone, clock)
  return clock
}

function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
