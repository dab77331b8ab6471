/** Tells a kicker above a headline by what stands below it: a section, a region, a town. */

import {isKicker} from '../grammar/kicker.ts'
import {isKnownCity, isRegion} from '../grammar/regions.ts'
import {isRightBelow, type Line} from '../lines.ts'

/** Words and UTF-16 units of a headline that takes one word above it for its kicker. */
const title = {length: 150, words: 5}

/** What a standfirst begins with below a headline of one word: `Heimkehr`, and `Wie ein Dorf …`. */
const asks =
  /^(?:how|why|what|when|where|who|an?|the|its|wie|warum|wieso|was|wer|ein(?:e[nr]?)?|hoe|waarom|wat|een|hur|varför|hvordan|hvorfor|en|ett|et|miten|miksi|jak|dlaczego|proč|comment|pourquoi|une?|la|le|les|el|los|las|lo|il|cómo|por qué|come|perché|como|por que|as|os|как|почему|зачем)(?!\p{L})/iu

/**
 * Whether a line is a kicker: a line stands below it that may be a headline, no sentence, of words enough or right there.
 *
 * @param next
 *   Index of the next line whose words do not tell what it is.
 */
export function isLabel(lines: Line[], index: number, next: number): boolean {
  if (isWhere(lines, index)) return true
  const [{text}, below] = [lines[index]!, lines[next]]
  if (!below || /[.;:]["”’»]?$/u.test(below.text)) return false
  const words = below.text.split(/\s+/u).length
  if (isKicker(text) || isRegion(text)) return isRightBelow(below, lines[next - 1]) || words > 2
  return (
    index === 0 &&
    isOneWord(text) &&
    words >= title.words &&
    below.text.length <= title.length &&
    !asks.test(below.text)
  )
}

/** `Gemeinderat`, `Podlaskie`: a section that no list has, above a line of words enough for a headline. */
function isOneWord(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}/-]{3,24}$/u.test(text)
}

/** `Umeå`, `Kyritz/Berlin`: a known city right above a line of more words. */
function isWhere(lines: Line[], index: number): boolean {
  const [{text}, below] = [lines[index]!, lines[index + 1]]
  return (
    text.length < 40 &&
    text.split(/\s*\/\s*/u).some(isKnownCity) &&
    below !== undefined &&
    isRightBelow(below, lines[index]) &&
    below.text.split(/\s+/u).length > 4
  )
}
