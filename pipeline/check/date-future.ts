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
 * A date without a time is future when no place on earth has that day yet; after a stamp it may be the
 * next day’s. The present is the caller’s to give; without it only the stamp counts. What waits anyway, as
 * a draft or until its embargo ends, is let be.
 */

import {evidencePlace} from '../util/evidence-place.ts'
import {readWireStamp} from '../util/grammar/wire-stamp.ts'
import {report} from '../util/report.ts'
import {isInstant, toEpoch} from '../util/stamp.ts'
import type {Rule} from './rule.ts'

/** Milliseconds that zones and clocks may differ. */
const margins = {date: 14 * 3_600_000, instant: 5 * 60_000}
/** Copy for the papers of tomorrow is sent today. */
const night = 24 * 3_600_000

const rule: Rule = {
  check({article, copy, cuts, evidence, now}) {
    if (article.status !== 'publish') return
    const sent = latest(
      cuts.filter(({reason}) => reason === 'wire stamp').map(({place}) => place.text)
    )
    for (const field of ['published', 'modified'] as const) {
      const date = article[field]
      if (!date) continue
      const margin = isInstant(date) ? margins.instant : margins.date
      const isAfter = (limit: string | undefined, more = 0) =>
        limit && toEpoch(date) > toEpoch(limit) + margin + more
      if (article.embargo && !isAfter(article.embargo)) continue
      const limit = isAfter(now) ? now : isAfter(sent, night) ? sent : undefined
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
