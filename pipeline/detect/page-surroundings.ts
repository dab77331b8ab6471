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
import {pageOf} from '../util/paste/page.ts'
import {timesOfPosts} from '../util/paste/posts.ts'
import {detector} from './detector.ts'

/** How often something was shared or read, which stands alone beside furniture: `1.2K`. */
const count = /^\d[\d.,]{0,8}\s?[KkMm]$/u

export default detector('page-surroundings', function* (tree, {copy}) {
  const page = pageOf(tree)
  if (!page) return
  const {aside, from, lede, lines, title, to} = page
  const times = new Set(timesOfPosts(lines, from, to))
  for (const [index, line] of lines.entries()) {
    const layout = line.node.data?.layout
    const inside = index === lede || (index >= from && index < to && index !== title)
    const beside = [lines[index - 1], lines[index + 1]].some((other) => other?.furniture)
    const figures = layout && beside && line.type === 'paragraph' && count.test(line.text)
    const other = aside && index >= aside.from && index < aside.to
    if (inside && (!layout || layout.story) && !figures && !other && !times.has(index)) continue
    const reason = inside
      ? 'page beside the story'
      : `page ${index < from ? 'above' : 'below'} the story`
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      rank: 1,
      value: {reason: layout?.region ?? line.furniture?.thing ?? reason}
    }
  }
})
