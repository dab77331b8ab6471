/**
 * Faults what is no date or time: of another form than ISO 8601’s, or not in the calendar.
 *
 * ```json
 * > | {"@type": "NewsArticle", "datePublished": "March 2, 2026"}
 *                                               ^^^^^^^^^^^^^^^
 * ```
 *
 * Source: schema.org, `Date`, `DateTime`, `Time`.
 */

import {isDate} from '../../util/stamp.ts'
import {isA, rangeOf} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

const form =
  /^(?<year>-?\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/u
/** ISO 8601 without its hyphens and colons. */
const basic = /^(\d{4})(\d\d)(\d\d)(?=T|$)/u
const hours = /^(.{10}T)(\d\d)(\d\d)(?:\d\d)?(?=Z|[+-]|$)/u
const clock =
  /^(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/u

export default rule('date', function* ({entities}) {
  for (const {properties} of entities) {
    for (const {name, values} of properties) {
      const range = rangeOf(name)
      if (range.length === 0 || !range.every((type) => /^(?:Date|DateTime|Time)$/u.test(type)))
        continue
      const times = isA(range, ['Time'])
      for (const value of values) {
        const {entity, plain} = value
        if (entity || plain === null || plain === undefined || plain === '') continue
        const text = String(plain)
        if (typeof plain === 'string' && (isStamp(text) || (times && clock.test(text)))) continue
        yield {
          actual: text,
          at: value,
          note: 'Write `2026-03-02`, or `2026-03-02T09:30:00+00:00` with the zone',
          reason: `Unexpected \`${name}\`, expected a date or time of ISO 8601 that the calendar has`
        }
      }
    }
  }
})

function isStamp(text: string): boolean {
  const full = text.replace(basic, '$1-$2-$3')
  return full === text
    ? isExtended(text)
    : isExtended(full) || isExtended(full.replace(hours, '$1$2:$3'))
}

function isExtended(text: string): boolean {
  const groups = form.exec(text)?.groups
  if (!groups) return false
  const {day = '01', month = '01', time, year, zone = ''} = groups
  return isDate(Number(year), Number(month), Number(day)) && (!time || isTime(time, zone))
}

function isTime(time: string, zone: string): boolean {
  return clock.test((/^24:00(?::00(?:[.,]0+)?)?$/u.test(time) ? '00:00' : time) + zone)
}
