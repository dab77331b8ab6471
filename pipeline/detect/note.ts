/**
 * Claims the notes around a story: those for readers are kept, those for editors are cut and private.
 *
 * ```text
 * > | Eds: With photos.                                  (private)
 *     ^^^^^^^^^^^^^^^^^
 * > | Editor's note: This story names survivors.         (for readers)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

const label =
  /^[([*]{0,2}(?:an? )?(?:[\p{L}. ]{2,30}?[’'`]?s?[’'`]? note|anm\. d\. red|anmerkung der redaktion|note de la rédaction|nota (?:del editor|della redazione)|note from the editor)\s?[:_–—-]+\s*/iu

export default detector('note', function* (tree, {configuration, copy}) {
  const frame = frameOf(tree, configuration.desk.agencies)
  for (const line of linesThatAre(frame, 'memo')) {
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {private: true, reason: 'note to editors'}
    }
  }
  for (const [rank, line] of linesThatAre(frame, 'readers').entries()) {
    const words = line.text.replace(/[)\]*]+$/u, '')
    const value = words.replace(label, '') || line.text
    const from = line.text.lastIndexOf(value)
    const place = linePlace(copy, line, from, from + value.length)
    yield {field: 'editorsNote', lifts: [line.span], origin: 'body', place, rank, value}
  }
})
