/**
 * Finds the links to other stories that end copy without the rest of its page: a label, and titles below it.
 *
 * ```text
 *   | The boats go out again in May, the harbour office said.
 * > | Mehr zum Thema
 * > | Seebrücke in Merrow: Erster Pfahl gesetzt
 *   | Quelle: dpa
 * ```
 *
 * Only where no sentence follows the label: in a story “Mehr dazu” is a crosshead too.
 */

import type {KnownAgency} from '../../configuration.ts'
import type {Line} from '../lines.ts'
import {furnitureOf, type Thing} from '../paste/site-furniture.ts'
import {footPart, type Part} from './line.ts'
import {isProse, isSentence} from './prose.ts'

/** Lines of the longest such list, and UTF-16 units of a title. */
const longest = 9
const title = 160

/** What has a label of its own, with titles below. */
const labelled = new Set<Thing>(['newsletter box', 'popular list', 'related links', 'tags'])

/**
 * Find them.
 *
 * @param from
 *   Index of the first line of the story.
 * @returns
 *   Indices of the label and the titles.
 */
export function linksBelow(lines: Line[], from: number, desk: KnownAgency[]): Map<number, Part> {
  const parts = new Map<number, Part>()
  const first = lines.findIndex(
    ({text, type}, index) =>
      index > from && index >= lines.length - longest && type !== 'code' && isLabel(text)
  )
  const below = first < 0 ? [] : lines.slice(first + 1)
  const titles = below.filter(({text}) => text && !footPart(text, desk))
  if (titles.length === 0 || titles.some(isTold)) return parts
  parts.set(first, 'service')
  for (const [offset, {text}] of below.entries()) {
    if (text && !footPart(text, desk)) parts.set(first + 1 + offset, 'service')
  }
  return parts
}

function isLabel(text: string): boolean {
  const found = text.length <= 60 ? furnitureOf(text.replace(/:$/u, '')) : undefined
  // `Meest gelezen in Merrow`
  const isTitled = found?.thing === 'popular list' && found.by === 'start' && text.length < 40
  return found !== undefined && (found.by === 'line' || isTitled) && labelled.has(found.thing)
}

/** Whether a line tells something: no title of another story does. */
function isTold({text, type}: Line): boolean {
  return type !== 'paragraph' || text.length > title || isSentence(text) || isProse(text)
}
