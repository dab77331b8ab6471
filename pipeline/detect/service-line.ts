/**
 * Cuts the lines by which a house files a story and points to its own services and other copy.
 *
 * ```text
 * > | Filed at 7:14 p.m. EDT
 *     ^^^^^^^^^^^^^^^^^^^^^^
 *   | The harbour was closed.
 * > | See Lex
 *     ^^^^^^^
 * > | Further company coverage: [PNS.AD]
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Above the story and below it only: in it, “see page 12” is the story’s.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('service-line', function* (tree, {configuration, copy}) {
  for (const line of linesThatAre(frameOf(tree, configuration.desk.agencies), 'service')) {
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {reason: 'service line'}
    }
  }
})
