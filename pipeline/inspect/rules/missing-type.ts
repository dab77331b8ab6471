/**
 * Warns of a node that does not say what it is.
 *
 * ```json
 * > | {"@type": "NewsArticle", "author": {"name": "Ines Calder"}}
 *                                        ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A node with an `@id` may be typed elsewhere.
 */

import {rule} from './rule.ts'

export default rule('missing-type', function* ({entities}) {
  for (const {block, id, node, parent, properties, types} of entities) {
    if (types.length > 0 || (id && parent) || properties.length === 0) continue
    if (!parent && properties.every(({name}) => name.startsWith('@'))) continue
    const as = parent ? ` of \`${parent.property}\`` : ''
    yield {
      at: {block, node: {...node, length: 1}},
      reason: `Missing \`@type\`${as}`,
      severity: 'warning'
    }
  }
})
