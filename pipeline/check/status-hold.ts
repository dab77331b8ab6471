/**
 * Notes that a piece stays home because the desk said so, and what lets it go out.
 */

import {evidencePlace} from '../util/evidence-place.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, copy, evidence}) {
    if (article.status === 'publish') return
    report(
      copy,
      'check:status-hold',
      'info',
      `Unexpected status \`${article.status}\`, expected \`publish\``,
      {
        note: 'It stays home; write `status: publish` where that stands to let it go out',
        place: evidencePlace(evidence, '/status')
      }
    )
  },
  name: 'status-hold'
}

export default rule
