/**
 * Warns of a trail of breadcrumbs that Google does not show: fewer than two, positions that do not count 1, 2, 3, no name, no item.
 *
 * ```json
 * > | {"@type": "ListItem", "position": 1, "name": "News"}, {"@type": "ListItem", "position": 1, "name": "Ferries"}
 *                                                                                 ^
 * ```
 *
 * Source: Google Search Central, “Breadcrumb structured data”.
 */

import {type Entity, textOf, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {type Finding, rule} from './rule.ts'

export default rule('breadcrumb', function* ({entities}) {
  for (const entity of entities) {
    if (entity.types.some(({name}) => name === 'BreadcrumbList') && !entity.reference)
      yield* look(entity)
  }
})

function* look(list: Entity): Iterable<Finding> {
  const items = valuesOf(list, 'itemListElement').flatMap((value) =>
    value.entity ? [value.entity] : []
  )
  const say = (entity: Entity, reason: string): Finding => {
    const [position] = valuesOf(entity, 'position')
    const at = position ?? {block: entity.block, node: {...entity.node, length: 1}}
    return {at, note: 'Google, “Breadcrumb structured data”', reason, severity: 'warning'}
  }
  if (items.length < 2)
    yield say(list, `Unexpected \`${items.length}\` breadcrumbs, expected at least \`2\``)
  for (const [index, item] of items.entries()) {
    if (item.reference) continue
    const position = valuesOf(item, 'position')[0]?.plain
    if (Number(position) !== index + 1) {
      yield say(
        item,
        `Unexpected position \`${position ?? ''}\` of a breadcrumb, expected \`${index + 1}\``
      )
    }
    const target = valuesOf(item, 'item')[0]
    const name = textOf(item, 'name') ?? (target?.entity && textOf(target.entity, 'name'))
    if (!name && !target?.entity?.reference) yield say(item, 'Missing `name` of a breadcrumb')
    if (!target && index < items.length - 1)
      yield say(item, 'Missing `item` of a breadcrumb that is not the last')
  }
}
