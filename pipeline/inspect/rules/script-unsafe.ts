/**
 * Faults text that ends or hides the `<script>` it may stand in, and characters that are half of one.
 *
 * ```json
 * > | {"@type": "NewsArticle", "headline": "The </script > tag"}
 *                                          ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Source: HTML Living Standard, “Restrictions for contents of script elements”.
 */

import type {Block} from '../../util/json-ld/json-ld-graph.ts'
import type {JsonNode} from '../../util/json-ld/json-tree.ts'
import {type Finding, rule} from './rule.ts'

export default rule('script-unsafe', function* ({blocks}) {
  for (const block of blocks) {
    if (/<\/script|<!--|\\ud[89a-f]/iu.test(block.text) || /\p{Cs}/u.test(block.text))
      yield* walk(block, block.root)
  }
})

function* walk(block: Block, node: JsonNode): Iterable<Finding> {
  for (const child of node.children ?? []) yield* walk(block, child)
  if (node.type !== 'string') return
  const written = block.text.slice(node.offset, node.offset + node.length)
  const [found] = /<\/script|<!--/iu.exec(written) ?? []
  if (found) {
    const reason = `Unexpected \`${found}\`, expected \`<\` as \`\\u003c\``
    const severity = found === '<!--' ? 'warning' : 'fatal'
    yield {
      actual: found,
      at: {block, node},
      note: 'It ends or hides the script in a page',
      reason,
      severity
    }
  }
  if (/\p{Cs}/u.test(String(node.value))) {
    yield {at: {block, node}, reason: 'Unexpected lone surrogate, expected a whole character'}
  }
}
