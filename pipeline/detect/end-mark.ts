/**
 * Cuts the marks that say a story ends or goes on in the next take, and rules of hyphens.
 *
 * ```text
 *   | The harbour was closed.
 * > | -30-
 *     ^^^^
 * ```
 *
 * Source: AP Stylebook, “filing practices”; press releases end with `###`.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('end-mark', function* (tree, {configuration, copy}) {
  for (const line of linesThatAre(frameOf(tree, configuration.desk.agencies), 'end')) {
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {reason: 'end mark'}
    }
  }
})
