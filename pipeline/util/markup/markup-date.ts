/** Reads the dates that markup states: instants and days, never more exact than they are. */

import type {Stamp} from '../../article.ts'
import {printedDates} from '../printed-date.ts'
import {toStamp} from '../stamp.ts'

/**
 * Read a date of markup.
 *
 * @returns
 *   An instant where time and zone are stated, else the day; nothing where there is no whole date.
 */
export function markupDate(text: string): Stamp | undefined {
  const clean = text.trim().slice(0, 60)
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|$)/u.exec(clean)
  const day = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : clean.slice(0, 10)
  const stamp = toStamp(
    clean.replace(/\s*(?:GMT|UTC)$/u, 'Z').replace(/\s+(?=[+-]\d\d:?\d\d$)/u, '')
  )
  if (stamp && Number(stamp.slice(0, 4)) > 1970) return stamp
  const date = toStamp(day) ?? printedDates(clean)[0]?.stamp
  return date && Number(date.slice(0, 4)) > 1970 ? date : undefined
}
