/**
 * Warns of a paragraph that stands twice in the body: a paste gone wrong.
 */

import {flatten} from '../util/flatten.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

/** Messages on one piece: a log that fills thousands of pages tells nobody anything. */
const most = 20

/** UTF-16 units; short ones are refrains. */
const least = 60

const rule: Rule = {
  check({article, copy}) {
    const seen = new Set<string>()
    let count = 0
    for (const node of article.body.children) {
      const text = node.type === 'paragraph' ? flatten(node).text.trim() : ''
      if (text.length < least) continue
      if (seen.has(text) && ++count <= most) {
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
    if (count > most) {
      report(
        copy,
        'check:duplicate-paragraph',
        'warning',
        `Unexpected second copies of \`${count - most}\` more paragraphs, expected each once`
      )
    }
  },
  name: 'duplicate-paragraph'
}

export default rule
