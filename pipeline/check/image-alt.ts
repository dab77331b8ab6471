/**
 * Warns of a picture without words for those who cannot see it.
 *
 * Source: WCAG 2.2, success criterion 1.1.1.
 */

import {evidencePlace} from '../util/evidence-place.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, copy, evidence}) {
    for (const [index, image] of (article.images ?? []).entries()) {
      if (image.alt) continue
      report(
        copy,
        'check:image-alt',
        'warning',
        `Missing \`alt\` of picture \`${image.src.slice(0, 80)}\``,
        {
          note: 'Say what it shows: `![…](…)` in Markdown, or `alt: …` in the sidecar or front matter',
          place: evidencePlace(evidence, `/images/${index}/src`)
        }
      )
    }
  },
  name: 'image-alt'
}

export default rule
