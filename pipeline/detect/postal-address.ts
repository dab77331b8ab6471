/**
 * Cuts the letterhead of plain copy: postal addresses and telephones with their label, and menus.
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
 * Above and below the story only: an address inside it, that of a letter say, is left.
 */

import {letterheadOf} from '../util/frame/letterhead.ts'
import {linePlace} from '../util/lines.ts'
import {storyOf} from '../util/paste/story.ts'
import {detector} from './detector.ts'

export default detector('postal-address', function* (tree, {configuration, copy}) {
  const lines = storyOf(tree)
  const {reasons} = letterheadOf(lines, configuration.desk.agencies)
  for (const [index, reason] of reasons) {
    const line = lines[index]!
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {reason}
    }
  }
})
