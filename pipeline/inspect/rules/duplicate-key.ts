/**
 * Faults a key that an object has twice: readers take one, and not all the same.
 *
 * ```json
 * > | {"@type": "NewsArticle", "headline": "Ferry", "headline": "Fares"}
 *                                                   ^^^^^^^^^^
 * ```
 *
 * Source: RFC 8259 section 4.
 */

import type {Block} from '../../util/json-ld/json-ld-graph.ts'
import type {JsonNode} from '../../util/json-ld/json-tree.ts'
import {type Finding, rule} from './rule.ts'

export default rule('duplicate-key', function* ({blocks}) {
  for (const block of blocks) yield* walk(block, block.root)
})

function* walk(block: Block, node: JsonNode): Iterable<Finding> {
  const seen = new Set<unknown>()
  for (const child of node.children ?? []) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child]
    if (key && seen.has(key.value)) {
      yield {at: {block, node: key}, reason: `Unexpected second \`${key.value}\`, expected one`}
    }
    if (key) seen.add(key.value)
    if (value) yield* walk(block, value)
  }
}
