/**
 * Tells the first paragraph of a page that is its standfirst, below the credits: above a dateline, or without
 * the full stop that the paragraphs below it have.
 *
 * ```text
 *   | By Ines Calder
 *   | 12 May 2026
 * > | The harbour stays closed for a week, perhaps longer     standfirst
 *   | PORTO NOVO — The ferry sank on Monday.
 * ```
 */

import {readDateline} from '../grammar/dateline.ts'
import {isFurniture, type PageLine} from './line.ts'

/** UTF-16 units of a standfirst, and its words. */
const least = 30
const most = 300
const words = 6

/** Paragraphs below that end with a full stop. */
const closed = 2

/** `Merrow. The ferry sank`: a place of the headline, or of the way to the page, and a full stop. */
const placed = /^(?<place>\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24}){0,2})\. \p{Lu}/u

/**
 * Find the first line of a text below its standfirst.
 *
 * @param lines
 *   All lines.
 * @param from
 *   First line of what was taken for the text.
 * @param to
 *   Line after its last.
 * @param title
 *   Index of the headline.
 * @returns
 *   The line below; `from` where the text begins there.
 */
export function belowLead(
  lines: PageLine[],
  from: number,
  to: number,
  title: number | undefined
): number {
  if (title === undefined || title >= from || to - from < 1 + closed) return from
  const [lead, next] = [lines[from]!, lines[from + 1]!]
  const {length} = lead.text
  if (length < least || length > most || lead.text.split(/\s+/u).length < words) return from
  if (lead.type !== 'paragraph' || lead.node.data?.layout || isFurniture(lead)) return from
  if (isDated(next.text, lines, title)) return isDated(lead.text, lines, title) ? from : from + 1
  const below = lines.slice(from + 1, from + 1 + closed)
  const open = lead.prose !== 'sentence' && !/[)\]]$/u.test(lead.text)
  return open && below.every(({prose}) => prose === 'sentence') ? from + 1 : from
}

/** Whether a paragraph says first where it was written. */
function isDated(text: string, lines: PageLine[], title: number): boolean {
  if (text.length < least) return false
  const read = readDateline(text)
  if (read && read.end < text.length) return true
  const place = placed.exec(text)?.groups?.['place']
  return (
    place !== undefined &&
    lines.slice(Math.max(0, title - 1), title + 1).some((line) => line.text.includes(place))
  )
}
