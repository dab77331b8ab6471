/**
 * Claims the embargo, where its line states day, month and year; the line is never published.
 *
 * ```text
 * > | EMBARGOED UNTIL 00:01 GMT, March 3, 2026
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Warns where it does not: “For release Sunday” is no date, and the desk must say.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {readClock} from '../util/grammar/clock.ts'
import {readDate} from '../util/grammar/date.ts'
import {linePlace} from '../util/lines.ts'
import {report} from '../util/report.ts'
import {detector} from './detector.ts'

export default detector('embargo', function* (tree, {configuration, copy}) {
  const lines = linesThatAre(frameOf(tree, configuration.desk.agencies), 'embargo')
  for (const [rank, line] of lines.entries()) {
    const place = linePlace(copy, line)
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place,
      rank: 1,
      value: {private: true, reason: 'embargo line'}
    }
    const date = readDate(line.text)
    if (date) {
      const value =
        readClock(line.text.slice(0, date.from), date.stamp) ??
        readClock(line.text.slice(date.to), date.stamp) ??
        date.stamp
      yield {field: 'embargo', origin: 'body', place, rank, value}
    } else if (!/^end adv/iu.test(line.text)) {
      report(
        copy,
        'detect:embargo',
        'warning',
        'Unexpected embargo without a full date, expected day, month and year',
        {
          actual: line.text,
          note: 'Write `embargo: 2026-03-03T00:01Z` in the sidecar, or `status: hold`',
          place
        }
      )
    }
  }
})
