/**
 * Cuts what says how to reach someone: press contacts (which are never published) and street addresses.
 *
 * ```text
 * > | Media Contact: Ivo Marsh, (555) 010-4477
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A telephone number in the story itself stays: only a line that opens with “Contact” starts them.
 */

import {frameOf, linesThatAre} from '../util/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

const reasons = {
  address: {reason: 'address'},
  contact: {private: true, reason: 'contact'}
}

export default detector('contact', function* (tree, {configuration, copy}) {
  const frame = frameOf(tree, configuration.desk.agencies)
  for (const part of ['address', 'contact'] as const) {
    for (const line of linesThatAre(frame, part)) {
      yield {
        field: 'cut',
        lifts: [line.span],
        origin: 'body',
        place: linePlace(copy, line),
        value: reasons[part]
      }
    }
  }
})
