/** Tells a place by the copy itself, where it says `in Merrow` again. */

import type {Line} from '../lines.ts'

/** Lines in which it may say so. */
const reach = 14

const before =
  '(?:in|at|near|outside|from|to|of|bei|aus|nach|von|bis|à|en|de|sur|a|di|da|te|van|bij|uit|naar|i|på|från|till|til|fra|ved|w|we|z|ze|do|v|ve|söder om|norr om)'

/** Behind these a name has an end of its own: `ve Zlíně`. */
const inflecting = '(?:w|we|v|ve|z|ze|do|в|из|у|до|з)'

/**
 * Whether a name stands in a copy as that of a place: behind a preposition.
 *
 * @param lines
 *   Lines that may say so; the first ones are read.
 */
export function isToldAgain(lines: Line[], place: string): boolean {
  // `Merrower Bahnhof` is in Merrow.
  const again = new RegExp(
    `(?<!\\p{L})(?:${before} ${place}|${inflecting} ${place}\\p{Ll}{0,3}|${place}er)(?!\\p{L})`,
    'u'
  )
  return lines.slice(0, reach).some(({text}) => again.test(text))
}
