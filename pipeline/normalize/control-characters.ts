/**
 * Takes control bytes out of the text: C0 and C1 controls, non-characters; half a surrogate pair becomes U+FFFD.
 *
 * ```text
 * > | ^BFerry sinks^C
 *     ^^           ^^
 * ```
 *
 * Agate copy carries them as typesetting marks; XML 1.0 cannot hold them. Tabs and line ends stay,
 * form feeds and U+0085 are white space, and so is
 * what stands between two figures.
 *
 * Source: Unicode 16, general category Cc; XML 1.0, §2.2.
 */

import {matches, replaceText} from '../util/replace-text.ts'
import {report} from '../util/report.ts'
import type {Normalizer} from './normalizer.ts'

const control = /[^\P{Cc}\t\n\r]|[\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]|\p{Cs}/gu
const spaces = new Set(['\u{b}', '\u{c}', '\u{85}'])

const normalizer: Normalizer = {
  name: 'control-characters',
  normalize(tree, copy) {
    let count = 0
    replaceText(tree, copy, (text) =>
      matches(text, control, ({0: character, index}) => {
        if (spaces.has(character)) return ' '
        count++
        if (/\p{Cs}/u.test(character)) return '\u{fffd}'
        return /^\d.\d/su.test(text.slice(index - 1, index + 2)) ? ' ' : ''
      })
    )
    if (count === 0) return
    report(
      copy,
      'normalize:control-characters',
      'info',
      `Unexpected \`${count}\` control characters, expected text`,
      {note: 'They were left out; the copy may have been saved in another encoding'}
    )
  }
}

export default normalizer
