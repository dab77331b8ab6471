/**
 * Finds the tail of a release: from the line that signs it or says whom to ask, to the end.
 *
 * ```text
 *   | The boats keep their names.
 * > | ON BEHALF OF THE BOARD
 * > | Ines Calder, Chair
 * > | Contact: Ivo Marsh, Harbour Words for Tolley Marine
 * > | Email contact
 * ```
 *
 * What stands below such a line is none of the story, whatever its words are; a piece of news that only
 * says whom to call may go on below.
 */

import type {KnownAgency} from '../../configuration.ts'
import {isContactLabel, isReachIn} from '../grammar/contact.ts'
import {isEndMark} from '../grammar/end-mark.ts'
import type {Line} from '../lines.ts'
import {footPart, type Part} from './line.ts'
import {isSentence} from './prose.ts'

/** Lines of the longest tail, and lines below a label in which a telephone or an address has to stand. */
const longest = 24
const near = 8
/** Sentences that may stand below the contact of a piece that nothing else shows to be a release. */
const sentences = 1

const signed = /^on behalf of (?:the )?(?:board|company|management)\b.{0,60}$/iu
/** `Associated Links`, above what a distributor adds. */
const links = /^(?:associated|related|useful|quick) links?:?$/iu
/** Below the end mark of a release. */
const notes = /^notes?(?: (?:to|for) (?:editors?|(?:the )?media|journalists))?:?$/iu
const source = /^SOURCE:? \p{Lu}/u

/**
 * Find it.
 *
 * @param from
 *   Index of the first line of the story.
 * @param isIssued
 *   Whether some lines look like those of a release: the contact that opens a tail proves none.
 * @returns
 *   Indices of its lines and what each is.
 */
export function tailOf(
  lines: Line[],
  from: number,
  isIssued: (others: Line[]) => boolean,
  desk: KnownAgency[]
): Map<number, Part> {
  const parts = new Map<number, Part>()
  const first = lines.findIndex(
    ({text}, index) =>
      index > Math.max(from + 1, lines.length - longest) && opens(lines, index, text)
  )
  if (first < 0) return parts
  const told = lines.slice(first).filter(({text}) => isSentence(text)).length
  if (told > sentences && !isIssued(lines.filter(({text}) => !isContactLabel(text)))) return parts
  const {text: opener} = lines[first]!
  let inside: Part = signed.test(opener)
    ? 'sign-off'
    : notes.test(opener)
      ? 'boilerplate'
      : 'contact'
  for (const [offset, {text}] of lines.slice(first).entries()) {
    if (!text) continue
    const own = footPart(text, desk)
    inside = own === 'contact' ? own : isSentence(text) ? 'boilerplate' : inside
    parts.set(first + offset, own ?? inside)
  }
  return parts
}

function isEnd({text}: Line): boolean {
  return isEndMark(text)
}

function opens(lines: Line[], index: number, text: string): boolean {
  if (signed.test(text) || source.test(text)) return true
  if (notes.test(text)) return lines.slice(Math.max(0, index - near), index).some(isEnd)
  if (links.test(text))
    return lines.slice(index, index + near).some((line) => source.test(line.text))
  return (
    isContactLabel(text) && lines.slice(index, index + near).some((line) => isReachIn(line.text))
  )
}
