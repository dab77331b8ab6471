/**
 * Makes the dashes of typewriters and wires dashes: ` _ ` and ` -- ` become ` — `.
 *
 * ```text
 * > | LAGUNA REAL (NNA) _ The ferry -- an old one -- sank.
 *                       ^
 * ```
 *
 * Between spaces only: `a_b`, `--help` and `___` mean what they say.
 *
 * Source: AP wire transmission practice, which had no dash.
 */

import {matches, replaceText} from '../util/replace-text.ts'
import type {Normalizer} from './normalizer.ts'

const dash = /(?<=[^\s_-] )(?:_|--)(?= [^\s_-])/gu

const normalizer: Normalizer = {
  name: 'wire-dashes',
  normalize(tree, copy) {
    replaceText(tree, copy, (text) => matches(text, dash, () => '—'))
  }
}

export default normalizer
