/**
 * Warns of links of Atom that readers do not follow: of a relation that is nearly a known one, and a second of a kind
 * of which there is one.
 *
 * ```xml
 * > | <link rel="altenate" href="https://gazette.example/ferry"/>
 *     ^ `alternate`
 * ```
 *
 * Source: RFC 4287 4.1.1, 4.1.2 and 4.2.7.2; IANA, “Link Relations”.
 */

import {distance} from 'fastest-levenshtein'
import {named, nodesOf} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

/** Those that feeds use and that are long enough to be known again. */
const known = (
  'alternate current enclosure license next-archive payment prev-archive previous related replies ' +
  'search self service'
).split(' ')

/** Registered, and near to one of them. */
const registered = new Set(['preload', 'help', 'sponsored'])

export default rule('feed-link', function* ({feed, format, items, root}) {
  if (format === 'json') return
  for (const at of nodesOf(root)) {
    if (at.name !== 'link' && at.name !== 'atom:link') continue
    const rel = at.attributes['rel']?.trim().toLowerCase()
    if (!rel || known.includes(rel) || registered.has(rel)) continue
    const near = known.find((name) => distance(name, rel) <= (name.length > 5 ? 2 : 1))
    if (!near) continue
    yield {
      actual: rel,
      at,
      expected: [near],
      reason: `Unexpected relation \`${rel}\`, did you mean \`${near}\``,
      severity: 'warning'
    }
  }
  if (format !== 'atom') return
  for (const part of [feed, ...items]) {
    const seen = new Set<string>()
    for (const at of named(part, 'link')) {
      const {hreflang = '', rel = 'alternate', type = ''} = at.attributes
      if (rel !== 'alternate') continue
      const kind = `${type} ${hreflang}`
      if (seen.has(kind)) {
        yield {
          at,
          note: 'Tell them apart by `type` or `hreflang`',
          reason: `Unexpected second alternate \`link\` of the same kind in \`${part.name}\``
        }
      }
      seen.add(kind)
    }
  }
})
