/**
 * Sets quotes as the house does: `style: {quotes: curly}` or `straight` (default: as the copy has them).
 *
 * ```text
 * > | "It's late," she said.
 *     ^  ^       ^  “It’s late,”
 * ```
 *
 * Guillemets and low quotes belong to a language and stay; so do the marks of feet, inches,
 * minutes and seconds after a digit (`5' 10"`).
 */

import {hole, matches, replaceText} from '../util/replace-text.ts'
import type {Normalizer} from './normalizer.ts'

const straight: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '‟': '"'
}
const opener = /[\s([{“‘«—–\-/]/u

const normalizer: Normalizer = {
  name: 'style-quotes',
  normalize(tree, copy, configuration) {
    const wish = configuration.style?.quotes
    if (wish === 'straight') {
      replaceText(tree, copy, (text) => matches(text, /[‘’‛“”‟]/gu, ([mark]) => straight[mark]))
    }
    if (wish === 'curly') {
      replaceText(tree, copy, (text) =>
        matches(text, /["']/gu, ({0: mark, index}) => curl(text, index, mark))
      )
    }
  }
}

export default normalizer

function curl(text: string, index: number, mark: string): string | undefined {
  const [left, right] = [text.charAt(index - 1), text.charAt(index + 1)]
  const [open, close] = mark === '"' ? ['“', '”'] : ['‘', '’']
  if (/\d/u.test(left) && !/[\s\p{L}.,;:!?)]|^$/u.test(right)) return
  if (/\d/u.test(left) && feet.test(text.slice(Math.max(0, index - 8), index + 8))) return
  // `'90s` and `'tis` drop letters, they do not open a quotation.
  if (mark === "'" && /^'(?:\d\ds\b|[Tt]is\b|[Tt]was\b|em\b)/u.test(text.slice(index, index + 6)))
    return close
  const opens =
    (left === '' || opener.test(left) || straight[left] !== undefined) && /\S/u.test(right)
  return opens && (left !== hole || right !== '') ? open : close
}

const feet = /\d'\s?\d{1,2}(?:"|$)/u
