/**
 * Notes a piece that names nobody as its author: none is made up.
 */

import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, copy}) {
    if (article.authors.length > 0 || !article.headline) return
    report(
      copy,
      'check:author-missing',
      'info',
      'Missing author, expected a byline or a credit line',
      {
        note: 'Write `byline: By …` in a sidecar beside the copy or in its front matter'
      }
    )
  },
  name: 'author-missing'
}

export default rule
