/** Tells a kicker above a headline by what stands below it: a section, a region, a town. */

import {isKicker} from '../grammar/kicker.ts'
import {isKnownCity, isRegion} from '../grammar/regions.ts'
import {isRightBelow, type Line} from '../lines.ts'

/**
 * Whether a line is a kicker: a line stands below it that may be a headline, no sentence, of words enough or right there.
 *
 * @param end
 *   Index of the line that is looked at next.
 */
export function isLabel(lines: Line[], index: number, end: number): boolean {
  if (isWhere(lines, index)) return true
  const below = lines[end]
  return (
    (isKicker(lines[index]!.text) || isRegion(lines[index]!.text)) &&
    below !== undefined &&
    !/[.;:]["”’»]?$/u.test(below.text) &&
    (isRightBelow(below, lines[end - 1]) || below.text.split(/\s+/u).length > 2)
  )
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
