/** Tells a kicker above a headline by what stands below it: a section, a sport, a region, a town, the slug of a wire. */

import {isGivenName} from '../grammar/given-names.ts'
import {isFamiliar} from '../grammar/head-byline.ts'
import {isKicker} from '../grammar/kicker.ts'
import {isPerson} from '../grammar/name.ts'
import {isKnownCity, isRegion} from '../grammar/regions.ts'
import {sayingPlace} from '../grammar/said-place.ts'
import {isSportLabel} from '../grammar/sport-label.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {headPart} from './line.ts'
import {isToldAgain} from './told-again.ts'

/** Words and UTF-16 units of a headline that takes one word above it for its kicker. */
const title = {length: 150, words: 5}

/** What a standfirst begins with below a headline of one word: `Heimkehr`, and `Wie ein Dorf …`. */
export const asks =
  /^(?:how|why|what|when|where|who|an?|the|its|wie|warum|wieso|was|wer|ein(?:e[nr]?)?|hoe|waarom|wat|een|hur|varför|hvordan|hvorfor|en|ett|et|miten|miksi|jak|dlaczego|proč|comment|pourquoi|une?|la|le|les|el|los|las|lo|il|cómo|por qué|come|perché|como|por que|as|os|как|почему|зачем)(?!\p{L})/iu

/** Words from which a line may be a headline below a label that is told by how it is set. */
const least = 4

/** UTF-16 units of a headline that is a sentence or two. */
const longest = 120

/** Lines of the story in which a town is looked for. */
const reach = 12

/**
 * Whether a line is a kicker: a line stands below it that may be a headline, no sentence, of words enough or right there.
 *
 * @param next
 *   Index of the next line whose words do not tell what it is.
 * @param isFirst
 *   Whether it is the first such line.
 */
export function isLabel(
  lines: Line[],
  index: number,
  next: number,
  isFirst = index === 0
): boolean {
  if (isWhere(lines, index)) return true
  const [{text}, below] = [lines[index]!, lines[next]]
  const isSection = isKicker(text) || isRegion(text)
  if (!below) return false
  if (
    /[.;:]["”’»]?$/u.test(below.text) &&
    !isKicker(below.text) &&
    !(isSection && isSignedBelow(lines, next))
  )
    return false
  const words = below.text.split(/\s+/u).length
  if (words >= least && isSectionAndTitle(text)) return true
  if (words >= title.words && (isTownAndMatter(lines, index) || isRegionAbove(lines, index, next)))
    return true
  if (isSection) return isRightBelow(below, lines[next - 1]) || words > 2
  if (
    words >= least &&
    (isCompound(text) ||
      isSportLabel(text) ||
      isTownBelow(lines, index) ||
      isBodyBelow(lines, index))
  )
    return true
  return (
    isFirst &&
    isOneWord(text) &&
    words >= title.words &&
    below.text.length <= title.length &&
    !asks.test(below.text)
  )
}

/** `Opinion` above `We built the road. Now we need a town.`: a byline or a day shows that the sentences are a headline. */
function isSignedBelow(lines: Line[], index: number): boolean {
  return (
    lines[index]!.text.length <= longest &&
    lines.slice(index + 1, index + 4).some(({text}) => {
      const part = headPart(text, [], false)
      return part === 'byline' || part === 'date' || (isPerson(text) && isFamiliar(text))
    })
  )
}

/** `IL CASO Il comitato: «Pronti a bloccare la statale»`: the section and what stands above the headline in one line. */
function isSectionAndTitle(text: string): boolean {
  const section = /^(\p{Lu}{1,3}[ ’']\p{Lu}{3,14}) (?=[«“"]?\p{Lu}\p{Ll})/u.exec(text)?.[1]
  return section !== undefined && isKicker(section)
}

/** `Gemeinderat`, `Podlaskie`: a section that no list has, above a line of words enough for a headline. */
function isOneWord(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}/-]{3,24}$/u.test(text)
}

/** `MERROW - Conseil municipal`, at the top and right above a headline: the town, and what met there. */
function isTownAndMatter(lines: Line[], index: number): boolean {
  const below = lines[index + 1]
  return (
    index < 2 &&
    below !== undefined &&
    isRightBelow(below, lines[index]) &&
    /^\p{Lu}[\p{Lu}’'-]{3,24}(?:[ -]\p{Lu}[\p{Lu}’'-]{1,24}){0,3} [-–—] \p{Lu}\p{Ll}{3,16}(?: \p{Ll}{2,16}){0,2}$/u.test(
      lines[index]!.text
    )
  )
}

/** `Sousa e Tâmega` above the day, with the headline below it: a name of two words, and no one’s. */
function isRegionAbove(lines: Line[], index: number, next: number): boolean {
  const {text} = lines[index]!
  return (
    index === 0 &&
    next === 2 &&
    /^\p{Lu}\p{L}{2,16} (?:(?:e|y|et|i|di|de|du|do|da|des|della) )(?:l[ae]s? )?\p{Lu}\p{L}{2,16}$/u.test(
      text
    ) &&
    !isGivenName(text.split(' ', 1)[0]!)
  )
}

/** `Umeå`, `Kyritz/Berlin`: a city, known or told of again, right above a line of more words. */
function isWhere(lines: Line[], index: number): boolean {
  const [{text}, below] = [lines[index]!, lines[index + 1]]
  return (
    text.length < 40 &&
    (text.split(/\s*\/\s*/u).some(isKnownCity) ||
      (/^\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{2,20})?$/u.test(text) &&
        isToldAgain(lines.slice(index + 1), text))) &&
    below !== undefined &&
    isRightBelow(below, lines[index]) &&
    below.text.split(/\s+/u).length > (isKnownCity(text) ? 2 : 4)
  )
}

/** `SENEGAL-SANTE-FORMATION`, `Burkina-agriculture`: the slug of an African or French wire, without a space. */
function isCompound(text: string): boolean {
  return /^\p{Lu}{3,20}(?:-[\p{Lu}\d]{1,20}){2,4}$|^\p{Lu}\p{L}{2,20}(?:-\p{L}{3,20}){0,3}-\p{Ll}{4,20}(?:,[A-Z]{4,8})?$/u.test(
    text
  )
}

const town =
  /^\p{Lu}[\p{L}’'-]{2,24}(?: (?:d[aeio]s?|del|la|les?|los|las|sur|\p{Lu}[\p{L}’'-]+)){0,4}$/u

/** `Gemeinderat Merrow` above a headline, where the story begins with the town as its dateline. */
function isBodyBelow(lines: Line[], index: number): boolean {
  const place = /^\p{Lu}\p{L}{3,24} (\p{Lu}[\p{L}-]{2,24})$/u.exec(lines[index]!.text)?.[1]
  if (!place) return false
  const opening = new RegExp(`^(?:${place}|${place.toUpperCase()})(?:[.:]| [–—-]) `, 'u')
  return lines.slice(index + 2, index + reach).some(({text}) => opening.test(text))
}

/** `Merrow` above a headline, where the story begins with it as its dateline, or says that it was there. */
function isTownBelow(lines: Line[], index: number): boolean {
  const {text} = lines[index]!
  if (text.length > 36 || !town.test(text) || isGivenName(text.split(/[\s-]/u, 1)[0]!)) return false
  const capitals = text.toUpperCase()
  const again = sayingPlace(text, text === capitals ? 'iu' : 'u')
  return lines
    .slice(index + 2, index + reach)
    .some(
      (line) =>
        again.test(line.text) ||
        new RegExp(`^${capitals}(?:[.,:]| \\(| ?[—–-])`, 'u').test(line.text)
    )
}
