/**
 * Finds the stretch of lines that holds most of a story: running text adds to it, what is not text
 * takes off. Looks twice: the second time it knows the words of the story, and text that has none
 * of them (a biography, small print, the summary of another story) adds next to nothing.
 */

import {measure} from '../measure.ts'
import {isFurniture, type PageLine} from './line.ts'
import type {Thing} from './site-furniture.ts'
import {isTime} from './posts.ts'
import {stemsOf} from './stems.ts'

/** Indexes of lines; `to` is not included. */
export interface Stretch {
  from: number
  to: number
}

/** What a line of furniture takes off, in UTF-16 units of running text, at the first look. */
const dear: Record<Thing, number> = {
  advertisement: 5,
  comments: 60,
  'consent line': 250,
  footer: 200,
  navigation: 60,
  'newsletter box': 40,
  'popular list': 150,
  'reading time': 5,
  'related links': 70,
  'share row': 30,
  tags: 90
}

/** The same at the second look, when the text after it tells whether the story goes on. */
const mild: Record<Thing, number> = {
  ...dear,
  'consent line': 30,
  footer: 120,
  navigation: 20,
  'newsletter box': 20,
  'popular list': 70,
  'related links': 30,
  'share row': 20,
  tags: 60
}

interface Look {
  costs: Record<Thing, number>
  /** What a line of furniture right below another costs, as a part of the whole. */
  again: number
  /** UTF-16 units from which a sentence between other lines is as good as one that stands apart. */
  long: number
  share(line: PageLine): number
}

/** UTF-16 units of an entry of a menu. */
const entry = 24

/** Running text, in UTF-16 units, after which comments are the end of the page. */
const enough = 220

/** UTF-16 units of the title of another story, and titles below one label. */
const title = 20
const titles = 3

/** UTF-16 units of a line that are looked at. */
const sample = 2000

/** Telling words below which a line cannot be told to be of another story. */
const few = 4

/**
 * Find the stretch.
 *
 * @returns
 *   The lines from the first to the last of it; empty where no line holds text.
 */
export function stretchOf(lines: PageLine[]): Stretch {
  const first = highest(lines, {again: 1, costs: dear, long: 160, share: () => 1})
  const groups = groupsOf(lines)
  const core = groups.filter(({at}) => at >= first.from && at < first.to)
  const counts = new Map<string, number>()
  for (const {stems} of core) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const largest = core.reduce((most, {size}) => Math.max(most, size), 0)
  const shares = new Map<PageLine, number>()
  for (const group of groups) {
    const own = core.includes(group)
    const known = group.stems.filter((stem) => (counts.get(stem) ?? 0) > (own ? 1 : 0)).length
    const share =
      own && group.size === largest
        ? 1
        : group.stems.length < few
          ? 0.7
          : Math.min(1, (own ? 0.6 : 0.1) + (known / group.stems.length) * 6)
    for (const line of group.lines) shares.set(line, share)
  }
  const second = highest(lines, {
    again: 0.25,
    costs: mild,
    long: 80,
    share: (line) => shares.get(line) ?? 1
  })
  return second.to > second.from ? second : first
}

interface Group {
  /** Index of its first line. */
  at: number
  lines: PageLine[]
  /** UTF-16 units. */
  size: number
  stems: string[]
}

/** Runs of text with nothing else between: they are of one story. */
function groupsOf(lines: PageLine[]): Group[] {
  const groups: Group[] = []
  let before = -2
  for (const [index, line] of lines.entries()) {
    if (!line.prose || isFurniture(line)) continue
    if (before !== index - 1) groups.push({at: index, lines: [], size: 0, stems: []})
    const group = groups.at(-1)!
    group.lines.push(line)
    group.size += measure(line.text.slice(0, sample))
    before = index
  }
  for (const group of groups) {
    group.stems = [...stemsOf(group.lines.map(({text}) => text).join(' '))]
  }
  return groups
}

/** The stretch with the highest sum: from where it was last in the red, to its peak. */
function highest(lines: PageLine[], look: Look): Stretch {
  let best = {from: 0, sum: 0, to: 0}
  let sum = 0
  let from = 0
  let listed = 0
  for (const [index, line] of lines.entries()) {
    if (isCommentSection(line) && best.sum >= enough) break
    const gain = worth(line, sum > enough ? 1.4 : 1, look)
    const before = lines[index - 1]
    listed = isListed(line, before, listed)
    const again =
      gain < 0 && (listed > 0 || (isFurniture(line) && before && isFurniture(before)))
        ? look.again
        : 1
    sum += gain > 0 && line.type !== 'code' ? gain * look.share(line) : gain * again
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best.sum) best = {from, sum, to: index + 1}
  }
  return {from: best.from, to: best.to}
}

/** How many titles of other stories stand from their label to this line; none where it is no such title. */
function isListed(line: PageLine, before: PageLine | undefined, listed: number): number {
  if (line.node.data?.layout || line.prose || line.furniture || line.text.length < title) return 0
  const {by, thing} = before?.furniture ?? {}
  if (by === 'line' && thing === 'related links') return 1
  return listed > 0 && listed < titles ? listed + 1 : 0
}

function isCommentSection({furniture, text}: PageLine): boolean {
  return furniture?.thing === 'comments' && furniture.by !== 'within' && text.length < 160
}

/** What a line adds; below enough text, furniture is dearer: it is the end rather than the middle. */
function worth(line: PageLine, factor: number, {costs, long}: Look): number {
  const {apart, credits, furniture, node, picture, prose, text} = line
  const size = Math.min(measure(text.slice(0, 600)), 600)
  // Captions stand between paragraphs of any story.
  if (picture && factor > 1 && !node.data?.layout) return -4
  if (node.data?.layout) {
    if (!node.data.layout.story) return -2
    if (node.data.layout.linked || (node.type === 'list' && isMenu(text))) return -4
    if (node.type === 'heading' || node.type === 'list' || node.type === 'table')
      return prose ? size : -4
  }
  if (isFurniture(line)) {
    const inline = furniture!.thing === 'related links' && furniture!.by === 'start'
    return (inline ? -30 : -costs[furniture!.thing]) * factor
  }
  if (credits) return factor > 1 && !isTime(line) ? -100 : -30
  if (prose === 'sentence') return apart || size > long ? size : size / 2
  if (prose) return apart ? size : size / 3
  if (/^\p{Ll}/u.test(text)) return -5
  return apart ? -8 : -15 - Math.min(size, 100) / 10
}

/** Items of a few words each: one that ends in a mark makes no text of them. */
function isMenu(text: string): boolean {
  const items = text.split('\n')
  return items.length > 2 && items.every(({length}) => length <= entry)
}
