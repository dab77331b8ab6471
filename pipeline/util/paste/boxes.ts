/**
 * Tells lines of an offer inside a text that only their neighbours give away.
 *
 * ```text
 *   | Newsletter
 * > | The day in Merrow
 * > | All that matters along the coast, each evening at six
 *   | Your email address
 * ```
 */

import type {Furniture} from './site-furniture.ts'

interface Seen {
  furniture: Furniture | undefined
  parted: boolean
  prose: string | undefined
  text: string
}

/** UTF-16 units of text above which no story has begun. */
const story = 120

/** Lines of a box from its label to its button, and UTF-16 units of one. */
const reach = 4
const longest = 120

/** UTF-16 units of the name of a newsletter. */
const name = 50

/**
 * List them.
 *
 * @param lines
 *   All lines.
 * @returns
 *   Their indexes. Only of lines that no blank line parts, below the first paragraph.
 */
export function boxedLines(lines: Seen[]): Set<number> {
  const found = new Set<number>()
  const first = lines.findIndex(({prose, text}) => prose && text.length >= story)
  if (first < 0) return found
  for (let index = first + 1; index < lines.length; index++) {
    if (lines[index]!.furniture?.thing !== 'newsletter box') continue
    const above = lines[index - 1]!
    if (!lines[index]!.parted && isName(above)) found.add(index - 1)
    const end = endOf(lines, index)
    for (let between = index + 1; between < end; between++) found.add(between)
  }
  return found
}

/** `Newsletter Merrow in the Morning` */
function isName({furniture, prose, text}: Seen): boolean {
  return !furniture && !prose && text.length <= name && /^newsletter\b/iu.test(text)
}

/** The button, the address or the consent below; the label itself where none is near. */
function endOf(lines: Seen[], label: number): number {
  if (lines[label]!.furniture!.by === 'within') return label
  for (let index = label + 1; index <= label + reach && index < lines.length; index++) {
    const {furniture, parted, text} = lines[index]!
    if (parted || text.length > longest) return label
    if (furniture?.thing === 'newsletter box' && furniture.by !== 'within') return index
    if (furniture?.thing === 'consent line') return index
    if (furniture?.thing === 'navigation' && furniture.by === 'line') return index
  }
  return label
}
