/**
 * Makes tabs and the spaces of typesetters plain spaces.
 *
 * ```text
 * > | The ferry⇥sank 10 km off Laguna Real
 *              ^
 * ```
 *
 * A non-breaking space is kept where it is deliberate: between digits (`10 000`), inside guillemets
 * and before `; : ! ? %`, as French sets them. Line and paragraph separators (U+2028, U+2029) are
 * spaces too: no output could show them.
 */

import {matches, replaceText} from '../util/replace-text.ts'
import type {Normalizer} from './normalizer.ts'

const odd = /[\t\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}]/gu
const lone = /[\u{a0}\u{2009}\u{202f}]/u
const before = /[\d«‹]/u
const after = /[;:!?%»›€]/u

const normalizer: Normalizer = {
  name: 'white-space',
  normalize(tree, copy) {
    replaceText(tree, copy, (text) =>
      matches(text, odd, ({0: character, index}) =>
        isKept(text, index, character) ? undefined : ' '
      )
    )
  }
}

export default normalizer

function isKept(text: string, index: number, character: string): boolean {
  // Between ideographs the wide space is the space there is.
  if (character === '\u{3000}') return true
  if (!lone.test(character)) return false
  const [left, right] = [text.charAt(index - 1), text.charAt(index + 1)]
  if (left === '«' || left === '‹' || after.test(right)) return true
  return before.test(left) && /\d/u.test(right)
}
