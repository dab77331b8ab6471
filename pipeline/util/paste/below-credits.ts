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
import {measure, wordsOf} from '../measure.ts'
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
  const isHeadline = (line: PageLine) =>
    mayBeTitle(line) &&
    !line.furniture &&
    !isPerson(line.text) &&
    (measure(line.text) >= 20 || wordsOf(line.text) >= 4) &&
    sharedStems(line.text, words) >= most
  return first > 0 && above.slice(Math.max(0, first - near), first).some(isHeadline)
}
