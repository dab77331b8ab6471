/**
 * Keeps a piece home whose date has not come: it lies after the present, or after the wire’s own stamp.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 * > | March 3, 2062
 *     ^^^^^^^^^^^^^
 *   | AP-NR-03-02-26 2334EST
 * ```
 *
 * A date without a time is future when no place on earth has that day yet. The present is the
 * caller’s to give; without it only the stamp counts.
 */

import {evidencePlace} from '../util/evidence-place.ts'
import {readWireStamp} from '../util/grammar/wire-stamp.ts'
import {report} from '../util/report.ts'
import {isInstant, toEpoch} from '../util/stamp.ts'
import type {Rule} from './rule.ts'

/** Milliseconds that zones and clocks may differ. */
const margins = {date: 14 * 3_600_000, instant: 5 * 60_000}
const stamps = /^[A-Z]{2,4}-[A-Z]{2,3}-\d\d-\d\d-\d\d \d{4}.{3,6}$/gmu

const rule: Rule = {
  check({article, copy, evidence, now}) {
    const sent = latest([...String(copy.value).matchAll(stamps)].map(([line]) => line))
    for (const field of ['published', 'modified'] as const) {
      const date = article[field]
      if (!date) continue
      const margin = isInstant(date) ? margins.instant : margins.date
      const isAfter = (limit?: string) => limit && toEpoch(date) > toEpoch(limit) + margin
      const limit = isAfter(now) ? now : isAfter(sent) ? sent : undefined
      if (!limit) continue
      report(
        copy,
        'check:date-future',
        'fatal',
        `Unexpected \`${field}\` \`${date}\` after \`${limit}\`, expected a date that has come`,
        {
          note: `Write \`${field}: …\` with the right date in a sidecar or front matter; \`embargo: ${date}\` is for what shall wait`,
          place: evidencePlace(evidence, `/${field}`)
        }
      )
    }
  },
  name: 'date-future'
}

export default rule

function latest(lines: string[]): string | undefined {
  const instants = lines.flatMap((line) => readWireStamp(line)?.stamp ?? [])
  return instants.toSorted((a, b) => toEpoch(b) - toEpoch(a))[0]
}
