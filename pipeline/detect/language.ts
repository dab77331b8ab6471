/**
 * Claims the language of running text, where it is clear.
 *
 * ```text
 * > | A balsa para Porto Novo afundou na manhã de segunda-feira, informou a autoridade.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ pt
 * ```
 *
 * Judges the longest lines together; each that says the same by itself is filed, because one may
 * turn out to be furniture. What the desk or the page declares wins. Too short, mixed, a list of
 * names or one of a pair of near-twins (Indonesian and Malay; Bosnian, Croatian, Serbian): none.
 *
 * Source: BCP 47.
 */

import {type Line, linePlace, linesOf} from '../util/lines.ts'
import {loadLanguages, tellLanguage} from '../util/tell-language.ts'
import {detector} from './detector.ts'

const most = 4
/** UTF-16 units of a line that are looked at. */
const reach = 2000

const language = detector('language', function* (tree, {copy}) {
  const lines = longest(linesOf(tree))
  const value = tellLanguage(lines.map((line) => line.text.slice(0, reach)).join(' '))
  if (!value) return
  const agreeing = lines.filter((line) => tellLanguage(line.text.slice(0, reach)) === value)
  // No single line is long enough: together they are.
  const witnesses = agreeing.length > 0 ? agreeing : lines.slice(0, 1)
  for (const [rank, line] of witnesses.entries()) {
    yield {field: 'language', origin: 'body', place: linePlace(copy, line), rank, value}
  }
})

export default {...language, prepare: loadLanguages}

function longest(lines: Line[]): Line[] {
  return lines
    .filter((line) => line.type !== 'code' && line.type !== 'html')
    .toSorted((a, b) => b.text.length - a.text.length || a.index - b.index)
    .slice(0, most)
}
