/** Reads what a newspaper’s file prints before a headline: `FT  14 MAY 91 / `. The format gives the century. */

import type {Stamp} from '../../article.ts'
import {isDate} from '../stamp.ts'
import {monthNamed} from './month.ts'

const form = /^[A-Z]{2,4}\s{1,3}(\d{1,2}) ([A-Z]{3}) (\d\d)(?: \/\s*|$)/u

/**
 * Read the file mark before a headline.
 *
 * @returns
 *   Its date, and where the headline begins.
 */
export function readFiled(text: string): {stamp: Stamp; to: number} | undefined {
  const match = form.exec(text)
  if (!match) return
  const [whole, day, name, short] = match as unknown as [string, string, string, string]
  const month = monthNamed(name)
  const year = Number(short) < 70 ? 2000 + Number(short) : 1900 + Number(short)
  if (!month || !isDate(year, month, Number(day))) return
  const stamp = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return {stamp, to: whole.length}
}
