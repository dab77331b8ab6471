/**
 * Claims the owner of a site of one person as the author of a page that nobody else signs.
 *
 * ```html
 * > | <meta property="og:site_name" content="Dr. Ines Calder">
 *                                                ^^^^^^^^^^^
 * ```
 *
 * The last resort: whatever else names a writer comes first. In pasted text only where it is a whole page.
 */

import type {Author} from '../article.ts'
import {linePlace} from '../util/lines.ts'
import {factsOf} from '../util/markup/page-facts.ts'
import {ownerIn, ownerOf} from '../util/paste/owner.ts'
import {pageOf} from '../util/paste/page.ts'
import {placeOf} from '../util/place.ts'
import {detector} from './detector.ts'

/** After every byline and all markup. */
const last = 900

export default detector('page-owner', function* (tree, {copy}) {
  const authorsOf = (name: string): Author[] => [{name, stated: true, type: 'Person'}]
  for (const {place, value} of factsOf(tree, 'og:site_name')) {
    const owner = ownerIn(value)
    if (!owner) continue
    yield {
      field: 'authors',
      origin: 'metadata',
      parts: {'/0/name': placeOf(copy, place)},
      place: placeOf(copy, place),
      rank: last,
      value: authorsOf(owner.name)
    }
    return
  }
  // A saved page has markup to say who wrote it; a line of it would overrule that.
  if (tree.data?.facts) return
  const page = pageOf(tree)
  const owner = page && ownerOf(page)
  if (!owner) return
  yield {
    field: 'authors',
    origin: 'body',
    parts: {'/0/name': linePlace(copy, owner.line, owner.from, owner.to)},
    place: linePlace(copy, owner.line),
    rank: last,
    value: authorsOf(owner.name)
  }
})
