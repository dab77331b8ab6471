/** Reads a time of day with its zone. Without a zone it is no instant, and nothing is read. */

import type {Stamp} from '../../article.ts'
import {atZone} from '../zone.ts'

/** Hours and minutes ahead of UTC. Abbreviations that mean two zones are not here. */
const offsets: Record<string, string> = {
  aedt: '+11:00',
  aest: '+10:00',
  bst: '+01:00',
  cdt: '-05:00',
  cest: '+02:00',
  cet: '+01:00',
  edt: '-04:00',
  eest: '+03:00',
  eet: '+02:00',
  est: '-05:00',
  gmt: 'Z',
  hkt: '+08:00',
  jst: '+09:00',
  mdt: '-06:00',
  mesz: '+02:00',
  mez: '+01:00',
  msk: '+03:00',
  nzdt: '+13:00',
  nzst: '+12:00',
  pdt: '-07:00',
  pst: '-08:00',
  utc: 'Z',
  wib: '+07:00'
}

/** Zones that change their clocks: the day tells which offset. */
const zones: Record<string, string> = {
  ct: 'America/Chicago',
  et: 'America/New_York',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles'
}

const clock =
  /\b(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d)(?::(?<second>\d\d))?)?\s{0,2}(?<half>[ap]\.?\s?m\.?)?[\s(]{0,3}(?:(?<zone>[A-Za-z]{2,4})\b)?(?<offset>[+-]\d\d?(?::?\d\d)?)?/giu

/**
 * Find the time of day in the rest of a date line.
 *
 * @param rest
 *   What stands beside the date.
 * @param date
 *   RFC 3339 full-date.
 * @returns
 *   The instant; nothing without a zone.
 */
export function readClock(rest: string, date: string): Stamp | undefined {
  for (const {groups} of rest.slice(0, 120).matchAll(clock)) {
    const {half, hour, minute, offset, second = '00', zone} = groups ?? {}
    if (!half && !minute) continue
    const hours = (Number(hour) % (half ? 12 : 24)) + (half && /^p/iu.test(half) ? 12 : 0)
    if (Number(hour) > (half ? 12 : 23) || Number(minute ?? 0) > 59) continue
    const local = `${date}T${String(hours).padStart(2, '0')}:${minute ?? '00'}:${second}`
    const name = zone?.toLowerCase() ?? ''
    if (offset && (!zone || name === 'gmt' || name === 'utc')) return `${local}${pad(offset)}`
    if (offsets[name]) return `${local}${offsets[name]}`
    if (zones[name]) return atZone(local, zones[name])
  }
  return
}

function pad(offset: string): string {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d?):?(\d\d)?$/u.exec(offset) ?? []
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
