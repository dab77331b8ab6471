/**
 * Faults a value that is no member of the enumeration the property has, with the nearest member.
 *
 * ```json
 * > | {"digitalSourceType": {"@id": "https://schema.org/TrainedMediaDigitalSource"}}
 *                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A member may be written with or without the namespace. Free text where only members belong is warned of.
 */

import {bareTerm} from '../../util/json-ld/json-ld-graph.ts'
import {
  enumerationsOf,
  isA,
  isDataType,
  isEnumeration,
  isType,
  membersOf,
  nearestName,
  rangeOf
} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

export default rule('enumeration', function* ({entities}) {
  for (const {properties} of entities) {
    for (const {name, values} of properties) {
      const range = rangeOf(name)
      const enumerations = range.filter(isEnumeration)
      if (enumerations.length === 0) continue
      const open = range.some((type) => isDataType(type) || !isEnumeration(type))
      for (const value of values) {
        const text = value.entity?.reference ? value.entity.id!.value : value.plain
        if (typeof text !== 'string' || text === '') continue
        const term = bareTerm(text)
        const ours = term !== text && !term.includes('/')
        if (isA(enumerationsOf(term), enumerations) || (isType(term) && isA([term], enumerations)))
          continue
        if (!ours && (open || value.entity || /^https?:/u.test(text))) continue
        const near = nearestName(term, membersOf(enumerations))
        yield {
          actual: text,
          at: value,
          ...(near ? {expected: [near]} : {}),
          reason: near
            ? `Unexpected member \`${term}\` of \`${enumerations.join('`, `')}\`, did you mean \`${near}\``
            : `Unexpected member \`${term}\`, expected one of \`${enumerations.join('`, `')}\``,
          severity: ours && !open ? 'fatal' : 'warning'
        }
      }
    }
  }
})
