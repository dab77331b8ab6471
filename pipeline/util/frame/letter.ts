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

/** Lines from the end in which it may begin. */
const reach = 14

const salutation = /^(?:(?:dear )?(?:sirs?|madam|editor)|to the editor)\b\s?[,:.–—-]/iu

/** Whether a line opens a letter to a newspaper: it is the first of its story. */
export function isSalutation(text: string): boolean {
  return salutation.test(text) && text.split(/\s+/u, 6).length > 5
}

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
  // Where the newspaper was printed may stand below it.
  const block = blocksOf(lines, from).find(isAddressed)
  if (!block) return
  const first = block[0]!.index
  return isSigned ? {count: block.length, first} : {count: block.length - 1, first: first + 1}
}

/** The lines at the end that may be postal, parted at blank ones, the last first. */
function blocksOf(lines: Line[], from: number): Line[][] {
  const blocks: Line[][] = []
  for (let last = lines.length - 1; last > Math.max(from, lines.length - reach); last--) {
    let first = last
    while (
      first > from &&
      (isRightBelow(lines[first]!, lines[first - 1]) || lines[first - 1]!.text.endsWith(',')) &&
      isPostal(lines[first - 1]!)
    )
      first--
    if (first > from) blocks.push(lines.slice(first, last + 1))
    last = first
  }
  return blocks
}

function isAddressed(block: Line[]): boolean {
  return (
    block.length > 1 &&
    block.length <= most &&
    block.every(isPostal) &&
    isPerson(block[0]!.text.replace(/,$/u, '')) &&
    block.slice(0, -1).some(({text}) => text.endsWith(','))
  )
}
