/**
 * Cuts press contacts: who to call and how is never published.
 *
 * ```text
 * > | Media Contact: Ivo Marsh, (555) 010-4477
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A telephone number in the story itself stays: only a line that opens with “Contact” starts them.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('contact', function* (tree, {configuration, copy}) {
  for (const line of linesThatAre(frameOf(tree, configuration.desk.agencies), 'contact')) {
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {private: true, reason: 'contact'}
    }
  }
})
