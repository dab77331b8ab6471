/**
 * Faults a second element where one may stand: readers keep the first, or the last.
 *
 * ```xml
 * > | <author>a@example.com</author><author>b@example.com</author>
 *                                   ^
 * ```
 */

import {feedGrammar} from '../../util/feed-grammar.ts'
import {named, nodesOf} from '../../util/feed-document.ts'
import {rule} from './rule.ts'

export default rule('feed-duplicate', function* ({format, root}) {
  for (const node of nodesOf(root)) {
    for (const name of feedGrammar[format][node.name]?.once ?? []) {
      for (const at of named(node, name).slice(1)) {
        const enclosure = name === 'enclosure'
        yield {
          at,
          ...(enclosure ? {note: 'Readers keep one; put the others in `media:content`'} : {}),
          reason: `Unexpected second \`${name}\` in \`${node.name}\`, expected one`,
          severity: enclosure ? 'warning' : 'fatal'
        }
      }
    }
  }
})
