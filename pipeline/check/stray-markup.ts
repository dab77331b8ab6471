/**
 * Warns of HTML tags and entities that stand as words in the body.
 *
 * ```text
 * > | The ferry&nbsp;sank.<br>
 *              ^^^^^^
 * ```
 */

import {flatten} from '../util/flatten.ts'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const markup =
  /<\/?(?:a|b|br|div|em|h[1-6]|i|img|li|p|span|strong|ul)(?:\s[^<>]{0,300})?\/?>|&(?:nbsp|amp|quot|lt|gt|rsquo|lsquo|rdquo|ldquo|mdash|ndash|#\d{2,5});/iu

const rule: Rule = {
  check({article, copy}) {
    for (const node of article.body.children) {
      if (node.type !== 'paragraph' && node.type !== 'heading') continue
      const flat = flatten(node)
      const match = markup.exec(flat.text)
      if (!match) continue
      report(
        copy,
        'check:stray-markup',
        'warning',
        `Unexpected \`${match[0]}\` in the text, expected words`,
        {
          place: placeOf(copy, flat.span(match.index, match.index + match[0].length))
        }
      )
      return
    }
  },
  name: 'stray-markup'
}

export default rule
