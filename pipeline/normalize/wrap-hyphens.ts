/**
 * Puts words together again that were divided at the end of a wrapped line.
 *
 * ```text
 * > | The harbour authori-
 * > | ties said so.
 *     ^^^^ authorities
 * ```
 *
 * The space goes where a line ended in a hyphen. The hyphen goes only when the whole word stands
 * elsewhere in the copy, or when what follows is an ending and no word (`-tion`); a compound keeps
 * it (`long-` + `term`), and so does a pair (`pre-` + `and post-war`).
 */

import {replaceText, type Change} from '../util/replace-text.ts'
import type {Normalizer} from './normalizer.ts'

const divided =
  /(?<![\p{L}\p{M}])(?<left>\p{L}[\p{L}\p{M}]{1,40})- (?<right>\p{Ll}[\p{L}\p{M}]{0,40})/gu
const pairs = new Set([
  'and',
  'or',
  'to',
  'nor',
  'but',
  'und',
  'oder',
  'bis',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'en',
  'of',
  'och'
])
const endings =
  /^(?:tions?|sions?|cions?|ments?|ness|ings?|ity|ities|ties|ists?|isms?|tives?|tional|tionally|ously|bly|bles?|ized|izing|ised|ising|ders?|ters?|gers?|cers?|keit|heit|ungs?|ungen|lich|lichen|schaft|ción|ciones|miento|mente|ção|ções|tionen)$/u

const normalizer: Normalizer = {
  name: 'wrap-hyphens',
  normalize(tree, copy) {
    const value = String(copy.value)
    // From the hyphen on: letters are everywhere.
    if (!/-(?<=\p{L}-)[ \t]*\r?\n/u.test(value)) return
    let known: Set<string> | undefined
    replaceText(tree, copy, function* (text, joins): Iterable<Change> {
      if (joins.size === 0) return
      for (const match of text.matchAll(divided)) {
        const {left = '', right = ''} = match.groups ?? {}
        const at = match.index + left.length
        if (!joins.has(at + 1) || pairs.has(right)) continue
        known ??= new Set(value.match(/[\p{L}\p{M}]+/gu)?.map((word) => word.toLowerCase()))
        const whole = endings.test(right) || known.has(`${left}${right}`.toLowerCase())
        if (whole) yield {from: at, to: at + 1, value: ''}
        yield {from: at + 1, to: at + 2, value: ''}
      }
    })
  }
}

export default normalizer
