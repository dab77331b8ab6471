/**
 * Faults a type that schema.org does not have, with the nearest that it has.
 *
 * ```json
 * > | {"@type": "NewsArtcle"}
 *               ^^^^^^^^^^^^
 * ```
 *
 * Types of other vocabularies, written as IRIs or with a prefix, pass.
 */

import {isForeign} from '../../util/json-ld/json-ld-graph.ts'
import {isType, nearestType} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

export default rule('unknown-type', function* ({entities}) {
  for (const {block, types} of entities) {
    for (const {name, node} of types) {
      if (isType(name) || isForeign(name)) continue
      const near = nearestType(name)
      yield {
        actual: name,
        at: {block, node},
        ...(near ? {expected: [near]} : {}),
        reason: near
          ? `Unexpected type \`${name}\`, did you mean \`${near}\``
          : `Unexpected type \`${name}\`, expected one of schema.org’s`
      }
    }
  }
})
