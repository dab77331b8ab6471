/**
 * Cuts postal addresses and telephones, with the label above them.
 *
 * ```text
 * > | Physical Address
 *     ^^^^^^^^^^^^^^^^
 *   |
 * > | 304 Harbour St.
 *     ^^^^^^^^^^^^^^^
 * > | Porto Novo, MA 02124
 *     ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes a label with an address below it, and two or more lines of an address one after the other.
 * One line alone is left: a story may say where something is.
 */

import {linePlace, linesOf, type Line} from '../util/lines.ts'
import {addressPart} from '../util/postal-address.ts'
import {detector} from './detector.ts'

export default detector('postal-address', function* (tree, {copy}) {
  let run: Line[] = []
  for (const line of linesOf(tree)) {
    const part = addressPart(line.text)
    if (part && part !== 'label') {
      run.push(line)
      continue
    }
    yield* cuts(run)
    run = part ? [line] : []
  }
  yield* cuts(run)

  function* cuts(lines: Line[]) {
    if (lines.length < 2) return
    for (const line of lines) {
      yield {
        field: 'cut' as const,
        lifts: [line.span],
        origin: 'body' as const,
        place: linePlace(copy, line),
        value: {reason: 'postal address'}
      }
    }
  }
})
