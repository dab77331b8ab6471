/**
 * Claims the headline of a page: the line above the text that stands out.
 *
 * ```text
 *   | Home » News » Ferry sinks off Porto Novo
 * > | Ferry sinks off Porto Novo
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   | By Ines Calder
 * ```
 *
 * It is as near as may be to the text, has a byline or date below, shares words with the text and
 * stands again in crumbs or lists. Only where the copy is a whole page; a line that says the same
 * again within the story is cut.
 */

import {linePlace} from '../util/lines.ts'
import {pageOf} from '../util/paste/page.ts'
import {detector} from './detector.ts'

export default detector('page-headline', function* (tree, {copy}) {
  const page = pageOf(tree)
  const line = page?.title === undefined ? undefined : page.lines[page.title]
  if (!page || !line) return
  yield {
    field: 'headline',
    lifts: [line.span],
    origin: 'body',
    place: linePlace(copy, line),
    rank: -1,
    value: line.text
  }
  for (const other of page.lines.slice(page.from, page.to)) {
    if (other.text !== line.text || other === line) continue
    yield {
      field: 'cut',
      lifts: [other.span],
      origin: 'body',
      place: linePlace(copy, other),
      value: {reason: 'headline again'}
    }
  }
})
