/**
 * Warns of a person, an organisation, a correction or a quotation that does not say who or what it is.
 *
 * ```json
 * > | {"@type": "NewsArticle", "author": {"@type": "Person", "jobTitle": "Correspondent"}}
 *                                        ^
 * ```
 */

import {type Entity, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {isA} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

/** Types, and the properties of which one must be there. */
const needs: Array<[types: string[], properties: string[]]> = [
  [
    ['CorrectionComment', 'Quotation'],
    ['text', 'name']
  ],
  [['ImageObject'], ['url', 'contentUrl', 'embedUrl', 'thumbnailUrl']],
  [
    ['Organization', 'Person'],
    ['name', 'legalName', 'familyName', 'givenName', 'alternateName', 'url']
  ]
]

/** Whose name readers are shown: an address does not stand for it. */
const shown: ReadonlySet<string | undefined> = new Set(['author', 'creator', 'publisher'])

export default rule('missing-name', function* ({entities}) {
  for (const entity of entities) {
    const {block, id, node, parent, reference, types} = entity
    if (reference || (id && !parent)) continue
    const names = types.map(({name}) => name)
    const need = needs.find(([group]) => isA(names, group))
    if (!need || need[1].some((name) => has(entity, name))) continue
    if (id && need[0].includes('ImageObject')) continue
    const [, [name]] = need
    yield {
      at: {block, node: {...node, length: 1}},
      reason: `Missing \`${name}\` of \`${names.join('`, `')}\`${parent ? ` as \`${parent.property}\`` : ''}`,
      severity: 'warning'
    }
  }
})

function has(entity: Entity, name: string): boolean {
  if (name === 'url' && shown.has(entity.parent?.property)) return false
  return valuesOf(entity, name).length > 0
}
