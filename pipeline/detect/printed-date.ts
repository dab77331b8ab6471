/**
 * Claims the dates that the copy prints: a date line, the date inside a dateline, the wire’s stamp.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 * > | Published March 3, 2026 at 10:15 a.m. EST | Updated March 4, 2026
 *               ^^^^^^^^^^^^^                               ^^^^^^^^^^^^^
 * > | AP-NR-01-03-89 2334EST
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A date needs its year, an instant its zone. “On Tuesday” and “March 3” are no dates.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {type DateLine, type DateText, readDate} from '../util/grammar/date.ts'
import {isDeskMark} from '../util/grammar/desk-mark.ts'
import {readFiled} from '../util/grammar/filed.ts'
import {readHeadByline} from '../util/grammar/head-byline.ts'
import {readHeadDate} from '../util/grammar/head-date.ts'
import {readFileNumber, readWireStamp} from '../util/grammar/wire-stamp.ts'
import {linePlace} from '../util/lines.ts'
import {dateOrderOf} from '../util/paste/date-order.ts'
import {placeOf} from '../util/place.ts'
import {printedDates} from '../util/printed-date.ts'
import {detector} from './detector.ts'

/** Which print of a date counts most: the lowest. */
const ranks = {dateline: 200, embargo: 300, line: 0, release: 50, stamp: 100}

/** `This report by The Canadian Press was first published Nov. 3, 2021.` */
function firstPublished(text: string): DateText | undefined {
  return /\bwas first published\b/iu.test(text) ? readDate(text) : undefined
}

/** `04/10/2001`: the language of the copy may tell which is the day. `AUSGABE VOM 19. MAI 2016`: the frame tells what it is. */
function unclear(text: string, lines: ReadonlyArray<{text: string}>): DateLine {
  const [first] = printedDates(text, dateOrderOf({from: 0, lines, to: lines.length}))
  const date = first ?? readDate(text)
  return date ? {published: date} : {}
}

/** `FT  14 MAY 91 / Letter: Why the ferry sank`, where the headline stands below it again. */
function filedOn(text: string): DateLine | undefined {
  const filed = readFiled(text)
  return filed && {published: {from: 0, stamp: filed.stamp, to: filed.to}}
}

export default detector('printed-date', function* (tree, {configuration, copy}) {
  const frame = frameOf(tree, configuration.desk.agencies)
  const {lines} = frame
  for (const [index, line] of linesThatAre(frame, 'date').entries()) {
    const read =
      readHeadDate(line.text, configuration.desk.agencies) ??
      filedOn(line.text) ??
      unclear(line.text, lines)
    for (const field of ['published', 'modified'] as const) {
      const date = read[field]
      if (!date) continue
      const place = linePlace(copy, line, date.from, date.to)
      yield {
        field,
        lifts: [line.span],
        origin: 'body',
        place,
        rank: ranks.line + index,
        value: date.stamp
      }
    }
    yield {
      field: 'cut',
      origin: 'body',
      place: linePlace(copy, line),
      rank: 1,
      value: {reason: 'date line'}
    }
  }
  for (const line of linesThatAre(frame, 'byline', 'name')) {
    const date = readHeadByline(line.text, configuration.desk.agencies)?.date
    for (const field of ['published', 'modified'] as const) {
      const one = date?.[field]
      if (!one) continue
      const place = linePlace(copy, line, one.from, one.to)
      yield {field, origin: 'body', place, rank: ranks.line, value: one.stamp}
    }
  }
  for (const [index, line] of linesThatAre(frame, 'stamp').entries()) {
    const read = readWireStamp(line.text)
    const place = linePlace(copy, line)
    if (read) {
      yield {
        field: 'published',
        lifts: [line.span],
        origin: 'body',
        place,
        rank: ranks.stamp + index,
        value: read.stamp
      }
    }
    yield {field: 'cut', origin: 'body', place, rank: 1, value: {reason: 'wire stamp'}}
  }
  for (const line of linesThatAre(frame, 'sign-off')) {
    if (!isDeskMark(line.text)) continue
    const order = dateOrderOf({from: 0, lines, to: lines.length})
    const [date] = printedDates(line.text, order)
    if (!date) continue
    const place = linePlace(copy, line, date.from, date.to)
    yield {field: 'published', origin: 'body', place, rank: ranks.stamp, value: date.stamp}
  }
  for (const line of linesThatAre(frame, 'credit')) {
    const read = readFileNumber(line.text) ?? firstPublished(line.text)
    if (!read) continue
    const place = linePlace(copy, line)
    yield {field: 'published', origin: 'body', place, rank: ranks.stamp, value: read.stamp}
  }
  const [headline] = linesThatAre(frame, 'headline')
  const filed = headline && readFiled(headline.text)
  if (filed) {
    const place = linePlace(copy, headline, 0, filed.to)
    yield {field: 'published', origin: 'body', place, rank: ranks.stamp, value: filed.stamp}
  }
  // A release is out when its embargo ends.
  for (const line of linesThatAre(frame, 'embargo')) {
    const date = readDate(line.text)
    if (!date) continue
    const place = linePlace(copy, line, date.from, date.to)
    yield {field: 'published', origin: 'body', place, rank: ranks.embargo, value: date.stamp}
  }
  for (const [index, line] of linesThatAre(frame, 'release').entries()) {
    const date = readDate(line.text)
    if (!date) continue
    const place = linePlace(copy, line, date.from, date.to)
    yield {
      field: 'published',
      origin: 'body',
      place,
      rank: ranks.release + index,
      value: date.stamp
    }
  }
  const {dateline} = frame
  if (!dateline?.read.date) return
  const line = frame.lines[dateline.line]!
  const place = placeOf(copy, line.part(dateline.read.from, dateline.read.to))
  yield {field: 'published', origin: 'body', place, rank: ranks.dateline, value: dateline.read.date}
})
