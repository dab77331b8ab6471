/**
 * Warns of a paragraph that stands twice in the body: a paste gone wrong.
 */

import {flatten} from '../util/flatten.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

/** UTF-16 units; short ones are refrains. */
const least = 60

const rule: Rule = {
  check({article, copy}) {
    const seen = new Set<string>()
    for (const node of article.body.children) {
      const text = node.type === 'paragraph' ? flatten(node).text.trim() : ''
      if (text.length < least) continue
      if (seen.has(text)) {
        report(
          copy,
          'check:duplicate-paragraph',
          'warning',
          'Unexpected second copy of a paragraph, expected it once',
          {place: node.position}
        )
      }
      seen.add(text)
    }
  },
  name: 'duplicate-paragraph'
}

export default rule
