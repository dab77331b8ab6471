/**
 * Tells lines between the credits of a page and its text, where a headline stands above the credits: they are about a
 * picture, or of a button.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 *   | By Ines Calder, 14 June 2026
 * > | Fishing boats at the pier
 *   | The ferry to Porto Novo sank …
 * ```
 */

import {isPerson} from '../grammar/name.ts'
import {hanNameAt} from '../grammar/script-names.ts'
import {wordsOf} from '../measure.ts'
import {isSaidCredits} from './credits.ts'
import type {PageLine} from './line.ts'
import {sharedStems} from './stems.ts'
import {mayBeTitle} from './title-doubt.ts'

/** Lines above a caption in which credits stand, and above those in which a headline does. */
const reach = 14
const near = 6

/** Part of the telling words of a headline that its text has too. */
const most = 0.25

/** Whether a line is such. */
export function isBelowCredits(
  {from, lines, words}: {from: number; lines: PageLine[]; words: Set<string>},
  index: number
): boolean {
  if (index >= from || lines.slice(index + 1, from).some(({credits}) => credits)) return false
  const above = lines.slice(Math.max(0, index - reach), index)
  const first = above.findIndex(({credits}) => credits)
  if (first < 1) return false
  // Of a date alone the headline is the line right above, or it is below.
  const isSigned = above
    .slice(first)
    .some(({text}) => isSaidCredits(text) && /\p{Lu}\p{L}+ \p{Lu}/u.test(text))
  const {text: before} = above[first - 1]!
  const isNamed = isPerson(before) || hanNameAt(before).length > 0
  return above
    .slice(Math.max(0, first - (isSigned || isNamed ? near : 1)), first)
    .some(
      (line) =>
        mayBeTitle(line) &&
        !line.furniture &&
        !isPerson(line.text) &&
        !/\t|\d{2}.{0,12}\d{2}.{0,12}\d{2}/u.test(line.text) &&
        wordsOf(line.text) >= 4 &&
        sharedStems(line.text, words) >= most
    )
}
