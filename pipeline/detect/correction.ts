/**
 * Claims correction notes, on a line of their own or in brackets before the dateline.
 *
 * ```text
 * > | (Corrects paragraph 7 to say four, not five) PORTO NOVO (NNA) - The ferry sank.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Correction: An earlier version gave a wrong date.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Dated only where the note prints a date with its year.
 */

import {frameOf, linesThatAre} from '../util/frame.ts'
import {readDate} from '../util/grammar/date.ts'
import {linePlace} from '../util/lines.ts'
import {placeOf} from '../util/place.ts'
import {detector} from './detector.ts'

export default detector('correction', function* (tree, {configuration, copy}) {
  const frame = frameOf(tree, configuration.desk.agencies)
  for (const line of linesThatAre(frame, 'correction')) {
    yield {
      field: 'corrections',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: [{...dated(line.text), text: line.text}]
    }
  }
  const {dateline} = frame
  if (!dateline?.read.note) return
  const line = frame.lines[dateline.line]!
  const {from, to} = dateline.read.note
  const text = line.text.slice(from, to)
  yield {
    field: 'corrections',
    lifts: [line.part(from, dateline.read.from)],
    origin: 'body',
    place: placeOf(copy, line.part(from, to)),
    value: [{...dated(text), text: text.replace(/^[([]+|[)\]]+$/gu, '')}]
  }
})

/** “Correction, March 3, 2026:” · “(Corrected on 3 March 2026)”; a date in the note itself is another matter. */
function dated(text: string): {date?: string} {
  const label = /^[([]{0,2}(?:correct(?:ion|ed|s)|clarification|updated)s?\b[^:]{0,40}/iu.exec(
    text
  )?.[0]
  const date = label && readDate(label)
  const near = date && /(?:ed|n)[,\s(]*(?:on\s)?$/iu.test(`${label.slice(0, date.from).trimEnd()} `)
  return date && near ? {date: date.stamp} : {}
}
