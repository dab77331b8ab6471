/**
 * Cuts a pull quote: words of the story that its page sets large a second time.
 *
 * ```html
 *   | <p>“It is the end of a ferry,” said Agnes Holm. “It is not the end of the world.”</p>
 * > | <blockquote>It is the end of a ferry</blockquote>
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Only a quote whose words stand in another paragraph; a heading may well say what its paragraph says.
 */

import {linePlace} from '../util/lines.ts'
import {pageOf} from '../util/paste/page.ts'
import type {PageLine} from '../util/paste/line.ts'
import {fold} from '../util/paste/site-furniture.ts'
import {detector} from './detector.ts'

/** UTF-16 units of a pull quote, folded. */
const least = 15
const longest = 400

/** Quotes looked at. */
const most = 50

export default detector('pull-quote', function* (tree, {copy}) {
  const page = pageOf(tree)
  const lines = page?.lines.slice(page.from, page.to) ?? []
  const quotes = lines.filter(mayBe).slice(0, most)
  if (quotes.length === 0) return
  const text = lines
    .filter((line) => !quotes.includes(line))
    .map((line) => fold(line.text))
    .join(' | ')
  for (const line of quotes) {
    const own = fold(line.text)
    if (own.length < least || !` ${text} `.includes(` ${own} `)) continue
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {reason: 'pull quote'}
    }
  }
})

function mayBe({node, text, type}: PageLine): boolean {
  return node.data?.layout !== undefined && text.length <= longest && type === 'blockquote'
}
