/**
 * Cuts the marks that say a story ends or goes on in the next take, and rules of hyphens.
 *
 * ```text
 *   | The harbour was closed.
 * > | -30-
 *     ^^^^
 * ```
 *
 * A mark right behind the last sentence (`… on Monday. Enditem`) is cut too.
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
  if (!last || tail === undefined) return
  yield {
    field: 'cut',
    lifts: [last.part(tail, last.text.length)],
    origin: 'body',
    place: linePlace(copy, last, tail),
    value: {reason: 'end mark'}
  }
})
