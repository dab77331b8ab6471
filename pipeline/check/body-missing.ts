/**
 * Keeps a piece home of which nothing is left but furniture.
 */

import {readText} from '../util/read-text.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, copy}) {
    if (
      readText(article.body).length > 0 ||
      article.body.children.some((node) => node.type === 'thematicBreak')
    )
      return
    report(copy, 'check:body-missing', 'fatal', 'Missing body, expected words below the headline', {
      note: 'If words were taken for furniture, `copydesk explain` tells which and why; `edited: true` in the front matter keeps all'
    })
  },
  name: 'body-missing'
}

export default rule
