/**
 * Warns where a file looks like two pieces.
 *
 * ```text
 *   | All were saved, she said.
 * > | PORTO NOVO (NNA) — The council met on Tuesday.
 *     ^^^^^^^^^^^^^^^^
 * ```
 *
 * What shows it: a second agency dateline or slug line below the body’s beginning, a byline below a title
 * there, or a dateline below a title below an end mark or a rule. A round-up has a dateline in each paragraph, and is one piece.
 */

import type {RootContent} from 'mdast'
import type {Cut} from '../evidence.ts'
import {flatten} from '../util/flatten.ts'
import {readByline} from '../util/grammar/byline.ts'
import {readDateline} from '../util/grammar/dateline.ts'
import {isMore, isRule} from '../util/grammar/end-mark.ts'
import {isSlugLine} from '../util/grammar/slug-line.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

/** Paragraphs between two pieces at least. */
const apart = 2
/** Lines below an end mark that may hold the head of another piece. */
const reach = 4
/** Longer paragraphs are no line of a head. */
const longest = 160

const rule: Rule = {
  check({article, copy, cuts}) {
    const {children} = article.body
    const texts = children.map((node) => (node.type === 'paragraph' ? flatten(node).text : ''))
    const datelines = texts.flatMap((text, index) =>
      index >= apart && isAgencyDateline(text) ? [index] : []
    )
    const [second] = datelines
    const found =
      article.dateline && second !== undefined && !isRoundUp(datelines)
        ? {node: children[second], what: 'dateline'}
        : secondHead(children, texts, endsOf(cuts, children, texts))
    if (!found) return
    report(
      copy,
      'check:two-articles',
      'warning',
      `Unexpected second ${found.what}, expected one piece in a file`,
      {
        note: 'Put the second piece in a file of its own',
        place: found.node?.position
      }
    )
  },
  name: 'two-articles'
}

export default rule

/** `PORTO NOVO (NNA) —`: a place alone may open any paragraph. */
function isAgencyDateline(text: string): boolean {
  if (!/^[^.!?]{3,100}[(/]/u.test(text)) return false
  const read = readDateline(text)
  return Boolean(read?.agency && read.place && read.place === read.place.trim())
}

/** Paragraph after paragraph with a dateline of its own. */
function isRoundUp(datelines: number[]): boolean {
  const near = datelines.filter((index, at) => at > 0 && index - datelines[at - 1]! <= 2)
  return datelines.length > 1 && near.length >= datelines.length - 1
}

/** A second slug line, or what heads a piece below a headline of its own or below the end of another. */
function secondHead(nodes: RootContent[], texts: string[], ends: number[]) {
  for (const [index, text] of texts.entries()) {
    if (index <= apart || text.length > longest || !text) continue
    const node = nodes[index]!
    if (isSlugLine(text, false)) return {node, what: 'slug line'}
    if (!readByline(text)) continue
    const above = texts[index - 1]!
    const isTitled = above.length > 0 && above.length < 120 && !/[.!?:;,”"’»]$/u.test(above)
    if (isTitled && (texts[index + 1]?.length ?? 0) > 0) return {node, what: 'byline'}
  }
  for (const end of ends) {
    const from = nodes.findIndex(({position}) => (position?.start.offset ?? 0) > end)
    if (from <= 0) continue
    const below = texts.slice(from, from + reach)
    const at = below.findIndex((text) => (readDateline(text)?.strength ?? 0) > 1)
    if (at > 0) return {node: nodes[from + at]!, what: 'dateline'}
  }
  return
}

/** Offsets at which something ends: end marks that were cut, rules that were kept. */
function endsOf(cuts: Cut[], nodes: RootContent[], texts: string[]): number[] {
  const marks = cuts.filter(({place, reason}) => reason === 'end mark' && !isMore(place.text))
  const rules = nodes.filter(
    (node, index) => node.type === 'thematicBreak' || isRule(texts[index] ?? '')
  )
  return [
    ...marks.map(({place}) => place.end),
    ...rules.flatMap(({position}) => position?.end.offset ?? [])
  ]
}
