/**
 * Faults two nodes of one `@id` that are not one thing: readers join them.
 *
 * ```json
 * > | {"@id": "#a", "@type": "Person"}, {"@id": "#a", "@type": "Organization"}
 *                                               ^^^^
 * ```
 *
 * Nodes that agree, or where one says less, are one thing written twice.
 */

import {type Entity, textOf} from '../../util/json-ld/json-ld-graph.ts'
import {isA, isType} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

const told = ['headline', 'name']

export default rule('duplicate-id', function* ({entities}) {
  const seen = new Map<string, Entity>()
  for (const entity of entities) {
    const {block, id, reference} = entity
    if (!id || reference || id.value === '') continue
    const first = seen.get(id.value)
    if (!first) seen.set(id.value, entity)
    const what = first && conflictOf(first, entity)
    if (!what) continue
    const reason = `Unexpected second node \`${id.value}\` with another \`${what}\`, expected one`
    yield {actual: id.value, at: {block, node: id.node}, reason, severity: 'warning'}
  }
})

function conflictOf(a: Entity, b: Entity): string | undefined {
  const [first, second] = [a, b].map(({types}) => types.map(({name}) => name).filter(isType)) as [
    string[],
    string[]
  ]
  if (first.length > 0 && second.length > 0 && !isA(first, second) && !isA(second, first))
    return '@type'
  return told.find((name) => {
    const [one, other] = [textOf(a, name), textOf(b, name)]
    return one !== undefined && other !== undefined && one !== other
  })
}
