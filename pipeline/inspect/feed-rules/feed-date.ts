/**
 * Faults dates that their format does not have, and warns of days of the week that are not, and of the future.
 *
 * ```xml
 * > | <pubDate>2026-03-02</pubDate>
 *     ^
 * ```
 *
 * Source: RFC 822 5, RFC 3339 5.6.
 */

import {type FeedNode, nodesOf} from '../../util/feed/document.ts'
import {isInstant, toStamp} from '../../util/stamp.ts'
import {type Finding, rule} from './rule.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')
const mail =
  /^(?:(?<weekday>\w{3}),?\s+)?(?<day>\d{1,2})\s+(?<month>\w{3})\s+(?<year>\d{4})\s+(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d|:60)?\s+(?:UT|GMT|Z|[ECMP][SD]T|[+-]\d{4})$/u

const kinds: Record<string, 'day' | 'instant' | 'mail'> = {
  'atom:published': 'instant',
  'atom:updated': 'instant',
  'dc:date': 'day',
  date_modified: 'instant',
  date_published: 'instant',
  lastBuildDate: 'mail',
  pubDate: 'mail',
  published: 'instant',
  updated: 'instant'
}

const forms = {
  day: '`2026-03-02` or `2026-03-02T09:30:00Z`',
  instant: '`2026-03-02T09:30:00Z`',
  mail: '`Mon, 02 Mar 2026 09:30:00 GMT`'
}

export default rule('feed-date', function* ({format, root}, now) {
  for (const at of nodesOf(root)) {
    const kind = Object.hasOwn(kinds, at.name) ? kinds[at.name] : undefined
    if (!kind || (format === 'json') !== at.name.startsWith('date_')) continue
    const text = at.text.trim()
    const groups = mail.exec(text)?.groups
    const stamp = toStamp(text)
    const right =
      kind === 'mail'
        ? isReal(groups)
        : stamp && (kind === 'day' || (isInstant(stamp) && !text.includes(' ')))
    if (!right) {
      yield {
        actual: text,
        at,
        expected: [forms[kind]],
        reason: `Unexpected \`${text}\` in \`${at.name}\`, expected a date such as ${forms[kind]}`
      }
      continue
    }
    yield* doubts(at, text, groups?.['weekday'], now)
  }
})

function* doubts(
  at: FeedNode,
  text: string,
  weekday: string | undefined,
  now: string | undefined
): Iterable<Finding> {
  const [, date] = /^\w{3},?\s+(\d{1,2}\s+\w{3}\s+\d{4})/u.exec(text) ?? []
  const right = date && days[new Date(`${date} UTC`).getUTCDay()]
  if (right && weekday && weekday.toLowerCase() !== right.toLowerCase()) {
    yield {at, expected: [right], reason: `Unexpected \`${weekday}\`, that day is a \`${right}\``}
  }
  if (now && Date.parse(text) > Date.parse(now) + 86_400_000) {
    yield {
      at,
      reason: `Unexpected \`${text}\`, which lies in the future`,
      severity: 'warning'
    }
  }
}

function isReal(groups: Record<string, string> | undefined): boolean {
  if (!groups || !months.includes(groups['month']!.toLowerCase())) return false
  const month = months.indexOf(groups['month']!.toLowerCase()) + 1
  const day = groups['day']!.padStart(2, '0')
  return toStamp(`${groups['year']}-${String(month).padStart(2, '0')}-${day}`) !== undefined
}
