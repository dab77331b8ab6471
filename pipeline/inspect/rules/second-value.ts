/**
 * Warns of a second value where consumers take one: which of two headlines or dates of publication counts is their guess.
 *
 * ```json
 * > | {"@type": "NewsArticle", "headline": ["Fares rise", "Ferry fares to rise"]}
 *                                                         ^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * The same in several languages is one value.
 */

import type {Value} from '../../util/json-ld/json-ld-graph.ts'
import {memberOf} from '../../util/json-ld/json-tree.ts'
import {isA} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

const single: ReadonlySet<string> = new Set([
  'articleBody',
  'dateModified',
  'datePublished',
  'headline',
  'isAccessibleForFree',
  'wordCount'
])

export default rule('second-value', function* ({entities}) {
  for (const {properties, types} of entities) {
    const names = types.map(({name}) => name)
    if (!isA(names, ['CreativeWork'])) continue
    for (const {name, values} of properties) {
      const [first, ...rest] = values
      const second = rest.find((value) => first && languageOf(value) === languageOf(first))
      if (!second || !single.has(name)) continue
      yield {at: second, reason: `Unexpected second \`${name}\`, expected one`, severity: 'warning'}
    }
  }
})

function languageOf({node}: Value): unknown {
  return memberOf(node, '@language')?.value
}
