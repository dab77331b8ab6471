/**
 * Asks which of two dates above a story is that of its publication, where neither line says so.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 *   | 3 March 2026
 * > | 5 March 2026
 *     ^^^^^^^^^^^^
 * ```
 *
 * “Published”, “Updated” and the like beside either of them say it. A wire’s stamp and the day in a
 * dateline are no rivals: they say what they are.
 */

import type {VFile} from 'vfile'
import type {Evidence, Place} from '../evidence.ts'
import {evidencePlace, saidByCopy} from '../util/evidence-place.ts'
import {readDate} from '../util/grammar/date.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const by = 'detect:printed-date'
const label =
  /publi|posted|issued|release|filed|first|updat|modif|veröffentlicht|erschienen|aktualisiert|stand|mis à jour|actualiz|aggiorn|gepubliceerd|bijgewerkt|corrected/iu

const rule: Rule = {
  check({article, copy, evidence}) {
    const won = saidByCopy(evidence, '/published')
    if (!article.published || won?.by !== by || !isBare(copy, won.place)) return
    const {published: value} = article
    const rival = rivalsOf(won, evidence, article.modified).find(
      ({place, stamp}) => stamp.slice(0, 10) !== value.slice(0, 10) && isBare(copy, place)
    )
    if (!rival) return
    const {column, end, line, start} = rival.place
    const point = {column, line, offset: start}
    report(
      copy,
      'check:date-unclear',
      'warning',
      `Unexpected second date \`${rival.place.text}\`, expected one that is surely the publication’s`,
      {
        actual: rival.stamp,
        cause: Object.assign(new Error(`\`${value}\` was taken`), {
          place: evidencePlace(evidence, '/published')
        }),
        expected: [value, rival.stamp],
        note: `Write \`published: ${value}\` or \`published: ${rival.stamp}\` in a sidecar or front matter`,
        place: {end: {...point, offset: end}, start: point}
      }
    )
  },
  name: 'date-unclear'
}

export default rule

/** The other dates that stand on date lines. */
function rivalsOf(
  {lost = []}: Evidence,
  evidence: Evidence[],
  modified: string | undefined
): Array<{place: Place; stamp: string}> {
  const changed = saidByCopy(evidence, '/modified')
  return [
    ...lost.flatMap(({by: other, place, value}) =>
      other === by && place && typeof value === 'string' ? [{place, stamp: value}] : []
    ),
    ...(modified && changed?.by === by && changed.place
      ? [{place: changed.place, stamp: modified}]
      : [])
  ]
}

/** Whether a date is alone on its line: no word says of what it is, and it is no dateline’s. */
function isBare(copy: VFile, place: Place | undefined): boolean {
  if (!place || readDate(place.text)?.from !== 0) return false
  const text = String(copy.value)
  const from = text.lastIndexOf('\n', place.start - 1) + 1
  const next = text.indexOf('\n', place.end)
  const rest = text.slice(from, place.start) + text.slice(place.end, next < 0 ? undefined : next)
  return rest.length < 60 && !label.test(rest)
}
