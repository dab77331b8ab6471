/**
 * Sets dashes between words as the house does (default: as the copy has them):
 * `style: {dashes: em}` `word—word`, `spaced-em` `word — word`, `spaced-en` `word – word`.
 *
 * ```text
 * > | The ferry – an old one – sank.
 *              ^^^          ^^^
 * ```
 *
 * The dash after a dateline keeps its spaces, and so does any in the first 60 characters after
 * capitals or a bracket; a range (`1990–95`) is no dash between words.
 */

import {matches, replaceText} from '../util/replace-text.ts'
import type {Normalizer} from './normalizer.ts'

const dash = / [—–] |(?<=[\p{L}\p{Pe}\p{Pf}])—(?=[\p{L}\p{Ps}\p{Pi}])/gu
const dateline = 60

const wishes = {em: '—', 'spaced-em': ' — ', 'spaced-en': ' – '}

const normalizer: Normalizer = {
  name: 'style-dashes',
  normalize(tree, copy, configuration) {
    const wish = configuration.style?.dashes
    if (!wish) return
    replaceText(tree, copy, (text) =>
      matches(text, dash, ({index}) =>
        index <= dateline && /(?:\p{Lu}\p{Lu}|[).])$/u.test(text.slice(0, index))
          ? undefined
          : wishes[wish]
      )
    )
  }
}

export default normalizer
