/**
 * Faults a reference to a node that the document should describe and does not.
 *
 * ```json
 * > | {"@type": "NewsArticle", "publisher": {"@id": "https://gazette.example/#publisher"}}
 *                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * References by a fragment or a blank node are to the document itself; Google does not follow them to other pages. With
 * an absolute IRI the vocabulary allows it: a warning.
 * A reference to a whole page or thing elsewhere (`https://www.wikidata.org/entity/Q42`) is left alone.
 */

import {rule} from './rule.ts'

export default rule('dangling-id', function* ({entities}) {
  const described = new Set(
    entities.flatMap(({id, reference}) => (id && !reference ? [id.value] : []))
  )
  const bare = new Set([...described].map((id) => id.replace(/^https?:\/\/(?:www\.)?/iu, '')))
  for (const {block, id, parent, reference} of entities) {
    if (!id || !reference || !parent || described.has(id.value)) continue
    if (!/#|^_:/u.test(id.value) || bare.has(id.value.replace(/^https?:\/\/(?:www\.)?/iu, '')))
      continue
    if ([...described].some((other) => other.endsWith(id.value))) continue
    yield {
      actual: id.value,
      at: {block, node: id.node},
      note: 'Google and most readers do not look for it on another page',
      severity: /^https?:/iu.test(id.value) ? 'warning' : 'fatal',
      reason: `Unexpected reference of \`${parent.property}\` to \`${id.value}\`, expected the document to describe it`
    }
  }
})
