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
 * Takes a label with an address below it, and two or more lines of an address above or below all
 * running text. One line alone is left, and an address inside a story: that of a letter, say.
 */

import {linePlace, linesOf, type Line} from '../util/lines.ts'
import {addressPart} from '../util/postal-address.ts'
import {proseOf} from '../util/prose.ts'
import {detector} from './detector.ts'

export default detector('postal-address', function* (tree, {copy}) {
  let run: Line[] = []
  const lines = linesOf(tree)
  const first = lines.findIndex(({text}) => proseOf(text))
  const last = lines.findLastIndex(({text}) => proseOf(text))
  for (const line of lines) {
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
    const [top] = lines
    if (!top || lines.length < 2) return
    if (top.index > first && top.index < last && addressPart(top.text) !== 'label') return
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
