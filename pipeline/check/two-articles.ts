/**
 * Warns where a file looks like two pieces: a second agency dateline far down the body.
 */

import {flatten} from '../util/flatten.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

/** Paragraphs between two pieces at least. */
const apart = 2
const opening = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{L}. ]{2,30})? \(\p{L}[\p{L}/ ]{1,30}\) [—–_-]/u

const rule: Rule = {
  check({article, copy}) {
    const found = article.body.children.filter(
      (node, index) =>
        index >= apart && node.type === 'paragraph' && opening.test(flatten(node).text)
    )
    if (!found[0] || !article.dateline) return
    report(
      copy,
      'check:two-articles',
      'warning',
      'Unexpected second dateline, expected one piece in a file',
      {
        note: 'Put the second piece in a file of its own',
        place: found[0].position
      }
    )
  },
  name: 'two-articles'
}

export default rule
