/**
 * Keeps a piece without a headline home: a headline is never made up.
 */

import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, copy}) {
    if (article.headline) return
    report(
      copy,
      'check:headline-missing',
      'fatal',
      'Missing `headline`, expected one above the body',
      {
        note: 'Put it on the first line, or `headline: …` in a sidecar beside the copy or in its front matter'
      }
    )
  },
  name: 'headline-missing'
}

export default rule
