/**
 * Notes a piece that states no date: its first release will be its date, and is labelled so; where it only
 * says when it was changed, that is its date (decision 017). Asks
 * which day is meant where one stands beside the headline in figures that name two.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 * > | 03/04/2026
 *     ^^^^^^^^^^
 * ```
 *
 * Looks at short lines near the headline only: further down a date is the story’s.
 */

import {evidencePlace} from '../util/evidence-place.ts'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import {splitLines} from '../util/text/layout.ts'
import type {Rule} from './rule.ts'

/** Lines above and below the headline that are looked at. */
const above = 3
const below = 6

/** UTF-16 units; longer lines are sentences. */
const longest = 80

const figures =
  /(?<!\d)(?<first>\d{1,2})(?<mark>[-/])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/u

const rule: Rule = {
  check({article, copy, evidence}) {
    if (!article.headline) return
    if (evidence.some(({origin, pointer}) => pointer === '/published' && origin === 'computed')) {
      report(
        copy,
        'check:date-missing',
        'info',
        'Missing date of publication, expected one beside the date of the change',
        {
          note: `Write \`published: ${article.published}\` in a sidecar or front matter; until then the change is the date`,
          place: evidencePlace(evidence, '/modified')
        }
      )
    }
    if (article.published) return
    const headline = evidencePlace(evidence, '/headline')?.start.line
    const twofold = headline === undefined ? undefined : twofoldDate(String(copy.value), headline)
    if (!twofold) {
      report(copy, 'check:date-missing', 'info', 'Missing date, expected one with its year', {
        note: 'Write `published: 2026-03-02T09:30+01:00` in a sidecar or front matter, or let the first release be it'
      })
      return
    }
    const {days, end, start, text} = twofold
    report(
      copy,
      'check:date-missing',
      'warning',
      `Unexpected date \`${text}\`, expected one that is the same day everywhere`,
      {
        actual: text,
        expected: days,
        note: `Write \`published: ${days[0]}\` or \`published: ${days[1]}\` in a sidecar or front matter; until then the first release is the date`,
        place: placeOf(copy, {end, start})
      }
    )
  },
  name: 'date-missing'
}

export default rule

/** A date near the headline of which nobody can tell the day from the month. */
function twofoldDate(value: string, headline: number) {
  const lines = splitLines(value).slice(Math.max(0, headline - 1 - above), headline + below)
  for (const {start, text} of lines) {
    const match = text.length > longest ? null : figures.exec(text)
    const {first, second, year} = match?.groups ?? {}
    if (!match || !first || !second || !isTwofold(Number(first), Number(second))) continue
    const from = start + match.index
    const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')]
    const days = [`${year}-${a}-${b}`, `${year}-${b}-${a}`]
    return {days, end: from + match[0].length, start: from, text: match[0]}
  }
  return
}

function isTwofold(first: number, second: number): boolean {
  return first !== second && [first, second].every((number) => number >= 1 && number <= 12)
}
