/**
 * Faults a prefix that is bound to no namespace, and warns of one bound to another than everybody’s.
 *
 * ```xml
 * > | <rss version="2.0"><channel><media:content/>
 *                                 ^ no `xmlns:media`
 * ```
 */

import {feedNamespaces} from '../../util/feed-namespaces.ts'
import {nodesOf} from '../../util/feed-document.ts'
import {rule} from './rule.ts'

const uris = new Map(Object.entries(feedNamespaces).map(([uri, prefix]) => [prefix, uri]))

export default rule('feed-namespace', function* ({format, root}) {
  if (format === 'json') return
  const seen = new Set<string>()
  for (const at of nodesOf(root)) {
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
