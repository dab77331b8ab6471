/** The one owner of the clock: asked once a run. */

import process from 'node:process'
import {machineFault} from './machine-fault.ts'

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/iu

/**
 * Tell the time of the build.
 *
 * @param stated
 *   `--now`: an instant with its zone (RFC 3339).
 * @returns
 *   RFC 3339 in UTC, to the second: as stated, else `SOURCE_DATE_EPOCH`, else the machine’s.
 * @throws
 *   When either is not an instant.
 */
export function tellTime(stated?: string): string {
  if (stated !== undefined) {
    const time = instant.test(stated) ? Date.parse(stated) : Number.NaN
    if (Number.isNaN(time)) {
      throw machineFault(
        `Unexpected \`--now ${stated}\`, expected an instant with its zone`,
        'Write it as `2026-03-02T09:30:00Z` or `2026-03-02T10:30:00+01:00`'
      )
    }
    return toSeconds(time)
  }
  const epoch = process.env['SOURCE_DATE_EPOCH']
  if (!epoch) return toSeconds(Date.now())
  if (!/^\d{1,11}$/u.test(epoch)) {
    throw machineFault(
      `Unexpected \`SOURCE_DATE_EPOCH=${epoch}\`, expected seconds since 1970 as a whole number`
    )
  }
  return toSeconds(Number(epoch) * 1000)
}

/** A watch, for saying how long it took; seconds with two digits. */
export function startWatch(): () => string {
  const start = performance.now()
  return () => ((performance.now() - start) / 1000).toFixed(2)
}

function toSeconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z')
}
