/**
 * Faults JSON-LD without the context of schema.org: without it the terms mean nothing.
 *
 * ```json
 * > | {"@context": "https://schema.com", "@type": "NewsArticle"}
 *                  ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Other vocabularies’ contexts are left alone.
 */

import type {Block} from '../../util/json-ld/json-ld-graph.ts'
import {type JsonNode, memberOf} from '../../util/json-ld/json-tree.ts'
import {type Finding, rule} from './rule.ts'

const right = /^https?:\/\/(?:www\.)?schema\.org(?:\/|\/docs\/jsonldcontext\.jsonl?d?)?\/?$/iu

export default rule('context', function* ({blocks}) {
  for (const block of blocks) {
    const {root} = block
    const tops = root.type === 'array' ? (root.children ?? []) : [root]
    for (const top of tops) {
      if (top.type === 'object') yield* look(block, top)
      else yield {at: {block, node: top}, reason: 'Unexpected value, expected an object'}
    }
  }
})

function* look(block: Block, top: JsonNode): Iterable<Finding> {
  const context = memberOf(top, '@context')
  if (!context) {
    const reason = 'Missing `@context`, expected `"https://schema.org"`'
    yield {at: {block, node: firstOf(top)}, expected: ['https://schema.org'], reason}
    return
  }
  const strings = (context.type === 'array' ? (context.children ?? []) : [context]).filter(
    ({type}) => type === 'string'
  )
  for (const node of strings) {
    const text = String(node.value)
    if (right.test(text) || !/schema/iu.test(text)) continue
    yield {
      actual: text,
      at: {block, node},
      expected: ['https://schema.org'],
      reason: `Unexpected context \`${text}\`, expected \`https://schema.org\``,
      severity: /\/\/(?:www\.)?schema\.org\//iu.test(text) ? 'warning' : 'fatal'
    }
  }
}

/** Something small to point at. */
function firstOf(top: JsonNode): JsonNode {
  return top.children?.[0]?.children?.[0] ?? top
}
