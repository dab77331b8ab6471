/**
 * Warns of an article that says it lives at two addresses: its `url`, its `mainEntityOfPage`, the page’s canonical link.
 *
 * ```json
 * > | {"url": "https://gazette.example/a/", "mainEntityOfPage": "https://gazette.example/b/"}
 *                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * The scheme, `www.`, the query, the fragment and a slash at the end make no other address.
 */

import {type Entity, type Value, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {isA} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

export default rule('canonical', function* ({entities, page}) {
  for (const entity of entities) {
    if (
      !isA(
        entity.types.map(({name}) => name),
        ['Article']
      ) ||
      entity.parent
    )
      continue
    const [first, ...rest] = addressesOf(entity)
    if (!first) continue
    const other = rest.find(({url}) => url !== first.url)
    if (other) {
      const reason = `Unexpected second address of the article, expected \`${first.url}\` everywhere`
      yield {actual: other.url, at: other.value, reason, severity: 'warning'}
    }
    if (!page?.canonical || [first, ...rest].some(({url}) => url === bare(page.canonical!)))
      continue
    const reason = `Unexpected address of the article, expected the page’s canonical \`${page.canonical}\``
    yield {actual: first.url, at: first.value, reason, severity: 'info'}
  }
})

function addressesOf(entity: Entity): Array<{url: string; value: Value}> {
  return ['url', 'mainEntityOfPage'].flatMap((name) =>
    valuesOf(entity, name).flatMap((value) => {
      const url = value.entity ? value.entity.id?.value : value.plain
      return typeof url === 'string' && /^https?:/iu.test(url) ? [{url: bare(url), value}] : []
    })
  )
}

function bare(url: string): string {
  return url
    .replace(/[?#].*$/u, '')
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/\/$/u, '')
}
