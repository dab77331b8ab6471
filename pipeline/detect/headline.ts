/**
 * Claims the headline: the line under slug lines, kickers and furniture, above the byline,
 * the date and the story. Letter case is kept as it was set.
 *
 * ```text
 *   | BC-Ferry, 1st Ld-Writethru, a0123
 * > | FERRY SINKS OFF PORTO NOVO
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   | By INES CALDER
 * ```
 *
 * Copy that begins with its dateline, or with a sentence, has no headline; “Privacy policy” is none.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {readFiled} from '../util/grammar/filed.ts'
import {linePlace} from '../util/lines.ts'
import {furnitureOf} from '../util/paste/site-furniture.ts'
import {detector} from './detector.ts'

export default detector('headline', function* (tree, {configuration, copy}) {
  const lines = linesThatAre(frameOf(tree, configuration.desk.agencies), 'headline')
  const [first] = lines
  if (!first || isFurniture(first.text)) return
  const last = lines.at(-1)!
  const from =
    readFiled(first.text)?.to ??
    /^(?:HEADLINE|Headline|Title):\s*/u.exec(first.text)?.[0].length ??
    0
  const value = [first.text.slice(from), ...lines.slice(1).map(({text}) => text)]
    .join(' ')
    .replace(/^\^\s*|\s*[<=]$/gu, '')
  yield {
    field: 'headline',
    lifts: lines.map(({span}) => span),
    origin: 'body',
    place: {end: linePlace(copy, last).end, start: linePlace(copy, first, from).start},
    value
  }
})

/** What websites say on a line of its own; one word may head a story too. */
function isFurniture(text: string): boolean {
  const furniture = furnitureOf(text)
  return furniture?.by === 'line' && furniture.words > 1
}
