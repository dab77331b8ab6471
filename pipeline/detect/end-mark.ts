/**
 * Cuts the marks that say a story ends or goes on in the next take, and rules of hyphens.
 *
 * ```text
 *   | The harbour was closed.
 * > | -30-
 *     ^^^^
 * ```
 *
 * A mark right behind the last sentence (`… on Monday. Enditem`) is cut too, and the initials there.
 *
 * Source: AP Stylebook, “filing practices”; press releases end with `###`.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {tailOf} from '../util/grammar/end-mark.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('end-mark', function* (tree, {configuration, copy}) {
  const frame = frameOf(tree, configuration.desk.agencies)
  for (const line of linesThatAre(frame, 'end')) {
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {reason: 'end mark'}
    }
  }
  const last = frame.lines.findLast(({text}, index) => text && !frame.parts.has(index))
  const tail = last?.type === 'paragraph' ? tailOf(last.text) : undefined
  if (!last || !tail) return
  const place = linePlace(copy, last, tail.from)
  yield {
    field: 'cut',
    lifts: [last.part(tail.from, last.text.length)],
    origin: 'body',
    place,
    value: {reason: tail.kind === 'end' ? 'end mark' : 'sign-off'}
  }
})
