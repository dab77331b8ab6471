/** Settles the lines above a story whose words do not tell what they are: kicker, letterhead, headline, standfirst. */

import {isKicker} from '../grammar/kicker.ts'
import {pictureLine} from '../photo-credit.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {isLetterhead, isNewspaper, isPolice} from './issuer.ts'
import {isLabel} from './label.ts'
import type {Part} from './line.ts'
import {isUntold, untoldPart} from './untold.ts'

/** UTF-16 units of the longest line of a headline that a wire sets on two. */
const measure = 50

/**
 * List the open lines that may be the headline.
 *
 * @param open
 *   Indices of the open lines.
 * @param parts
 *   What the other lines above the story are.
 * @param end
 *   Index of the line that is looked at next.
 * @returns
 *   The open lines without the kickers and the letterhead at their top.
 */
export function titlesAmong(
  lines: Line[],
  open: number[],
  parts: Map<number, Part>,
  end: number
): number[] {
  const first = open.findIndex(
    (index, at) =>
      !isLabel(lines, index, open[at + 1] ?? end, at === 0) &&
      !isUntold(lines, index, open[at + 1] ?? end) &&
      !isLetterhead(lines, index, parts)
  )
  return first < 0 ? [] : open.slice(first)
}

/**
 * Give the open lines their parts.
 *
 * @param end
 *   Index of the first line of the story.
 * @param agency
 *   The agency of the dateline: its copy has labels above the headline, and hardly a standfirst.
 */
export function settleOpen(
  lines: Line[],
  open: number[],
  parts: Map<number, Part>,
  end: number,
  agency?: string
): void {
  const heading = open.find((index) => lines[index]!.type === 'heading')
  let titles = open
  if (heading !== undefined && heading !== open[0] && heading - open[0]! < 4) {
    titles = open.filter((index) => index >= heading)
    for (const index of open.filter((other) => other < heading)) parts.set(index, 'kicker')
  } else {
    const kept = titlesAmong(lines, open.slice(0, -1), parts, open.at(-1) ?? 0)
    titles = [...kept, ...open.slice(-1)]
    if (titles.length > 1 && isTag(lines[titles[0]!]!, lines[titles[1]!]!, agency)) titles.shift()
    for (const index of open.slice(0, open.length - titles.length)) {
      const {text} = lines[index]!
      const issued = isLetterhead(lines, index, parts) ? 'release' : untoldPart(text)
      parts.set(index, isNewspaper(text) ? 'service' : issued)
    }
  }
  const isSlugged = [...parts.values()].includes('slug')
  let last = titles[0]
  if (last === undefined) return
  parts.set(last, 'headline')
  for (const index of titles.slice(1)) {
    // What a picture shows stands between a standfirst and its byline.
    if (pictureLine(lines[index]!.text) === 'caption') continue
    const joined =
      last === index - 1 &&
      parts.get(last) === 'headline' &&
      isContinued(lines[last]!, lines[index]!, isSlugged)
    const below = isPolice(lines, titles[0]!, index) ? 'release' : 'standfirst'
    if (index < end) parts.set(index, joined ? 'headline' : below)
    last = index
  }
}

/**
 * Whether the first of two lines is a label by how it is set: one word above a headline in wire copy,
 * `DISASTER FERRY` in that of AAP, `Management: The Growing Business` above a line with few capitals.
 */
function isTag(line: Line, next: Line, agency: string | undefined): boolean {
  const [words, below] = [line.text.split(/\s+/u), next.text.split(/\s+/u)]
  if (below.length < 3 || below.length <= words.length || !isRightBelow(next, line)) return false
  const [section = '', part] = line.text.split(/: /u, 2)
  // AAP sets its slug with the state before it, as it does the headline.
  if (part !== undefined && words.length < 4 && next.text.startsWith(`${section}: `)) return true
  if (part !== undefined) {
    const isSection = isKicker(section) && !kinds.test(section)
    return isSection && words.length < 6 && isTitled(part) && !isTitled(next.text)
  }
  if (!agency || !/^[\p{L} -]+$/u.test(line.text)) return false
  const isCapital = !/\p{Ll}/u.test(line.text)
  return isCapital ? ['AAP', 'EFE'].includes(agency) && words.length < 4 : words.length < 2
}

/** Kinds of pieces rather than sections: they open headlines. */
const kinds =
  /^(?:analysis|briefs?|column|comment(?:ary)?|editorial|exclusive|explainer|factbox|feature|interview|letters?|obituary|opinion|profile|q&a|reviews?|viewpoint|watch)$/iu

/**
 * Whether a headline goes on in the next line.
 *
 * @param isSlugged
 *   Whether a slug line stands above: under it two short lines are one headline.
 */
export function isContinued(line: Line, next: Line, isSlugged = false): boolean {
  if (!isRightBelow(next, line) || /[.!?]["”’]?$/u.test(line.text)) return false
  const capitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)
  const short = line.text.length <= measure && next.text.length <= measure
  if (next.indent > line.indent && short) return true
  if (capitals(line.text) && capitals(next.text)) return line.text.length > 7
  if (line.text.length < (/^\p{Ll}/u.test(next.text) && short ? 12 : 20)) return false
  if (isSlugged && short && isTitled(line.text) === isTitled(next.text)) return true
  return (
    /^\p{Ll}/u.test(next.text) ||
    /\b(?:a|an|and|as|at|by|for|from|in|of|on|or|over|the|to|with|de|der|die|und|la|le|et)$|[,:]$/iu.test(
      line.text
    )
  )
}

/** Whether most words of a line begin with a capital. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]{3,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2
}
