/** Finds where the text of a page begins below its credits, its pictures and its buttons. */

import {readNames} from '../grammar/byline.ts'
import {isDisclosure} from './afterword.ts'
import {isBareLabel} from './credits.ts'
import type {PageLine} from './line.ts'

/** UTF-16 units of a button. */
const button = 24

/** UTF-16 units that a standfirst has at most. */
const standfirst = 300

/**
 * Find the first line of a text below the date and the byline; one short paragraph above them is the standfirst.
 *
 * @param from
 *   First line of what was taken for the text.
 * @param to
 *   Line after its last.
 * @param title
 *   Index of the headline.
 */
export function afterCredits(
  lines: PageLine[],
  from: number,
  to: number,
  title: number | undefined
): number {
  let start = from
  let before = title === undefined || from - title > 3 ? 0 : 1
  let left = 4
  for (let index = from; index < to && left > 0; index++) {
    const {credits, node, prose, text} = lines[index]!
    if (isBeside(lines[index]!)) continue
    left--
    const signed = credits || node.data?.layout?.region === 'credits'
    if (signed && !/^\d{1,2}[.:]\d\d$/u.test(text)) start = index + 1
    else if (isBelowLabel(lines, index)) start = index + 1
    else if (prose && (text.length > standfirst || before-- < 1)) break
  }
  if (start >= to - 1) return from
  // A caption, a row of buttons or the headline again above the first paragraph.
  const headline = title === undefined ? undefined : lines[title]!.text
  while (
    start < to - 1 &&
    (isBeside(lines[start]!) || isBare(lines[start]!, headline) || isButtons(lines, start))
  )
    start++
  return start
}

/** Of a page without markup. */
function isBare({furniture, node, picture, prose, text}: PageLine, headline?: string): boolean {
  if (node.data?.layout) return false
  if (prose) return isDisclosure(text)
  return picture === 'credit' || furniture?.by === 'line' || text === headline
}

/** A list of a word or two each, right above a paragraph: of a saved page it is a row of buttons. */
function isButtons(lines: PageLine[], index: number): boolean {
  const {node, prose, text, type} = lines[index]!
  if (type !== 'list' || prose || !node.data?.layout) return false
  const next = lines.slice(index + 1).find((line) => !isBeside(line))
  const items = text.split('\n')
  return (
    next?.prose !== undefined && items.length > 1 && items.every(({length}) => length <= button)
  )
}

function isBeside({node}: PageLine): boolean {
  const region = node.data?.layout?.region
  return region !== undefined && region !== 'credits'
}

/** Names below a line that says “by” and no more. */
function isBelowLabel(lines: PageLine[], index: number): boolean {
  const {prose, text} = lines[index]!
  return (
    !prose &&
    text.length < 100 &&
    isBareLabel(lines[index - 1]?.text ?? '') &&
    readNames(text, 0) !== undefined
  )
}
