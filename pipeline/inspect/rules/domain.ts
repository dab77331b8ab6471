/**
 * Faults a property on a type that it does not belong to.
 *
 * ```json
 * > | {"@type": "Organization", "jobTitle": "Correspondent"}
 *                               ^^^^^^^^^^
 * ```
 *
 * A node of several types may have the properties of each; a `Role` may have the property it qualifies.
 *
 * Source: schema.org, `domainIncludes`.
 */

import {domainOf, isA, isType} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

export default rule('domain', function* ({entities}) {
  for (const {block, properties, types} of entities) {
    const names = types.map(({name}) => name)
    if (names.length === 0 || !names.every(isType) || isA(names, ['Role'])) continue
    for (const {key, name} of properties) {
      const domain = domainOf(name)
      if (domain.length === 0 || isA(names, domain)) continue
      yield {
        actual: name,
        at: {block, node: key},
        expected: domain,
        reason: `Unexpected property \`${name}\` on \`${names.join('`, `')}\`, expected it on \`${domain.join('`, `')}\``
      }
    }
  }
})
