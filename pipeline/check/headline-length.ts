/**
 * Notes a headline of more than 110 characters: search results and cards cut it.
 *
 * Source: Google Search Central, Article structured data, `headline` (until 2022: at most 110).
 */

import {evidencePlace} from '../util/evidence-place.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

/** Code points, not UTF-16 units. */
const most = 110

const rule: Rule = {
  check({article, copy, evidence}) {
    const length = [...(article.headline ?? '')].length
    if (length <= most) return
    report(
      copy,
      'check:headline-length',
      'info',
      `Unexpected headline of \`${length}\` characters, expected at most \`${most}\``,
      {
        place: evidencePlace(evidence, '/headline')
      }
    )
  },
  name: 'headline-length'
}

export default rule
