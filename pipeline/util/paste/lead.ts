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

/** `Merrow. The ferry sank`, `Bad Merrow – The ferry sank`: a place of the headline, or of the way to the page. */
const placed =
  /^(?<place>\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24}){0,2})(?:\.| [–—-]) ["„“»«]?\p{Lu}/u

/** `Merrow The ferry sank` */
const bare =
  /^(?<place>\p{Lu}[\p{Ll}-]{2,24}(?: \p{Lu}[\p{Ll}-]{2,24}){0,2}?) ["„“»«]?\p{Lu}\p{Ll}*[ ,]/u

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
  const set = belowButtons(lines, from)
  if (set !== undefined && set < to) return set
  const below = lines.slice(from + 1, from + 1 + closed)
  const open = lead.prose !== 'sentence' && !/[)\]]$/u.test(lead.text)
  return open && below.every(({prose}) => prose === 'sentence') ? from + 1 : from
}

/** The line below the buttons and the picture of a page that stand right below a sentence: buttons part no text. */
function belowButtons(lines: PageLine[], index: number): number | undefined {
  let end = index + 1
  if (lines[index]!.prose !== 'sentence' || lines[end]?.furniture?.thing !== 'share row') return
  while (lines[end]?.credits || (lines[end] && isBeside(lines[end]!))) end++
  return lines.slice(index, end).some(({picture}) => picture) ? end : undefined
}

/**
 * Find the first paragraph of a text above its credits: it says first where it was written, and nothing but credits,
 * pictures and buttons stand between it and the next.
 *
 * @returns
 *   Its index.
 */
export function ledeOf(
  lines: PageLine[],
  title: number | undefined,
  from: number
): number | undefined {
  if (title === undefined || title >= from || lines[from]?.node.data?.layout) return
  let index = from - 1
  while (index > title && (lines[index]!.credits || isBeside(lines[index]!))) index--
  const line = lines[index]!
  if (index === title || index === from - 1 || line.prose !== 'sentence') return
  if (line.text.length < 2 * least || isFurniture(line)) return
  return isDated(line.text, lines, title) || placeBare(line.text, lines, title) ? index : undefined
}

function isBeside(line: PageLine): boolean {
  return line.picture !== undefined || isFurniture(line)
}

/** `Merrow The ferry sank`: a place that stands by itself above the headline, with nothing between it and the text. */
export function placeBare(text: string, lines: PageLine[], title: number): string | undefined {
  const place = bare.exec(text)?.groups?.['place']
  if (place === undefined) return
  const above = lines.slice(0, title).some((line) => line.text === place)
  return above ? place : undefined
}

/** Whether a paragraph says first where it was written. */
function isDated(text: string, lines: PageLine[], title: number): boolean {
  if (text.length < least) return false
  const read = readDateline(text)
  if (read && read.end < text.length) return true
  const place = placed.exec(text)?.groups?.['place']
  return (
    place !== undefined &&
    (lines.slice(Math.max(0, title - 1), title + 1).some((line) => line.text.includes(place)) ||
      lines.slice(0, title).some((line) => line.text === place))
  )
}
