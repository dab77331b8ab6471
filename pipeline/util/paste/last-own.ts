/** Finds the last line above a text that may be its headline: neither furniture, credits, a picture nor who signed. */

import {isPerson} from '../grammar/name.ts'
import {isTitle} from '../grammar/role.ts'
import type {PageLine} from './line.ts'

/**
 * Find it.
 *
 * @param from
 *   First line of the text.
 * @returns
 *   Its index; `lastShort`: of a standfirst above the credits, the last above it that is no sentence. `-1` where none is.
 */
export function lastOf(lines: PageLine[], from: number): {last: number; lastShort: number} {
  const above = lines.slice(0, from)
  const last = above.findLastIndex(
    (line, index) => isOwn(line) && !isSigner(line, lines[index - 1])
  )
  const signed = above.slice(Math.max(0, last)).some(({credits}) => credits)
  const standing = above[last]?.prose !== undefined && signed
  const short = (line: PageLine) => isOwn(line) && !line.prose
  return {last, lastShort: standing ? above.slice(0, last).findLastIndex(short) : last}
}

function isOwn({credits, furniture, picture}: PageLine): boolean {
  return !furniture && !picture && !credits
}

/** Whether a line is a name, or below one what that is. */
function isSigner({text}: PageLine, before: PageLine | undefined): boolean {
  return isPerson(text) || (isTitle(text) && before !== undefined && isPerson(before.text))
}
