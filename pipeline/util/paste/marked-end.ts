/**
 * Finds where the story of a saved page ends, after its stretch of running text has been found:
 * before a second article, without what stands below the text in boxes of another kind.
 */

import {isSaidCredits} from './credits.ts'
import type {PageLine} from './line.ts'
import {stemsOf} from './stems.ts'

/** Lines below a headline in which its byline or date stands. */
const reach = 3

/** Part of the text that elements of one kind hold to be those of its paragraphs, and all of them together. */
const kind = 0.2
const kinds = 0.7

/** Part of the text that may be taken off its end, and UTF-16 units of one line of that. */
const most = 0.25
const longest = 300

/** Part of the telling words of a line that are of the story too, where it is of the story. */
const known = 0.34

/** Blocks that are taken off; a list, a quotation or a table holds the story. */
const plain = new Set<string>(['heading', 'paragraph'])

/**
 * Find the end.
 *
 * @param title
 *   Index of the headline.
 * @returns
 *   Index of the line after the last; `to` where the copy is no saved page.
 */
export function markedEndOf(
  lines: PageLine[],
  from: number,
  to: number,
  title: number | undefined
): number {
  if (!lines[from]?.node.data?.layout) return to
  const next = beforeNext(lines, from, to, title)
  return withoutHeading(lines, from, withoutStrangers(lines, from, next))
}

/** A headline of the same order with a byline or date of its own below it begins another story. */
function beforeNext(
  lines: PageLine[],
  from: number,
  to: number,
  title: number | undefined
): number {
  const own = title === undefined ? undefined : lines[title]
  if (own?.node.type !== 'heading') return to
  const {depth} = own.node
  for (let index = Math.max(from, title!) + 1; index < to; index++) {
    const {node, text} = lines[index]!
    if (node.type !== 'heading' || node.depth !== depth || text === own.text) continue
    const below = lines.slice(index + 1, index + 1 + reach)
    if (below.some((line) => isSaidCredits(line.text))) return index
  }
  return to
}

/** Lines at the end that stand in elements of another kind than the text, and share few of its words. */
function withoutStrangers(lines: PageLine[], from: number, to: number): number {
  const text = lines.slice(from, to).filter(isText)
  const sizes = new Map<string, number>()
  for (const line of text) sizes.set(kinOf(line), (sizes.get(kinOf(line)) ?? 0) + line.text.length)
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const own = new Set([...sizes].filter(([, size]) => size >= kind * all).map(([kin]) => kin))
  const held = text.filter((line) => own.has(kinOf(line)))
  if (held.reduce((sum, line) => sum + line.text.length, 0) < kinds * all) return to
  const words = stemsOf(held.map((line) => line.text).join(' '), 20_000)
  let end = to
  let left = most * all
  while (end > from + 1 && isStranger(lines[end - 1]!, own, words)) {
    left -= lines[end - 1]!.text.length
    if (left < 0) return to
    end--
  }
  return end
}

function isStranger({node, text, type}: PageLine, own: Set<string>, words: Set<string>): boolean {
  if (node.data?.layout?.region) return true
  const {kin = ''} = node.data?.layout ?? {}
  if (!plain.has(type) || text.length > longest || own.has(kin)) return false
  const stems = [...stemsOf(text)]
  return stems.filter((stem) => words.has(stem)).length <= known * stems.length
}

/** A subheading with nothing below it is of what follows. */
function withoutHeading(lines: PageLine[], from: number, to: number): number {
  const next = lines[to]
  if (next?.type === 'list' || next?.type === 'table') return to
  let end = to
  while (end > from + 1 && lines[end - 1]!.type === 'heading') end--
  return end
}

function isText({node, prose, type}: PageLine): boolean {
  return type === 'paragraph' && prose !== undefined && node.data?.layout?.story === true
}

function kinOf({node}: PageLine): string {
  return node.data?.layout?.kin ?? ''
}
