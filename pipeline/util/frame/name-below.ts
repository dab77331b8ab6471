/**
 * Finds the name that signs a story below its last sentence, where nobody signs it above:
 *
 * ```text
 *   | … the harbour office said on Monday, and the boats went out again.
 *   | © NNA
 * > | Ines Calder
 * ```
 */

import type {KnownAgency} from '../../configuration.ts'
import {isGivenName} from '../grammar/given-names.ts'
import {isFamiliar} from '../grammar/head-byline.ts'
import {isCapitals, isPerson} from '../grammar/name.ts'
import {readDotted} from '../grammar/short-byline.ts'
import {measure} from '../measure.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {footPart} from './line.ts'
import {isSentence} from './prose.ts'

/** Measure of the last sentence: what is shorter may be a list of which the name is an entry. */
const least = 50

/** Lines of the foot around it. */
const reach = 4

/**
 * Find it.
 *
 * @param from
 *   Index of the first line of the story.
 * @param isWire
 *   Whether an agency sent the copy: initials are those of its desk then.
 * @returns
 *   Its index; nothing where the last lines are anything else.
 */
export function nameBelow(
  lines: Line[],
  from: number,
  desk: KnownAgency[],
  isWire: boolean
): number | undefined {
  let found: number | undefined
  for (let index = lines.length - 1; index > from && index >= lines.length - reach; index--) {
    const {text, type} = lines[index]!
    if (!text) continue
    if (type !== 'paragraph') return
    const isInitials = !isWire && found === undefined && readDotted(text) !== undefined
    const part = isInitials ? undefined : footPart(text, desk)
    if (part === 'credit' && !/^[©(]/u.test(text)) isWire = true
    if (part || (found === undefined && isPost(lines, index))) continue
    if (isInitials || (found === undefined && isName(text))) found = index
    else return isSentence(text) && measure(text) >= least ? found : undefined
  }
  return
}

function isName(text: string): boolean {
  return text.length <= 40 && !/[,:;!?]/u.test(text) && isPerson(text) && !isTitle(text)
}

/** The title of the next item of a wire, `U.K. MONEY MARKET DEFICIT`: three words or more in capitals. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/u)
  return words.length > 2 && isCapitals(text) && !isGivenName(words[0]!)
}

/** `przewodnicząca koła`: in small letters, right below a name that is one. */
export function isPost(lines: Line[], index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]]
  return (
    line !== undefined &&
    above !== undefined &&
    /^\p{Ll}[\p{L}.]*(?: [\p{L}.]+){0,4}$/u.test(line.text) &&
    line.text.length <= 50 &&
    isRightBelow(line, above) &&
    isName(above.text) &&
    isFamiliar(above.text)
  )
}
