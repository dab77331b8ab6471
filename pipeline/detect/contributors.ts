/**
 * Claims those who helped, from the lines below a story; a desk’s initials are cut.
 *
 * ```text
 * > | (Reporting by Ines Calder; Editing by Ivo Marsh)
 *                   ^^^^^^^^^^^             ^^^^^^^^^
 * > | Tom Ray contributed to this report.
 *     ^^^^^^^
 * > | (ab-cde)
 *     ^^^^^^^^
 * ```
 *
 * They are contributors, not authors.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {readSignOff} from '../util/grammar/sign-off.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('contributors', function* (tree, {configuration, copy}) {
  const {agencies} = configuration.desk
  const frame = frameOf(tree, agencies)
  for (const line of linesThatAre(frame, 'contributors', 'sign-off')) {
    const people = readSignOff(line.text, agencies)?.contributors ?? []
    const place = linePlace(copy, line)
    if (people.length > 0) {
      yield {
        field: 'contributors',
        lifts: [line.span],
        origin: 'body',
        parts: Object.fromEntries(
          people.map(({from, to}, index) => [`/${index}/name`, linePlace(copy, line, from, to)])
        ),
        place,
        value: people.map(({name, role}) => ({name, role, stated: true, type: 'Person'}))
      }
    }
    yield {field: 'cut', origin: 'body', place, rank: 1, value: {reason: 'sign-off'}}
  }
})
