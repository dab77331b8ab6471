/**
 * Faults elements that the format does not have, or has elsewhere.
 *
 * ```xml
 * > | <channel><pubdate>
 *              ^ `pubDate`
 * ```
 *
 * What stands in a namespace of its own, or begins with `_` in JSON, is nobody’s business.
 */

import {feedGrammar, holds} from '../../util/feed/grammar.ts'
import {type FeedFormat, type FeedNode, nodesOf} from '../../util/feed/document.ts'
import {type Finding, rule} from './rule.ts'

export default rule('feed-misplaced', function* ({format, root}) {
  for (const parent of nodesOf(root)) {
    const shape = feedGrammar[format][parent.name]
    if (!shape) continue
    for (const node of parent.children) {
      if (/[:{]|^_/u.test(node.name) || holds(shape, node.name)) continue
      yield fault(node, parent, format)
    }
  }
})

function fault(at: FeedNode, parent: FeedNode, format: FeedFormat): Finding {
  const {name} = at
  const grammar = feedGrammar[format]
  const homes = Object.keys(grammar).filter((home) => holds(grammar[home]!, name))
  const near = Object.values(grammar)
    .flatMap(({many = [], once = []}) => [...many, ...once])
    .find((known) => known.toLowerCase() === name.toLowerCase())
  const severity = format === 'json' ? 'warning' : 'fatal'
  if (homes.length > 0) {
    return {
      at,
      expected: homes,
      reason: `Unexpected \`${name}\` in \`${parent.name}\`, expected it in \`${homes.join('` or `')}\``,
      severity
    }
  }
  return {
    at,
    ...(near ? {expected: [near]} : {}),
    reason: `Unexpected \`${name}\` in \`${parent.name}\`${near ? `, did you mean \`${near}\`` : ''}`,
    severity
  }
}
