/**
 * Faults a `@graph` that holds something else than objects: readers pass over it without a word.
 *
 * ```json
 * > | {"@context": "https://schema.org", "@graph": "https://gazette.example/#article"}
 *                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * One object is as good as a list of them; one in a list that is `null` means nothing.
 *
 * Source: JSON-LD 1.1 section 9.4, “Graph Objects”.
 */

import {rule} from './rule.ts'

export default rule('graph', function* ({entities}) {
  for (const {block, node} of entities) {
    for (const member of node.children ?? []) {
      const [key, value] = member.children ?? []
      if (!value || key?.value !== '@graph') continue
      for (const one of value.type === 'array' ? (value.children ?? []) : [value]) {
        if (one.type === 'object' || one.type === 'null') continue
        yield {
          at: {block, node: one},
          reason: `Unexpected ${words[one.type] ?? one.type} in \`@graph\`, expected an object or a list of objects`
        }
      }
    }
  }
})

const words: Record<string, string> = {array: 'list', string: 'text'}
