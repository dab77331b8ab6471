/**
 * Notes a paragraph with an odd number of straight quotes, or curly ones that do not pair.
 *
 * A quotation over several paragraphs opens each and closes the last: that is no fault.
 */

import {flatten} from '../util/flatten.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, copy}) {
    const nodes = article.body.children
    for (const [index, node] of nodes.entries()) {
      if (node.type !== 'paragraph') continue
      const text = flatten(node).text
      const next = nodes[index + 1]
      if (balance(text) <= 0 && !isOdd(text)) continue
      if (next?.type === 'paragraph' && /^["“„«]/u.test(flatten(next).text)) continue
      report(
        copy,
        'check:unbalanced-quotes',
        'info',
        'Unexpected open quote, expected it to close',
        {place: node.position}
      )
    }
  },
  name: 'unbalanced-quotes'
}

export default rule

function balance(text: string): number {
  return (
    (text.match(/“/gu)?.length ?? 0) -
    (text.match(/”/gu)?.length ?? 0) -
    (text.match(/„/gu)?.length ?? 0) * 2
  )
}

/** Marks after a figure are inches or seconds. */
function isOdd(text: string): boolean {
  return (text.match(/(?<!\d)"/gu)?.length ?? 0) % 2 === 1 && !/\d"/u.test(text)
}
