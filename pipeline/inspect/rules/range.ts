/**
 * Faults a value whose type the property does not have.
 *
 * ```json
 * > | {"@type": "NewsArticle", "headline": {"@type": "Person", "name": "Ines Calder"}}
 *                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Text where a node belongs is only warned of (schema.org would rather have some data than none), an IRI not even that. A bare number as `width`
 * is outside its range by the letter, written by everybody, and read by all: advice, once a file. Dates, durations, URLs and
 * enumeration members have rules of their own.
 *
 * Source: schema.org, `rangeIncludes`; “Data model”, conformance.
 */

import type {Entity, Value} from '../../util/json-ld/json-ld-graph.ts'
import type {Severity} from '../../util/report.ts'
import {isA, isDataType, isEnumeration, isType, rangeOf} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

type Fault = [severity: Severity, reason: string]

/** Once a file is enough of what does no harm. */
const bare = 'Unexpected bare number'

export default rule('range', function* ({entities}) {
  const described = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.id && entity.types.length > 0) described.set(entity.id.value, entity)
  }
  let told = 0
  for (const {properties} of entities) {
    for (const {name, values} of properties) {
      const range = rangeOf(name)
      if (range.length === 0) continue
      for (const value of values) {
        const fault = value.entity
          ? faultOfEntity(value.entity, range, described)
          : faultOfPlain(value, range)
        if (!fault) continue
        const [severity, reason] = fault
        if (reason === bare && told++ > 0) continue
        const expected = `expected \`${range.join('`, `')}\``
        yield {
          at: value,
          expected: range,
          reason: `${reason} as \`${name}\`, ${expected}`,
          severity
        }
      }
    }
  }
})

function faultOfEntity(
  entity: Entity,
  range: string[],
  described: Map<string, Entity>
): Fault | undefined {
  const target = entity.reference ? (described.get(entity.id!.value) ?? entity) : entity
  const names = target.types.map(({name}) => name)
  if (names.length === 0 || !names.every(isType) || isA(names, [...range, 'Role'])) return
  return ['fatal', `Unexpected \`${names.join('`, `')}\``]
}

function faultOfPlain({plain}: Value, range: string[]): Fault | undefined {
  const has = (...types: string[]) => isA(range, types)
  if (plain === null || plain === undefined) return
  if (typeof plain === 'number') {
    if (has('Number') && (has('Float') || range.includes('Number'))) return
    if (has('Integer')) {
      return Number.isInteger(plain) ? undefined : ['fatal', 'Unexpected fraction']
    }
    if (has('Quantity')) return ['info', bare]
    if (has('Boolean')) return ['warning', 'Unexpected number']
    if (range.some(isPlainText) || has('Date', 'DateTime', 'Time')) return
    return ['fatal', 'Unexpected number']
  }
  if (typeof plain === 'boolean') {
    if (has('Boolean')) return
    return [range.some(isPlainText) ? 'warning' : 'fatal', `Unexpected \`${plain}\``]
  }
  return faultOfText(plain.trim(), range)
}

function faultOfText(text: string, range: string[]): Fault | undefined {
  const has = (...types: string[]) => isA(range, types)
  if (range.some(isPlainText) || text === '') return
  if (has('Duration', 'Date', 'DateTime', 'Time')) return
  if (has('Quantity'))
    return /^[^\p{L}]{0,5}\d/u.test(text) ? undefined : ['warning', 'Unexpected text']
  if (range.some(isEnumeration)) return
  if (/^https?:\/\/schema\.org\/(?:True|False)$/u.test(text) && has('Boolean')) return
  if (has('Number')) {
    return /^[+-]?\d+(?:\.\d+)?$/u.test(text)
      ? ['warning', 'Unexpected number in quotes']
      : ['fatal', 'Unexpected text']
  }
  if (has('Boolean')) {
    return /^(?:true|false)$/iu.test(text)
      ? ['warning', 'Unexpected `true` or `false` in quotes']
      : ['fatal', 'Unexpected text']
  }
  const nodes = range.filter((type) => !isDataType(type))
  if (has('URL'))
    return nodes.length > 0 && /\s/u.test(text) ? ['warning', 'Unexpected text'] : undefined
  return nodes.length > 0 && !/^https?:\/\/\S+$/iu.test(text)
    ? ['warning', 'Unexpected text']
    : undefined
}

/** Text, and what is written as text: not a URL. */
function isPlainText(type: string): boolean {
  return isA([type], ['Text']) && !isA([type], ['URL'])
}
