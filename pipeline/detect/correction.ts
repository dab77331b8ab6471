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

import type {VFile} from 'vfile'
import type {Filing, Span} from '../claim.ts'
import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {readDate} from '../util/grammar/date.ts'
import type {Line} from '../util/lines.ts'
import {placeOf} from '../util/place.ts'
import {printedDates} from '../util/printed-date.ts'
import {detector} from './detector.ts'

export default detector('correction', function* (tree, {configuration, copy}) {
  const frame = frameOf(tree, configuration.desk.agencies)
  for (const line of linesThatAre(frame, 'correction')) {
    yield claim(copy, line, {end: line.text.length, start: 0}, line.span)
  }
  const {dateline} = frame
  if (!dateline?.read.note) return
  const line = frame.lines[dateline.line]!
  const {from, to} = dateline.read.note
  yield claim(copy, line, {end: to, start: from}, line.part(from, dateline.read.from))
})

/** Claims the part of a line that is a note, without the brackets around it where a dateline follows. */
function claim(copy: VFile, line: Line, {end, start}: Span, lifts: Span): Filing {
  const note = line.text.slice(start, end)
  const {date, span} = dated(note)
  return {
    field: 'corrections',
    lifts: [lifts],
    origin: 'body',
    ...(span
      ? {
          parts: {'/0/date': placeOf(copy, line.part(start + span.start, start + span.end))}
        }
      : {}),
    place: placeOf(copy, line.part(start, end)),
    value: [
      {
        ...(date ? {date} : {}),
        text: end < line.text.length ? note.replace(/^[([]+|[)\]]+$/gu, '') : note
      }
    ]
  }
}

/** A label that may be dated: “Correction, March 3, 2026:” · “(Corrected on 3 March 2026)”. */
const label = /^[([]{0,2}(?:correct(?:ion|ed|s)|clarification|updated)s?\b[^:]{0,40}/iu
const labelled = /(?:ed|n)[,\s(]*(?:on\s)?$/iu
/** “This article was amended on 3 March 2026 to …”, up to the day. */
const amended =
  /\b(?:amended|clarified|corrected|edited|revised|updated|geändert|korrigiert|berichtigt|corrigé|modifié|corregido|modificado|actualizado|corretto|modificato|corrigido|gecorrigeerd|aangepast)\s(?:on|am|le|el|il|em|op)?\s?$/iu

/** The day of the correction; a date in the note itself is another matter. */
function dated(text: string): {date?: string; span?: Span} {
  const head = label.exec(text)?.[0] ?? ''
  const titled = readDate(head)
  const date =
    titled && labelled.test(`${head.slice(0, titled.from).trimEnd()} `)
      ? titled
      : printedDates(text).find(({from}) => amended.test(text.slice(0, from)))
  return date ? {date: date.stamp, span: {end: date.to, start: date.from}} : {}
}
