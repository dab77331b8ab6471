/**
 * Claims the headline: the first heading, or else the first line.
 *
 * ```text
 * > | Ferry sinks off Porto Novo
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */

import {linePlace, linesOf} from '../util/lines.ts'
import {detector} from './detector.ts'

const reach = 12

export default detector('headline', function* (tree, {copy}) {
  for (const [rank, line] of linesOf(tree).slice(0, reach).entries()) {
    if (!line.text) continue
    yield {
      field: 'headline',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      rank: line.type === 'heading' ? 0 : rank + 1,
      value: line.text
    }
  }
})
