/** Cuts one thing of site furniture out of a story, line by line. */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Filing} from '../../claim.ts'
import {readCredit} from '../grammar/credit-line.ts'
import {linePlace} from '../lines.ts'
import {isFurniture, pageLines, type PageLine} from './line.ts'
import {pageOf} from './page.ts'
import type {Thing} from './site-furniture.ts'

/** What is furniture even where the rest of the page was left behind: told by these words at least. */
const sure: Partial<Record<Thing, {line: number; start: number}>> = {
  advertisement: {line: 1, start: 3},
  'consent line': {line: 2, start: 3},
  'newsletter box': {line: 3, start: 9},
  'popular list': {line: 9, start: 9},
  'reading time': {line: 1, start: 3},
  'related links': {line: 3, start: 9},
  'share row': {line: 2, start: 2}
}

/** Labels that are followed by titles of other stories. */
const lists = new Set<Thing>(['popular list', 'related links'])

/** UTF-16 units of a subheading: titles of stories are twice as long. */
const subheading = 32

/** Titles that may follow such a label. */
const most = 8

/**
 * File the cuts of one thing.
 *
 * @param tree
 *   Tree as it stands after normalizing.
 * @param copy
 *   The copy it was read from.
 * @param thing
 *   What to cut; it is the reason on record too.
 */
export function* cutFurniture(tree: Root, copy: VFile, thing: Thing): Generator<Filing> {
  const page = pageOf(tree)
  const lines = page ? page.lines.slice(0, page.to) : pageLines(tree)
  for (let index = page?.title ?? page?.from ?? 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.furniture?.thing !== thing || index === page?.title) continue
    if (page ? !isFurniture(line) : !isSure(line)) continue
    if (isSubheading(line, lines[index + 1])) continue
    yield cutOf(line, copy, thing)
    if (!lists.has(thing) || line.furniture.by !== 'line') continue
    for (const title of titlesBelow(lines, index)) yield cutOf(title, copy, thing)
  }
}

/** “Further information”, which the markup of a page has as a heading over a paragraph of the story, is one of it. */
function isSubheading({furniture, node, type}: PageLine, next: PageLine | undefined): boolean {
  const layout = node.data?.layout
  if (furniture?.by !== 'line') return false
  if (type !== 'heading' || !layout?.story || layout.region || !next) return false
  const below = next.node.data?.layout
  return (
    next.prose === 'sentence' && next.type === 'paragraph' && below?.story === true && !below.region
  )
}

function isSure(line: PageLine): boolean {
  const {by, label, thing, words} = line.furniture!
  const least = sure[thing]
  if (!least || by === 'within') return false
  if (label && lists.has(thing) && !line.prose && (words > 1 || /^RELATED\b/u.test(line.text)))
    return true
  if (words > 2 && lists.has(thing) && /^\[[^[\]]{5,120}\]$/u.test(line.text)) return true
  if (thing === 'share row' && /:$/u.test(line.text) && (label || by === 'line')) return true
  if (line.prose) return false
  return words >= (by === 'line' ? least.line : least.start)
}

/** Titles of other stories below their label, but not the subheading of the paragraph that follows them. */
function titlesBelow(lines: PageLine[], label: number): PageLine[] {
  let end = label + 1
  while (end <= label + most && isTitle(lines, end, end - label)) end++
  const titles = lines.slice(label + 1, end)
  const next = lines[end]
  const last = titles.at(-1)
  if (!last || titles.length < 2 || !next?.prose || !next.parted) return titles
  const isLong = ({text}: PageLine) => text.length >= last.text.length * 2
  const own = last.text.length <= subheading && titles.slice(0, -1).every(isLong)
  return own ? titles.slice(0, -1) : titles
}

/** A title of another story right below its label; below a blank line only one, and only if it is long. */
function isTitle(lines: PageLine[], index: number, distance: number): boolean {
  const line = lines[index]
  if (!line || line.prose || line.type === 'heading') return false
  // Whose copy the story is stands below its links too.
  if (readCredit(line.text)) return false
  // “Read more” is a button too: the next item of the story follows.
  if (
    /^\d{1,2}[.):]\s/u.test(line.text) &&
    lines.slice(index + 1, index + 4).some(({prose}) => prose)
  )
    return false
  return line.parted ? distance === 1 && line.text.length > 30 : true
}

function cutOf(line: PageLine, copy: VFile, reason: string): Filing {
  return {
    field: 'cut',
    lifts: [line.span],
    origin: 'body',
    place: linePlace(copy, line),
    // “Posted in News by Ines Calder on 3 August 2026”: the writer and the day in it are found.
    ...(line.credits ? {rank: 1} : {}),
    value: {reason}
  }
}
