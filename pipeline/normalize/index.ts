/** The table of normalizers, in the order they run. */

import controlCharacters from './control-characters.ts'
import invisibleCharacters from './invisible-characters.ts'
import type {Normalizer} from './normalizer.ts'
import styleDashes from './style-dashes.ts'
import styleQuotes from './style-quotes.ts'
import whiteSpace from './white-space.ts'
import wireDashes from './wire-dashes.ts'
import wireQuotes from './wire-quotes.ts'
import wrapHyphens from './wrap-hyphens.ts'

export const normalizers: Normalizer[] = [
  controlCharacters,
  invisibleCharacters,
  whiteSpace,
  wrapHyphens,
  wireQuotes,
  wireDashes,
  // House style comes last: it sets what the others made readable.
  styleQuotes,
  styleDashes
]
