/**
 * Finds the last paragraphs of a story below a box that was taken for its end.
 *
 * ```text
 *   | The harbour stays closed, the office said.
 *   | Read more                                   to, as it was found
 *   | Bridge closed for a week
 *   | Tunnel floods again
 * > | The divers go down again on Friday.
 *   | Tags                                        to
 * ```
 *
 * What stands there must be sentences, few, with a word of the story, and right below them the end of a page: topics,
 * buttons, comments. A short sentence below one title of another story is that story’s.
 */

import {isAfterword, isContactBelow, isLabelBelow} from './afterword.ts'
import {isFurniture, type PageLine} from './line.ts'
import type {Thing} from './site-furniture.ts'
import {sharedStems, stemsOf} from './stems.ts'

/** Boxes that stand inside a text. */
const boxes = new Set<Thing | undefined>([
  'advertisement',
  'consent line',
  'newsletter box',
  'related links'
])

/** What stands below a text. */
const closers = new Set<Thing | undefined>([
  'comments',
  'footer',
  'popular list',
  'related links',
  'share row',
  'tags'
])

/** Lines of a box, titles in it, UTF-16 units of one, and of the story above that hold its words. */
const reach = 9
const titles = 4
const title = 20
const sample = 20_000

/** Paragraphs below it, and UTF-16 units of one. */
const most = 4
const least = 40

/** UTF-16 units of a paragraph that is more than what is told of one other story, of one that needs no word of this, and of a label. */
const long = 100
const sure = 120
const label = 40

/**
 * Find the end.
 *
 * @param listed
 *   Whether what stands last is a list that a colon announces.
 * @returns
 *   Index of the line after the last; `to` where the story does not go on.
 */
export function resumedEnd(
  lines: PageLine[],
  {from, to}: {from: number; to: number},
  listed: boolean
): number {
  if (lines[from]?.node.data?.layout) return to
  const box = belowBox(lines, to)
  if (box === undefined && !listed) return to
  const start = box?.end ?? to
  let end = start
  while (end < lines.length && end <= start + most && isText(lines[end]!)) end++
  const text = lines.slice(start, end)
  if (text.length === 0 || text.length > most || !isClosed(lines, end)) return to
  if (!box) return text.every(({apart}) => apart) ? end : to
  if (box.titles === 1 && text.every((line) => line.text.length < long)) return to
  if (box.titles === 0 && !text.every(({apart}) => apart)) return to
  if (box.titles > 0 && text.every((line) => line.text.length >= sure)) return end
  const words = stemsOf(
    lines
      .slice(from, to)
      .map((line) => line.text)
      .join(' '),
    sample
  )
  return sharedStems(text.map((line) => line.text).join(' '), words) > 0 ? end : to
}

/** The line below a box: labels, buttons and titles of other stories. */
function belowBox(lines: PageLine[], to: number): {end: number; titles: number} | undefined {
  let count = 0
  let end = to
  for (; end < lines.length && end < to + reach; end++) {
    const line = lines[end]!
    if (isLabelBelow(line.text) || isContactBelow(line.text)) return
    if (isFurniture(line) && boxes.has(line.furniture?.thing)) continue
    if (end === to || line.prose || line.furniture || line.text.length < title) break
    if (++count > titles) return
  }
  // What a label right above it announces is of the label.
  const last = lines[end - 1]!.furniture
  const announced = last?.thing === 'related links' && last.by === 'line'
  return end > to && !announced ? {end, titles: count} : undefined
}

function isText(line: PageLine): boolean {
  const {credits, picture, prose, text} = line
  if (prose !== 'sentence' || text.length < least || credits || picture) return false
  return !isFurniture(line) && !isAfterword(text)
}

/** A label that tells nothing of itself may stand above what ends a page. */
function isClosed(lines: PageLine[], index: number): boolean {
  const [first, second] = lines.slice(index, index + 2)
  if (!first || isCloser(first)) return true
  return !first.prose && first.text.length <= label && second !== undefined && isCloser(second)
}

function isCloser({furniture}: PageLine): boolean {
  return furniture !== undefined && furniture.by !== 'within' && closers.has(furniture.thing)
}
