/**
 * Claims the kicker: the label above the headline that names the section or the kind of piece.
 *
 * ```text
 * > | ANALYSIS
 *     ^^^^^^^^
 *   | Why the ferry sank
 * ```
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('kicker', function* (tree, {configuration, copy}) {
  for (const [rank, line] of linesThatAre(
    frameOf(tree, configuration.desk.agencies),
    'kicker'
  ).entries()) {
    const place = linePlace(copy, line)
    yield {field: 'kicker', lifts: [line.span], origin: 'body', place, rank, value: line.text}
    yield {field: 'cut', origin: 'body', place, rank: 1, value: {reason: 'kicker'}}
  }
})
