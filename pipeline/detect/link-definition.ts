/**
 * Claims the link definitions of Markdown as furniture: the links they are for carry their addresses.
 *
 * ```markdown
 * > | [harbour]: https://harbour.example/
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Source: CommonMark 0.31, §4.7.
 */

import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import {detector} from './detector.ts'

export default detector('link-definition', function* (tree) {
  for (const place of definitionsIn(tree)) {
    yield {field: 'cut', origin: 'body', place, rank: 1, value: {reason: 'link definition'}}
  }
})

function definitionsIn(node: Nodes): Position[] {
  if (node.type === 'definition') return node.position ? [node.position] : []
  return 'children' in node ? node.children.flatMap(definitionsIn) : []
}
