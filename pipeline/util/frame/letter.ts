/**
 * Finds the postal lines under a letter to the editor.
 *
 * ```text
 *   | Sir, The ferry bill deserves a better hearing.
 * > | Ines Calder,
 * > | 14 Market Street,
 * > | Porto Novo
 * ```
 */

import {isPerson} from '../grammar/name.ts'
import {isRightBelow, type Line} from '../lines.ts'

/** Lines of such a block, and UTF-16 units of each. */
const most = 7
const longest = 60

const salutation = /^(?:(?:dear )?(?:sirs?|madam|editor)|to the editor)\b\s?[,:.–—-]/iu

function isPostal({text}: Line): boolean {
  return text.length <= longest && !/[.!?]["”’]?$/u.test(text)
}

/**
 * Find those lines.
 *
 * @param from
 *   Index of the first line of the story.
 * @param isSigned
 *   Whether a byline stands above: else the name, which is all that says who wrote it, is none of them.
 * @returns
 *   Index of the first and number of them; nothing where it is no letter.
 */
export function postalLines(
  lines: Line[],
  from: number,
  isSigned: boolean
): {count: number; first: number} | undefined {
  if (!lines.slice(from, from + 2).some(({text}) => salutation.test(text))) return
  let first = lines.length - 1
  while (
    first > from &&
    isRightBelow(lines[first]!, lines[first - 1]) &&
    isPostal(lines[first - 1]!)
  )
    first--
  const block = lines.slice(first)
  if (first === from || block.length < 2 || block.length > most) return
  const name = block[0]!.text.replace(/,$/u, '')
  if (
    !block.every(isPostal) ||
    !isPerson(name) ||
    !block.slice(0, -1).some(({text}) => text.endsWith(','))
  )
    return
  return isSigned ? {count: block.length, first} : {count: block.length - 1, first: first + 1}
}
