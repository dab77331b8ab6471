/**
 * Warns of terms that schema.org has replaced.
 *
 * ```json
 * > | {"@type": "NewsArticle", "isBasedOnUrl": "https://nna.example/1"}
 *                              ^^^^^^^^^^^^^^
 * ```
 *
 * Source: schema.org, `supersededBy`.
 */

import type {Block} from '../../util/json-ld/json-ld-graph.ts'
import type {JsonNode} from '../../util/json-ld/json-tree.ts'
import {replacementsOf} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

export default rule('superseded', function* ({entities}) {
  for (const {block, properties, types} of entities) {
    for (const {key, name} of properties) yield* say(name, block, key)
    for (const {name, node} of types) yield* say(name, block, node)
  }
})

function* say(name: string, block: Block, node: JsonNode) {
  const expected = replacementsOf(name)
  if (expected.length === 0) return
  yield {
    actual: name,
    at: {block, node},
    expected,
    reason: `Unexpected superseded \`${name}\`, expected \`${expected.join('`, `')}\``,
    severity: 'warning' as const
  }
}
