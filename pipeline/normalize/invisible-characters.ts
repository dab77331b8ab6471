/**
 * Takes out characters that print nothing, and warns of runs of them.
 *
 * ```text
 * > | Ferry·sinks off Porto Novo
 *          ^ soft hyphen, zero-width space, word joiner, direction override
 * ```
 *
 * Kept where they are content: joiners in Indic, Arabic and other joining scripts, in emoji, and by themselves,
 * zero-width spaces between letters of scripts without spaces, direction marks and isolates in
 * lines with right-to-left letters, variation selectors after a character that takes one, tags
 * after a flag. Direction overrides are never kept.
 *
 * Source: Unicode 16, §23.2–23.4; Unicode Technical Report 36, §2.5; C2PA 2.1, text manifests
 * (runs of variation selectors).
 */

import {placeOf} from '../util/place.ts'
import {matches, replaceText} from '../util/replace-text.ts'
import {report} from '../util/report.ts'
import type {Normalizer} from './normalizer.ts'

const invisible =
  /[\u{ad}\u{34f}\u{61c}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{206f}\u{fe00}-\u{fe0f}\u{feff}\u{1bca0}-\u{1bca3}\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/gu
/** Markup may write a character as a reference: `&#8203;`, `&ZeroWidthSpace;`. */
const reference = /&(?:#|[a-z])/iu
/** More than any script puts side by side. */
const run =
  /[\u{34f}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{206f}\u{fe00}-\u{fe0f}\u{feff}\u{e0001}-\u{e007f}\u{e0100}-\u{e01ef}]{8,4096}/u
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}]/u
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u
const varied =
  /[\p{Extended_Pictographic}\p{Script=Mongolian}\p{Script=Han}\p{Script=Myanmar}\p{Sm}\p{So}\d#*〰〽]/u
const flag = /[\u{1f3f4}\u{e0020}-\u{e007f}]/u

/** Told what stands beside it, and whether its line has right-to-left letters. */
type Context = (left: string, right: string, bidirectional: boolean) => boolean

/** A joiner by itself does no harm and may be meant; in a run it is no writing. */
const unprinted = /[\p{Cf}\p{Variation_Selector}]/u

const never: Context = () => false
const inBidirectional: Context = (_left, _right, bidirectional) => bidirectional

/** Where each is content, by its first and last code point. */
const content: Array<[from: number, to: number, isContent: Context]> = [
  [0x61c, 0x61c, inBidirectional],
  [0x180e, 0x180e, (left) => /\p{Script=Mongolian}/u.test(left)],
  [0x200b, 0x200b, (left, right) => unspaced.test(left) && unspaced.test(right)],
  [0x200c, 0x200d, (left, right) => joining.test(left) || !unprinted.test(left + right)],
  [0x200e, 0x200f, inBidirectional],
  [0x202a, 0x202c, inBidirectional],
  [0x202d, 0x202e, never],
  [0x2066, 0x2069, inBidirectional],
  [0xfe00, 0xfe0f, (left) => varied.test(left)],
  [0xe0020, 0xe007f, (left) => flag.test(left)],
  [0xe0100, 0xe01ef, (left) => /\p{Script=Han}/u.test(left)]
]

const normalizer: Normalizer = {
  name: 'invisible-characters',
  normalize(tree, copy) {
    const value = String(copy.value)
    if (value.search(invisible) === -1 && !reference.test(value)) return
    replaceText(tree, copy, (text) => {
      let bidirectional = false
      let lineEnd = -1
      let left = ''
      let end = -1
      return matches(text, invisible, ({0: character, index}) => {
        // What went before it and was left out is not there any more.
        if (index !== end) left = before(text, index)
        end = index + character.length
        // By the line: the one above may be the headline, and leave.
        if (index > lineEnd) {
          const next = text.indexOf('\n', index)
          lineEnd = next < 0 ? text.length : next
          bidirectional = rightToLeft.test(text.slice(text.lastIndexOf('\n', index) + 1, lineEnd))
        }
        const right = String.fromCodePoint(text.codePointAt(end) ?? 0)
        const code = character.codePointAt(0)!
        const entry = content.find(([from, to]) => from <= code && code <= to)
        if (!entry?.[2](left, right, bidirectional)) return ''
        left = character
        return
      })
    })
    const found = run.exec(value)
    if (!found) return
    report(
      copy,
      'normalize:invisible-characters',
      'warning',
      `Unexpected run of \`${[...found[0]].length}\` invisible characters, expected text`,
      {
        note: 'They were left out; such runs carry a watermark, a C2PA manifest or hidden words',
        place: placeOf(copy, {end: found.index + found[0].length, start: found.index})
      }
    )
  }
}

export default normalizer

/** The whole code point that ends at an index. */
function before(text: string, index: number): string {
  const low = text.charCodeAt(index - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(index - 2, index) : text.charAt(index - 1)
}
