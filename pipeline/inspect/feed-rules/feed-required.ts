/**
 * Faults a feed, an item or a part of one that lacks what its format demands.
 *
 * ```xml
 * > | <entry><title>Ferry sinks</title></entry>
 *     ^ no `id`, no `updated`
 * ```
 */

import {feedGrammar} from '../../util/feed/grammar.ts'
import {named, nodesOf} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

/** Elements of Atom that say nothing without an attribute. */
const attributes = new Map([
  ['category', 'term'],
  ['link', 'href']
])

export default rule('feed-required', function* ({feed, format, items, root}) {
  for (const node of nodesOf(root)) {
    for (const name of feedGrammar[format][node.name]?.required ?? []) {
      if (named(node, name).length > 0) continue
      yield {at: node, expected: [name], reason: `Missing \`${name}\` in \`${node.name}\``}
    }
  }
  for (const at of format === 'atom' ? nodesOf(root) : []) {
    const name = attributes.get(at.name)
    if (!name || at.attributes[name]?.trim()) continue
    yield {at, expected: [name], reason: `Missing \`${name}\` of \`${at.name}\``}
  }
  if (format === 'atom' && named(feed, 'author').length === 0) {
    for (const at of items) {
      if (named(at, 'author').length > 0) continue
      yield {at, expected: ['author'], reason: 'Missing `author` in `entry` and in `feed`'}
    }
  }
  for (const at of items) {
    if (format === 'rss' && named(at, 'title', 'description').length === 0) {
      yield {at, reason: 'Missing `title` or `description` in `item`'}
    }
    if (format === 'json' && named(at, 'content_html', 'content_text').length === 0) {
      yield {at, reason: 'Missing `content_html` or `content_text`', note: 'Readers drop the item'}
    }
    if (format === 'atom' && named(at, 'content', 'link').length === 0) {
      yield {at, reason: 'Missing `content` or a `link` in `entry`'}
    }
  }
})
