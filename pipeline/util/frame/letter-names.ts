/**
 * Finds who signs the letters to a newspaper, below each of them:
 *
 * ```text
 *   | Courrier des lecteurs
 *   | Le bac doit rester gratuit
 *   | … c’est couper l’île en deux.
 * > | Jeanne Kerdon, Port-Neuf
 * ```
 */

import {isFamiliar} from '../grammar/head-byline.ts'
import {isPerson} from '../grammar/name.ts'
import type {Line} from '../lines.ts'
import type {Part} from './line.ts'
import {isProse} from './prose.ts'

/** What a newspaper calls the letters of its readers. */
const letters =
  /^(?:(?:your |readers[’'] )?letters?(?: to the editor)?|courrier(?: des lecteurs)?|(?:leser)?briefe?(?: an die redaktion)?|(?:le )?lettere(?: al direttore)?|(?:lezers|ingezonden )?brieven|cartas?(?: al director| de los lectores| d[oe]s? leitor(?:es)?)?|painel do leitor|insändare|läsarbrev|lese(?:r)?(?:brev|innlegg)|læserbreve?|lukijalta|listy(?: do redakcji)?)$/iu

const town =
  /^\p{Lu}[\p{L}’'-]{1,24}(?:[ -](?:\p{Lu}|d[ei] |am |an der )[\p{L}’'-]{1,24}){0,3}(?:, \p{Lu}[\p{L}. ]{1,24})?$/u

const ended = /[.!?…]["”’»]?$/u

/** UTF-16 units of such a line. */
const longest = 60

/**
 * Find them.
 *
 * @param from
 *   Index of the first line of the first letter.
 * @returns
 *   What the lines are: names, and towns on lines of their own.
 */
export function letterNames(lines: Line[], from: number): Map<number, Part> {
  const parts = new Map<number, Part>()
  if (!lines.slice(0, from).some(({text}) => letters.test(text))) return parts
  for (let index = from + 1; index < lines.length; index++) {
    const [above, {text}, below] = [lines[index - 1]!, lines[index]!, lines[index + 1]]
    if (text.length > longest || !ended.test(above.text)) continue
    const [name = '', place, ...more] = text
      .replace(/ \((?:Mrs|Ms|Mr|Dr|Prof)\.?\)/u, '')
      .split(/, /u)
    if (!isPerson(name) || more.length > 0 || (place ? !town.test(place) : !isFamiliar(name)))
      continue
    const isLast = !below || isProse(below.text)
    const isAbove = !place && below && isWhence(below.text)
    if (!isLast && !isAbove) continue
    parts.set(index, 'name')
    if (isAbove && !isLast) parts.set(index + 1, 'sign-off')
  }
  return parts
}

/** A town, or how the letter came: `By email`. */
function isWhence(text: string): boolean {
  return town.test(text) || /^(?:by|via|par|per) e-?mail$/iu.test(text)
}
