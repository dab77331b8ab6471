/**
 * Warns of a first paragraph that looks like a byline and was left in the body.
 *
 * ```text
 * > | By Ines Calder and Rui Prado in Porto Novo
 * ```
 */

import {flatten} from '../util/flatten.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const reach = 3
const longest = 90
const line = /^(?:By|BY|Words by|Von|Par|Por) \p{Lu}[\p{L}.’'-]{0,30}(?: [\p{L}.’',-]{1,30}){1,8}$/u

const rule: Rule = {
  check({article, copy}) {
    if (article.byline) return
    for (const node of article.body.children.slice(0, reach)) {
      const text = node.type === 'paragraph' ? flatten(node).text.trim() : ''
      if (text.length > longest || !line.test(text)) continue
      report(
        copy,
        'check:byline-left',
        'warning',
        'Unexpected byline in the body, expected it above',
        {
          note: 'Write `byline: …` in a sidecar or front matter if it is one',
          place: node.position
        }
      )
    }
  },
  name: 'byline-left'
}

export default rule
