/**
 * Cuts a pull quote: words of the story that its page sets large a second time.
 *
 * ```html
 *   | <p>“It is the end of a ferry,” said Agnes Holm. “It is not the end of the world.”</p>
 * > | <blockquote>It is the end of a ferry</blockquote>
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^
 * > | <div>Agnes Holm</div>
 *          ^^^^^^^^^^
 * ```
 *
 * Only words that stand in a longer paragraph too, with the name below them; a subheading may well
 * say what its paragraph says.
 */

import {isPerson} from '../util/grammar/name.ts'
import {linePlace} from '../util/lines.ts'
import {pageOf} from '../util/paste/page.ts'
import type {PageLine} from '../util/paste/line.ts'
import {fold} from '../util/paste/site-furniture.ts'
import {detector} from './detector.ts'

/** UTF-16 units of a pull quote, folded: of a quotation, of other words, and at most. */
const least = {other: 30, quote: 15}
const longest = 400

/** Lines looked at, and UTF-16 units in which their words may stand. */
const most = 60
const sample = 200_000

/** UTF-16 units of a subheading. */
const subheading = 50

/** UTF-16 units of the name below a quote. */
const name = 80

/** A quotation and nothing else. */
const quoted = /^["“”„«»‘‚「『][^"“”„«»「『」』]{10,300}["“”«»’‘」』][.,]?$/u

/** A quotation, and who says so. */
const whole = /^["“”„«»](?<words>[^"“”„«»]{15,400})["“”«»][,.]?\s[^"“”„«»]{2,60}$/u

/** What a quotation opens with. */
const mark = /^["“”„«»‘‚「『]/u

export default detector('pull-quote', function* (tree, {copy}) {
  const page = pageOf(tree)
  const lines = page?.lines.slice(page.from, page.to) ?? []
  const candidates = lines.filter(mayBe).slice(0, most)
  if (candidates.length === 0) return
  const texts = textsOf(lines)
  for (const line of candidates) {
    const own = fold(wordsOf(line))
    if (own.length < (isQuote(line) ? least.quote : least.other)) continue
    const others = texts.filter((other) => other.of !== line && isIn(own, other.text, line.type))
    if (others.length === 0 || isSubheading(line, others)) continue
    yield cut(line)
    const below = lines[lines.indexOf(line) + 1]
    if (below && isName(below.text)) yield cut(below)
  }

  function cut(line: PageLine) {
    return {
      field: 'cut' as const,
      lifts: [line.span],
      origin: 'body' as const,
      place: linePlace(copy, line),
      value: {reason: 'pull quote'}
    }
  }
})

function textsOf(lines: PageLine[]): Array<{of: PageLine; text: string}> {
  let left = sample
  return lines.flatMap((line) => {
    if (left < 0 || line.type === 'heading' || line.type === 'blockquote') return []
    left -= line.text.length
    return [{of: line, text: fold(line.text)}]
  })
}

/** A blockquote may say the whole of a paragraph again. */
function isIn(own: string, text: string, type: PageLine['type']): boolean {
  return ` ${text} `.includes(` ${own} `) && (text !== own || type === 'blockquote')
}

/** Without markup, a short one right above the only paragraph that says the same is its subheading. */
function isSubheading(line: PageLine, others: Array<{of: PageLine}>): boolean {
  if (line.node.data?.layout || line.text.length > subheading) return false
  return others.every(({of}) => of.index === line.index + 1)
}

/** In text without markup only what stands between the marks of a quotation. */
function mayBe(line: PageLine): boolean {
  if (line.text.length > longest) return false
  if (line.node.data?.layout === undefined) return quoted.test(line.text)
  return line.type === 'paragraph' || line.type === 'blockquote'
}

function isQuote({text, type}: PageLine): boolean {
  return type === 'blockquote' || mark.test(text)
}

/** Without the name below the words, behind a dash or a comma. */
function wordsOf({text, type}: PageLine): string {
  const spoken = type === 'blockquote' ? whole.exec(text)?.groups?.['words'] : undefined
  if (spoken) return spoken
  const rows = text.split('\n')
  const last = rows.at(-1)!
  if (rows.length > 1 && last.length <= name) return rows.slice(0, -1).join(' ')
  const dash = /["”»’]\s*[–—-]\s?(?=\p{Lu})[^.!?]{3,80}$/u.exec(text)
  return dash ? text.slice(0, dash.index) : text
}

function isName(text: string): boolean {
  if (text.length > name) return false
  return /^[–—―-]\s?\p{Lu}/u.test(text) || isPerson(text.split(/,\s/u, 1)[0]!)
}
