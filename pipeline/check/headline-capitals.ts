/**
 * Notes a headline that is all capitals: letters are never changed by rule, so it goes out as it is.
 */

import {evidencePlace} from '../util/evidence-place.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

/** Capitals; fewer are an abbreviation. */
const least = 12

const rule: Rule = {
  check({article, copy, evidence}) {
    const headline = article.headline ?? ''
    if (!/\p{Lu}.{10}/u.test(headline) || /\p{Ll}/u.test(headline)) return
    if ((headline.match(/\p{Lu}/gu)?.length ?? 0) < least) return
    report(
      copy,
      'check:headline-capitals',
      'info',
      'Unexpected headline in capitals, expected small letters',
      {
        note: 'Write `headline: …` in a sidecar beside the copy to set it as you would',
        place: evidencePlace(evidence, '/headline')
      }
    )
  },
  name: 'headline-capitals'
}

export default rule
