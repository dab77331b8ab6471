/**
 * Faults a prefix that is bound to no namespace, and warns of one bound to another than everybody’s.
 *
 * ```xml
 * > | <rss version="2.0"><channel><media:content/>
 *                                 ^ no `xmlns:media`
 * ```
 */

import {feedNamespaces} from '../../util/feed/namespaces.ts'
import {type FeedNode, nodesOf} from '../../util/feed/document.ts'
import {type Finding, rule} from './rule.ts'

const uris = new Map(Object.entries(feedNamespaces).map(([uri, prefix]) => [prefix, uri]))

/** Prefixes that mean one thing to everybody. */
const settled = new Set('atom content dc dcterms fh georss media slash sy wfw'.split(' '))

export default rule('feed-namespace', function* ({format, root}) {
  if (format === 'json') return
  const seen = new Set<string>()
  for (const at of nodesOf(root)) {
    yield* strange(at)
    const prefix = at.unbound
    if (prefix === undefined || seen.has(prefix)) continue
    seen.add(prefix)
    const uri = uris.get(prefix)
    yield {
      at,
      ...(uri ? {expected: [`xmlns:${prefix}="${uri}"`]} : {}),
      note: 'To a parser that knows namespaces the whole feed is broken',
      reason: `Unexpected prefix \`${prefix}\`, bound to no namespace`
    }
  }
})

function* strange(at: FeedNode): Iterable<Finding> {
  for (const [prefix, uri] of Object.entries(at.declared ?? {})) {
    const usual = uris.get(prefix)
    if (!settled.has(prefix) || !usual || uri === usual) continue
    yield {
      actual: uri,
      at,
      expected: [usual],
      note: 'Readers do not know the elements of another',
      reason: `Unexpected namespace \`${uri}\` of prefix \`${prefix}\`, expected \`${usual}\``,
      severity: 'warning'
    }
  }
}
