/**
 * Warns of an article that is based on, or cites, itself.
 *
 * ```json
 * > | {"url": "https://gazette.example/ferry/", "isBasedOn": "https://gazette.example/ferry/"}
 *                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */

import {type Entity, textOf, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {rule} from './rule.ts'

const properties = ['citation', 'exampleOfWork', 'isBasedOn', 'isBasedOnUrl', 'translationOfWork']

export default rule('self-reference', function* ({entities}) {
  for (const entity of entities) {
    const own = new Set(addressesOf(entity))
    for (const name of properties) {
      for (const value of valuesOf(entity, name)) {
        const others = value.entity
          ? addressesOf(value.entity, entity.id?.value)
          : typeof value.plain === 'string'
            ? [bare(value.plain)]
            : []
        if (!others.some((other) => own.has(other))) continue
        const reason = `Unexpected \`${name}\` of itself, expected another work or no \`${name}\``
        yield {at: value, reason, severity: 'warning'}
      }
    }
  }
})

/** A fragment names another node that the same page describes, unless it is the very one. */
function addressesOf(entity: Entity, own?: string): string[] {
  const page = valuesOf(entity, 'mainEntityOfPage')[0]
  const id = entity.id?.value
  const named = own !== undefined && id !== own && id?.includes('#') ? undefined : id
  const found = [named, textOf(entity, 'url'), page?.entity?.id?.value ?? page?.plain]
  return found.flatMap((url) => (typeof url === 'string' && url ? [bare(url)] : []))
}

function bare(url: string): string {
  return url
    .replace(/#.*$/u, '')
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/\/$/u, '')
}
