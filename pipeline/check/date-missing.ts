/**
 * Notes a piece that states no date: its first release will be its date, and is labelled so.
 */

import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, copy}) {
    if (article.published || !article.headline) return
    report(copy, 'check:date-missing', 'info', 'Missing date, expected one with its year', {
      note: 'Write `published: 2026-03-02T09:30+01:00` in a sidecar or front matter, or let the first release be it'
    })
  },
  name: 'date-missing'
}

export default rule
