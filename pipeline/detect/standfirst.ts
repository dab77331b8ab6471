/**
 * Claims the standfirst: the lines between the headline and the byline, the date or the dateline.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 * > | Forty saved; two are missing
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   | By Ines Calder
 * ```
 *
 * A line that only the first paragraph follows is the first paragraph.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

/** `Utl.: Landwirte fordern Abschuss =`, as the Austrian agency marks it. */
const label = /^(?:Utl|Untertitel)\.?: /u

export default detector('standfirst', function* (tree, {configuration, copy}) {
  const lines = linesThatAre(frameOf(tree, configuration.desk.agencies), 'standfirst')
  const [first] = lines
  if (!first) return
  const value = lines.map(({text}) => text).join(' ')
  const from = label.exec(first.text)?.[0].length ?? 0
  yield {
    field: 'standfirst',
    lifts: lines.map(({span}) => span),
    origin: 'body',
    place: {end: linePlace(copy, lines.at(-1)!).end, start: linePlace(copy, first, from).start},
    value: from > 0 ? value.slice(from).replace(/ =$/u, '') : value
  }
})
