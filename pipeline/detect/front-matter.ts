/**
 * Claims what YAML front matter says.
 *
 * ```markdown
 * > | ---
 * > | headline: Ferry sinks off Porto Novo
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | ---
 * ```
 *
 * Keys and values are those of `schemas/desk-file.schema.json`.
 */

import {fileDeskClaims} from '../util/desk-file/desk-file.ts'
import {spanOf} from '../util/place.ts'
import {detector} from './detector.ts'

export default detector('front-matter', function* (tree, {configuration, copy}) {
  const [node] = tree.children
  if (node?.type !== 'yaml' || !node.position) return
  const span = spanOf(node.position)
  const offset =
    span.start +
    String(copy.value)
      .slice(span.start)
      .search(/\n|\r(?!\n)/u) +
    1
  const claims = fileDeskClaims(copy, {offset, text: node.value}, 'front-matter', configuration)
  for (const {file: _, ...claim} of claims) yield claim
})
