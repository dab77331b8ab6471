/**
 * Makes the quotes of wires quotes: ` ``…'' ` becomes `“…”`, and inside them `` `…' `` becomes `‘…’`.
 *
 * ```text
 * > | ``She had `no lights','' said the harbour master.
 *     ^^        ^        ^ ^^
 * ```
 *
 * Only in copy that has them, and never in Markdown, where back-ticks are code. An apostrophe
 * stays as it is.
 *
 * Source: ASCII wire transmission practice, which had no curly quotes.
 */

import {matches, replaceText} from '../util/replace-text.ts'
import type {Normalizer} from './normalizer.ts'

const feet = /\d'\s?\d{1,2}$/u
const marks = /``?|'{2,3}|'/gu

const normalizer: Normalizer = {
  name: 'wire-quotes',
  normalize(tree, copy) {
    if (/^\.(?:md|markdown)$/iu.test(copy.extname ?? '')) return
    if (!String(copy.value).includes('``')) return
    replaceText(tree, copy, (text) => {
      let inner = false
      return matches(text, marks, ({0: mark, index}) => {
        const [left, right] = [text.charAt(index - 1), text.charAt(index + mark.length)]
        if (mark === '``') return '“'
        if (mark === '`') {
          inner = /\S/u.test(right)
          return inner ? '‘' : undefined
        }
        if (mark === "''") {
          if (feet.test(text.slice(Math.max(0, index - 6), index))) return
          return /^$|\s/u.test(left) && /\S/u.test(right) ? '“' : '”'
        }
        if (mark === "'''") return inner ? ((inner = false), '’”') : '”’'
        if (!inner || /[\p{L}\p{N}]/u.test(right)) return
        inner = false
        return '’'
      })
    })
  }
}

export default normalizer
