/**
 * Finds the rest of a list that a story tells: items that count up, or down, each with text below it.
 *
 * ```text
 *   | Here are three harbours to see.        to, as it was found
 *   | 1. Porto Novo
 *   | The cranes are painted by hand.
 *   | Read more
 *   | 2. Merrow
 * > | The bridge opens at noon.              to
 *   | Sign up for our newsletter
 * ```
 *
 * Between them pages put buttons and pictures, and more lines of those than of text. Other stories
 * are numbered too, but have no text between.
 */

import {isFurniture, type PageLine} from './line.ts'
import type {Stretch} from './stretch.ts'

/** Lines from a story to its first item, and from one item to the next. */
const reach = 12

/** Items at least. */
const least = 3

/** UTF-16 units of the line that names an item. */
const longest = 120

const item =
  /^(?:(?:#|no\.?\s|nr\.?\s|nº\s?)(?<said>\d{1,2})[.):]?|(?<number>\d{1,2})(?:[.):]|\s[–—-]))\s\p{L}/iu

/**
 * Find the end of a story that such a list follows.
 *
 * @returns
 *   The stretch, to the last line of text below the last item; as it was where no list follows.
 *   `aside`: lines of other stories between the two.
 */
export function withItems(lines: PageLine[], stretch: Stretch): Stretch & {aside?: Stretch} {
  if (stretch.to <= stretch.from) return stretch
  let [count, end, step] = [0, stretch.to, 0]
  let first = stretch.to
  let last: {index: number; number: number} | undefined
  for (let index = stretch.from; index < lines.length; index++) {
    if (index > Math.max(stretch.to, last?.index ?? 0) + reach) break
    const line = lines[index]!
    if (line.furniture?.thing === 'comments' && line.furniture.by === 'line') break
    const number = numberOf(line)
    if (number === undefined || number === last?.number) continue
    const text = last ? textBelow(lines, last.index, index) : undefined
    const next = last && text !== undefined && [1, -1].includes(number - last.number)
    if (last && index < stretch.to && !next) {
      count = 0
      step = 0
    } else if (last && (!next || (step !== 0 && number - last.number !== step))) break
    if (next) {
      step = number - last!.number
      end = Math.max(end, index)
    }
    if (count++ === 0) first = index
    last = {index, number}
  }
  if (!last || count < least) return stretch
  const text = textBelow(lines, last.index, last.index + reach)
  const to = text ?? end
  return to > stretch.to ? {...stretch, aside: {from: stretch.to, to: first}, to} : stretch
}

function numberOf({prose, text, type}: PageLine): number | undefined {
  if (prose || text.length > longest || (type !== 'paragraph' && type !== 'heading')) return
  const groups = item.exec(text)?.groups
  return groups && Number(groups['said'] ?? groups['number'])
}

/** The line after the text below an item: what stands there in one piece. */
function textBelow(lines: PageLine[], from: number, to: number): number | undefined {
  const isText = (line: PageLine | undefined) =>
    line?.prose !== undefined && !isFurniture(line) && !line.picture
  let at = from + 1
  while (at < Math.min(to, lines.length) && !isText(lines[at])) at++
  if (at >= Math.min(to, lines.length)) return
  while (at < lines.length && isText(lines[at])) at++
  return at
}
