/** Tells a place by the copy itself, where it says `in Merrow` again. */

import {sayingPlace} from '../grammar/said-place.ts'
import type {Line} from '../lines.ts'

/** Lines in which it may say so. */
const reach = 14

/**
 * Whether a name stands in a copy as that of a place: behind a preposition.
 *
 * @param lines
 *   Lines that may say so; the first ones are read.
 */
export function isToldAgain(lines: Line[], place: string): boolean {
  const again = sayingPlace(place)
  return lines.slice(0, reach).some(({text}) => again.test(text))
}
