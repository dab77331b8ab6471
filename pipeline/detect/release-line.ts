/**
 * Cuts the line that says a piece is a press release, and for whom.
 *
 * ```text
 * > | FOR IMMEDIATE RELEASE
 *     ^^^^^^^^^^^^^^^^^^^^^
 *   | Harbour Trust opens new quay
 * ```
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('release-line', function* (tree, {configuration, copy}) {
  for (const line of linesThatAre(frameOf(tree, configuration.desk.agencies), 'release')) {
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      rank: 1,
      value: {reason: 'release line'}
    }
  }
})
