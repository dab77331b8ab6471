/**
 * Faults a property that schema.org does not have, and a keyword that JSON-LD does not have, with the nearest.
 *
 * ```json
 * > | {"@type": "NewsArticle", "datepublished": "2026-03-02"}
 *                              ^^^^^^^^^^^^^^^
 * ```
 *
 * Expansion never drops an unknown term, so nothing else tells. Terms that the document’s own context defines pass, as
 * do IRIs, prefixed terms, and the `-input` and `-output` of actions.
 */

import {isForeign, keywords} from '../../util/json-ld/json-ld-graph.ts'
import {isProperty, nearestName, nearestProperty} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

export default rule('unknown-property', function* ({entities, terms}) {
  for (const {block, properties} of entities) {
    for (const {key, name} of properties) {
      if (isKnown(name) || terms.has(name)) continue
      const word = name.startsWith('@') ? 'keyword' : 'property'
      const near = word === 'keyword' ? nearestName(name, [...keywords]) : nearestProperty(name)
      yield {
        actual: name,
        at: {block, node: key},
        ...(near ? {expected: [near]} : {}),
        reason: near
          ? `Unexpected ${word} \`${name}\`, did you mean \`${near}\``
          : `Unexpected ${word} \`${name}\`, expected one of schema.org’s`
      }
    }
  }
})

function isKnown(name: string): boolean {
  if (name.startsWith('@')) return keywords.has(name)
  return isForeign(name) || isProperty(name.replace(/-(?:input|output)$/u, ''))
}
