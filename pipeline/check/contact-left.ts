/**
 * Warns of telephone numbers and addresses after `Contact:` that were left in the body.
 *
 * ```text
 * > | Contact: Ines Calder, 555-0100, ines@gazette.example
 * ```
 */

import {flatten} from '../util/flatten.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const longest = 300
const label =
  /^(?:For (?:more|further) information,? )?(?:(?:Press|Media) )?(?:Contacts?|Tel|Telephone|Phone|Mobile|Cell|E-?mail)\b[^.]{0,40}:/iu
const reach = /(?:\d[\d ().+-]{5,20}\d)|[\w.+-]{1,60}@[\w-]{1,60}\.\w{2,}/u

const rule: Rule = {
  check({article, copy}) {
    for (const node of article.body.children) {
      if (node.type !== 'paragraph') continue
      const text = flatten(node).text.trim()
      if (text.length > longest || !label.test(text) || !reach.test(text)) continue
      report(
        copy,
        'check:contact-left',
        'warning',
        'Unexpected contact in the body, expected it to stay private',
        {
          note: 'Take it out of the copy if readers are not to have it',
          place: node.position
        }
      )
    }
  },
  name: 'contact-left'
}

export default rule
