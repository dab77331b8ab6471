/**
 * Claims the slug line: what the wire calls the story, with its version and its word count.
 *
 * ```text
 * > | PM-Ferry, 1st Ld-Writethru, a0123,0450
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   | Ferry Sinks Off Porto Novo
 * ```
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('slug-line', function* (tree, {configuration, copy}) {
  for (const [rank, line] of linesThatAre(
    frameOf(tree, configuration.desk.agencies),
    'slug'
  ).entries()) {
    const place = linePlace(copy, line)
    yield {field: 'slugLine', lifts: [line.span], origin: 'body', place, rank, value: line.text}
    yield {field: 'cut', origin: 'body', place, rank: 1, value: {reason: 'slug line'}}
  }
})
