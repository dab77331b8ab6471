/**
 * Asks what a line of two or three words at the beginning is: a byline, or a dateline.
 *
 * ```text
 *   | Ferry sinks off the lighthouse
 * > | PORT MERROW
 *     ^^^^^^^^^^^
 *   | The ferry to Merrow sank on Monday …
 * ```
 *
 * Asks of a byline that is shaped like a place too.
 */

import {evidencePlace, saidByCopy} from '../util/evidence-place.ts'
import {isPerson} from '../util/grammar/name.ts'
import {isPlaceShaped} from '../util/grammar/place-shape.ts'
import {headLines, type HeadLine} from '../util/head-lines.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const most = 4

const rule: Rule = {
  check({article, copy, evidence}) {
    const signed = article.authors.flatMap(({name, role, type}, index): HeadLine[] => {
      const pointer = `/authors/${index}/name`
      const isPlace = type === 'Person' && !role && isPlaceShaped(name)
      return isPlace && saidByCopy(evidence, pointer)
        ? [{place: evidencePlace(evidence, pointer), text: name}]
        : []
    })
    const [first] = article.byline || article.dateline ? [] : headLines(article, evidence)
    const left = first && isNameOrPlace(first.text) ? [first] : []
    for (const {place, text} of [...signed, ...left]) {
      report(
        copy,
        'check:name-or-place',
        'warning',
        `Unexpected line \`${text}\`, expected a name or a place that is surely one`,
        {
          actual: text,
          expected: ['byline', 'dateline'],
          note: `Write \`byline: By ${text}\` or \`dateline: ${text}\` in a sidecar or front matter`,
          place
        }
      )
    }
  },
  name: 'name-or-place'
}

export default rule

function isNameOrPlace(text: string): boolean {
  if (/^(?:by|from|par|por|von)\s/iu.test(text)) return false
  return text.split(/\s+/u).length <= most && (isPerson(text) || isPlaceShaped(text))
}
