/**
 * Faults ids that are no ids or stand twice, and warns where there is none: readers show such items again and again.
 *
 * ```xml
 * > | <guid>12</guid>
 *     ^ a permalink by default, and this is no URL
 * ```
 */

import type {FeedDocument, FeedNode} from '../../util/feed/document.ts'
import {named} from '../../util/feed/document.ts'
import {type Finding, rule} from './rule.ts'

const keys = {atom: 'id', json: 'id', rss: 'guid'} as const

export default rule('feed-id', function* (document) {
  const old = /^0\./u.test(document.root.attributes['version'] ?? '')
  const seen = new Map<string, FeedNode>()
  for (const item of document.items) {
    const [at] = named(item, keys[document.format])
    if (!at) {
      if (document.format !== 'rss' || old) continue
      yield {
        at: item,
        note: 'Without it readers go by the link, or by the title',
        reason: 'Missing `guid` in `item`',
        severity: 'warning'
      }
      continue
    }
    yield* faults(document, at)
    const id = at.text.trim()
    if (seen.has(id) && id) {
      yield {
        actual: id,
        at,
        note: 'Readers show one of the two',
        reason: `Unexpected second \`${id}\`, expected an id of its own for each item`,
        severity: document.format === 'rss' ? 'fatal' : 'warning'
      }
    }
    seen.set(id, at)
  }
})

function* faults({format}: FeedDocument, at: FeedNode): Iterable<Finding> {
  const id = at.text.trim()
  const note = 'A `tag:` URI that is made once and kept is best'
  if (id && id !== at.text) {
    yield {
      at,
      note: 'Readers that keep it have another id than those that do not',
      reason: `Unexpected white space at the ends of \`${at.name}\``,
      severity: 'warning'
    }
  }
  if (!id) yield {at, reason: `Unexpected empty \`${at.name}\``}
  else if (format === 'json' && at.kind !== 'string') {
    yield {at, reason: `Unexpected ${at.kind} as \`id\`, expected a string`, severity: 'warning'}
  } else if (format === 'atom' && !/^[a-z][a-z\d+.-]*:\S+$/iu.test(id)) {
    yield {actual: id, at, note, reason: `Unexpected \`${id}\` as \`id\`, expected a full IRI`}
  } else if (
    format === 'rss' &&
    at.attributes['isPermaLink'] !== 'false' &&
    !/^https?:\/\/\S+$/u.test(id)
  ) {
    yield {
      actual: id,
      at,
      note,
      reason: `Unexpected \`${id}\` as a permalink, expected a URL, or \`isPermaLink="false"\``
    }
  }
}
