/**
 * Warns of letters that were read in the wrong encoding.
 *
 * ```text
 * > | The harbour masterâ€™s lamp
 *                    ^^^
 * ```
 */

import {flatten} from '../util/flatten.ts'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const wrong =
  /â€[™œ“”˜¦\u{9d}\u{99}]|â\u{80}[\u{90}-\u{a6}]|Ã[©¨¡³±¼¶¤§ª«\u{ad}]|Â[£©®°·»]|\u{fffd}/u

const rule: Rule = {
  check({article, copy}) {
    for (const node of article.body.children) {
      if (node.type !== 'paragraph' && node.type !== 'heading') continue
      const flat = flatten(node)
      const match = wrong.exec(flat.text)
      if (!match) continue
      report(
        copy,
        'check:mojibake',
        'warning',
        `Unexpected \`${match[0]}\`, expected one letter or sign`,
        {
          note: 'The copy was saved in one encoding and read in another; save it again as UTF-8',
          place: placeOf(copy, flat.span(match.index, match.index + match[0].length))
        }
      )
      return
    }
  },
  name: 'mojibake'
}

export default rule
