/**
 * Warns of a paywall that Google cannot read: no part named, a selector that is not one class, parts within parts.
 *
 * ```json
 * > | {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": "#paid"}
 *                                                                              ^^^^^^^
 * ```
 *
 * Source: Google Search Central, “Structured data for subscription and paywalled content”.
 */

import {type Entity, textOf, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {isA} from '../../util/json-ld/vocabulary.ts'
import {type Document, type Finding, rule} from './rule.ts'

export default rule('paywall', function* ({entities, page}) {
  for (const entity of entities) {
    if (!isA(typesOf(entity), ['CreativeWork'])) continue
    const isPart = isA(typesOf(entity), ['WebPageElement'])
    if (isPart) yield* lookAtPart(entity, page)
    else if (isPaid(entity)) yield* lookAtWork(entity)
    else yield* lookAtFree(entity)
  }
})

function* lookAtWork(entity: Entity): Iterable<Finding> {
  const parts = valuesOf(entity, 'hasPart').filter(
    (value) => value.entity && textOf(value.entity, 'cssSelector')
  )
  const [at] = valuesOf(entity, 'isAccessibleForFree')
  if (parts.length > 0 || !isA(typesOf(entity), ['Article', 'WebPage'])) return
  yield {
    at: at!,
    note: 'Google: `hasPart` with `isAccessibleForFree: false` and a `cssSelector`',
    reason: 'Missing `hasPart` that says which part is paid for',
    severity: 'warning'
  }
}

function* lookAtFree(entity: Entity): Iterable<Finding> {
  const part = valuesOf(entity, 'hasPart').find((value) => value.entity && isPaid(value.entity))
  if (!part?.entity || !isA(typesOf(part.entity), ['WebPageElement'])) return
  const reason = 'Unexpected paid part of a work that does not say `isAccessibleForFree: false`'
  yield {at: part, reason, severity: 'warning'}
}

function* lookAtPart(entity: Entity, page: Document['page']): Iterable<Finding> {
  if (entity.parent?.entity.types.some(({name}) => name === 'WebPageElement')) {
    yield {
      at: {block: entity.block, node: {...entity.node, length: 1}},
      note: 'Google: do not nest sections',
      reason: 'Unexpected paid part within a paid part',
      severity: 'warning'
    }
  }
  const selectors = valuesOf(entity, 'cssSelector')
  if (selectors.length === 0 && isPaid(entity) && valuesOf(entity, 'xpath').length === 0) {
    const [at] = valuesOf(entity, 'isAccessibleForFree')
    yield {at: at!, reason: 'Missing `cssSelector` of a paid part', severity: 'warning'}
  }
  if (!isPaid(entity)) return
  for (const value of selectors) {
    const selector = String(value.plain).trim()
    const name = /^\.(?<name>-?[_a-z][\w-]*)$/iu.exec(selector)?.groups?.['name']
    if (!name) {
      const reason = `Unexpected selector \`${selector}\`, expected one class such as \`.paid\``
      yield {
        actual: selector,
        at: value,
        note: 'Google: only class selectors',
        reason,
        severity: 'warning'
      }
    } else if (page && !page.classes.has(name)) {
      const reason = `Unexpected selector \`${selector}\`, expected a class that the page has`
      yield {actual: selector, at: value, reason, severity: 'warning'}
    }
  }
}

function isPaid(entity: Entity): boolean {
  return valuesOf(entity, 'isAccessibleForFree').some(({plain}) =>
    /^(?:https?:\/\/schema\.org\/)?false$/iu.test(String(plain))
  )
}

function typesOf({types}: Entity): string[] {
  return types.map(({name}) => name)
}
