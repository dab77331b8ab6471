/**
 * Advises what Google recommends of an article, and warns where the headline or the date of publication is missing.
 *
 * ```json
 * > | {"@type": "NewsArticle", "headline": "Fares rise"}
 *     ^
 * ```
 *
 * Source: Google Search Central, “Article structured data”: nothing is required, this is recommended.
 */

import {type Entity, textOf, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import type {Severity} from '../../util/report.ts'
import {isA} from '../../util/json-ld/vocabulary.ts'
import {type Finding, rule} from './rule.ts'

const note = 'Google recommends it for articles'
/** UTF-16 units; the limit of old is still where headlines are cut. */
const longest = 110

const recommended: Array<[name: string, severity: Severity]> = [
  ['headline', 'warning'],
  ['datePublished', 'warning'],
  ['image', 'info'],
  ['author', 'info'],
  ['dateModified', 'info']
]

export default rule('google-article', function* ({entities}) {
  for (const entity of entities) {
    const names = entity.types.map(({name}) => name)
    if (!isA(names, ['Article']) || entity.parent || entity.reference) continue
    yield* look(entity)
  }
})

function* look(entity: Entity): Iterable<Finding> {
  const at = {block: entity.block, node: entity.types[0]!.node}
  for (const [name, severity] of recommended) {
    if (valuesOf(entity, name).length > 0) continue
    yield {at, note, reason: `Missing \`${name}\` of an article`, severity}
  }
  if (valuesOf(entity, 'publisher').length === 0) {
    const reason = 'Missing `publisher` of an article'
    yield {at, note: 'Readers and aggregators show whose it is', reason, severity: 'info'}
  }
  const [headline] = valuesOf(entity, 'headline')
  const {length} = textOf(entity, 'headline') ?? ''
  if (headline && length > longest) {
    const reason = `Unexpected \`${length}\` characters of \`headline\`, expected at most \`${longest}\``
    yield {at: headline, note: 'Google: long headlines are cut', reason, severity: 'info'}
  }
  for (const value of valuesOf(entity, 'author')) {
    const author = value.entity
    const type = author?.types[0]
    if (!author || author.reference || !type) continue
    const has = (...names: string[]) => names.some((name) => valuesOf(author, name).length > 0)
    const at = {block: value.block, node: type.node}
    if (!has('sameAs', 'url')) {
      yield {at, note, reason: 'Missing `url` or `sameAs` of an author', severity: 'info'}
    }
  }
}
