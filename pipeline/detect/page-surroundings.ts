/**
 * Cuts what stands around the story on a page: menus and teasers above, lists and small print below.
 *
 * ```text
 * > | Skip to content
 * > | News
 *     ^^^^
 *   | Ferry sinks off Porto Novo
 * ```
 *
 * Only where the copy is a whole page (see `util/page.ts`). The cut is by position: a byline or a
 * date that another detector claims there stands.
 */

import {linePlace} from '../util/lines.ts'
import {pageOf} from '../util/page.ts'
import {detector} from './detector.ts'

export default detector('page-surroundings', function* (tree, {copy}) {
  const page = pageOf(tree, copy)
  if (!page) return
  const {from, lines, title, to} = page
  for (const [index, line] of lines.entries()) {
    if ((index >= from && index < to && index !== title) || line.node.type === 'yaml') continue
    const reason = index >= to ? 'page below the story' : 'page above the story'
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      rank: 1,
      value: {reason: line.furniture?.thing ?? reason}
    }
  }
})
