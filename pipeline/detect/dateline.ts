/**
 * Claims the dateline: the place, the agency and the date at the beginning of the story.
 *
 * ```text
 * > | CHATHAM, Mass. (AP) — The ferry sank on Monday.
 *     ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Run into the first paragraph it stays there, as it is published; on a line of its own it is lifted.
 * `READ MORE:`, `FILE PHOTO:` and the like are none.
 *
 * Source: AP Stylebook, “datelines”.
 */

import type {Dateline} from '../article.ts'
import {frameOf} from '../util/frame/frame.ts'
import {agencyIn} from '../util/agencies.ts'
import {placeOf} from '../util/place.ts'
import {detector} from './detector.ts'

export default detector('dateline', function* (tree, {configuration, copy}) {
  const {agencies} = configuration.desk
  const frame = frameOf(tree, agencies)
  if (!frame.dateline) return
  const {line: index, read} = frame.dateline
  const line = frame.lines[index]!
  const printed = read.agency ? agencyIn(read.text, read.agency, agencies) : undefined
  const value: Dateline = {
    ...(read.agency ? {agency: read.agency} : {}),
    ...(read.date ? {date: read.date} : {}),
    ...(read.place ? {place: read.place} : {}),
    text: read.text
  }
  // What stands before a place beside a byline is who wrote it.
  const isMarked = !read.note && frame.parts.get(index) !== 'byline'
  const lead = line.text.slice(0, isMarked ? read.from : 0)
  if (lead.trim()) {
    const place = placeOf(copy, line.part(0, lead.length))
    yield {field: 'cut', origin: 'body', place, value: {reason: 'mark before the dateline'}}
  }
  const partOf = (from: number, text: string) => placeOf(copy, line.part(from, from + text.length))
  const at = read.place ? line.text.indexOf(read.place, read.from) : -1
  yield {
    field: 'dateline',
    ...(frame.parts.get(index) === 'dateline' ? {lifts: [line.span]} : {}),
    origin: 'body',
    parts: {
      ...(printed && {'/agency': partOf(read.from + printed.from, printed.text)}),
      ...(at >= 0 && {'/place': partOf(at, read.place!)})
    },
    place: placeOf(copy, line.part(read.from, read.to)),
    value
  }
})
