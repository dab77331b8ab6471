/**
 * Faults a second element where one may stand, and warns of two that say the same in other words, differently:
 * readers keep the first, or the last.
 *
 * ```xml
 * > | <author>a@example.com</author><author>b@example.com</author>
 *                                   ^
 * ```
 */

import {feedGrammar} from '../../util/feed/grammar.ts'
import {named, nodesOf} from '../../util/feed/document.ts'
import {toMoment} from '../../util/feed/moment.ts'
import {rule} from './rule.ts'

/** Element of RSS → element of an extension that says the same. */
const twins = [
  ['author', 'dc:creator'],
  ['pubDate', 'dc:date']
] as const

export default rule('feed-duplicate', function* ({format, items, root}) {
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
  if (format !== 'rss') return
  for (const item of items) {
    for (const [core, extension] of twins) {
      const [one] = named(item, core)
      const [at] = named(item, extension)
      if (!one || !at || isSame(one.text, at.text)) continue
      yield {
        at,
        note: 'Some readers take the one, some the other',
        reason: `Unexpected \`${extension}\` beside another \`${core}\`, expected one of the two`,
        severity: 'warning'
      }
    }
  }
})

function isSame(one: string, other: string): boolean {
  const text = other.trim()
  const moment = toMoment(one)
  return (text !== '' && one.includes(text)) || (moment !== undefined && moment === toMoment(text))
}
