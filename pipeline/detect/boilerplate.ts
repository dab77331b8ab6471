/**
 * Cuts what an issuer says of itself, and what its lawyers say, below a release.
 *
 * ```text
 *   | The boats keep their names.
 * > | About Tolley Marine
 * > | Tolley Marine runs nine river ferries on the Porto.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   | Contact: Ines Calder, (555) 010-4477
 * ```
 *
 * “About …” has to name what the story told of, in copy that looks like a release in another way too:
 * elsewhere it is a crosshead.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('boilerplate', function* (tree, {configuration, copy}) {
  for (const line of linesThatAre(frameOf(tree, configuration.desk.agencies), 'boilerplate')) {
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {reason: 'boilerplate'}
    }
  }
})
