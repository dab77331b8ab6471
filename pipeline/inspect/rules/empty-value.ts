/**
 * Faults values that say nothing: empty text, `null`, empty arrays and objects, and what a template left behind.
 *
 * ```json
 * > | {"@type": "NewsArticle", "author": "", "keywords": "undefined"}
 *                                        ^^              ^^^^^^^^^^^
 * ```
 *
 * `null` and `[]` are allowed by JSON-LD, which drops them, empty text by a range of text: warnings.
 */

import type {Entity} from '../../util/json-ld/json-ld-graph.ts'
import {rangeOf} from '../../util/json-ld/vocabulary.ts'
import {type Finding, rule} from './rule.ts'

const left =
  /^(?:undefined|null|none|nan|n\/a|tbd|todo|invalid date|\[object \w+\]|lorem ipsum.{0,200}|)$|\{\{[^{}]{0,80}\}\}|\{%|<%=|\$\{[\w.]{1,60}\}/iu

export default rule('empty-value', function* ({entities}) {
  for (const entity of entities) yield* look(entity)
})

function* look({block, id, node, properties, types}: Entity): Iterable<Finding> {
  if (id?.value === '') yield {at: {block, node: id.node}, reason: 'Unexpected empty `@id`'}
  if (!node.children?.length)
    yield {at: {block, node}, reason: 'Unexpected empty object', severity: 'warning'}
  for (const type of types) {
    if (type.name === '') yield {at: {block, node: type.node}, reason: 'Unexpected empty `@type`'}
  }
  for (const {key, name, values} of properties) {
    if (values.length === 0) {
      const reason = `Unexpected empty array as \`${name}\`, expected a value or no \`${name}\``
      yield {at: {block, node: key}, reason, severity: 'warning'}
    }
    for (const value of values) {
      if (value.entity) continue
      if (value.plain === null) {
        const reason = `Unexpected \`null\` as \`${name}\`, expected a value or no \`${name}\``
        yield {at: value, reason, severity: 'warning'}
      } else if (typeof value.plain === 'string' && left.test(value.plain.trim())) {
        const words = value.plain.trim()
        const what = words ? `\`${words.slice(0, 40)}\`` : 'empty text'
        yield {
          at: value,
          reason: `Unexpected ${what} as \`${name}\`, expected a value or no \`${name}\``,
          severity: words || rangeOf(name).includes('Text') ? 'warning' : 'fatal'
        }
      }
    }
  }
}
