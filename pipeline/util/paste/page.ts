/**
 * Finds the story on a page: where a whole web page was copied, which lines are the article
 * and which are the menus, teasers and comments around it.
 *
 * ```text
 *   | Skip to content
 *   | News | Sport | Weather
 * > | Ferry sinks off Porto Novo        headline
 * > | By Ines Calder                    credits
 * > | The ferry to Porto Novo sank …    from
 * > | … the harbour office said.        to
 *   | Share this
 *   | Most read
 * ```
 *
 * The body is the stretch of lines that holds most running text after what is not text has been
 * taken off (one pass, linear). Comments end a page. Copy without site furniture is no page.
 */

import type {Root} from 'mdast'
import {afterCredits} from './after-credits.ts'
import {endOf} from './ending.ts'
import {withItems} from './items.ts'
import {belowLead, ledeOf} from './lead.ts'
import {withListAbove, withNoteBelow} from './kin.ts'
import {isFurniture, pageLines, type PageLine} from './line.ts'
import {markedEndOf} from './marked-end.ts'
import {markedStartOf} from './marked-start.ts'
import {firstOfPosts} from './posts.ts'
import {resumedEnd} from './resume.ts'
import {type Stretch, stretchOf} from './stretch.ts'
import {belowSummary} from './summary.ts'
import {titlesOf} from './headed.ts'
import {titleOf} from './title.ts'
import type {Thing} from './site-furniture.ts'
import {isThinPage, thinEnd} from './thin.ts'

/** Indexes into the lines of the copy; `to` is not included. */
export interface Page {
  /** Lines inside the body that are of other stories. */
  aside?: Stretch
  /** First and last line of the body. */
  from: number
  /** The first paragraph, where it stands above the credits. */
  lede?: number
  /** The standfirst, where it stands below the credits. */
  lead?: number
  lines: PageLine[]
  /** The headline, where one stands out. */
  title: number | undefined
  to: number
}

/** Blocks of a page that are seldom furniture. */
const tabled = new Set<string>(['code', 'table'])

/** Lines above a body in which its beginning may stand. */
const head = 16

/** Lines at the top and the foot of a page in which its menu and its small print stand. */
const edge = 6

/** Lines that may follow a colon. */
const tail = 20

const cache = new WeakMap<Root, Page | undefined>()

/**
 * Find the story on a page.
 *
 * @param tree
 *   Tree as it stands after normalizing.
 * @returns
 *   Nothing where the copy is not a whole page: then all of it is the story.
 */
export function pageOf(tree: Root): Page | undefined {
  if (!cache.has(tree)) cache.set(tree, find(tree))
  return cache.get(tree)
}

function find(tree: Root): Page | undefined {
  const lines = pageLines(tree)
  const isThin = !lines.some(({node}) => node.data?.layout) && !isPage(lines)
  if (isThin && !isThinPage(lines)) return
  const found = withItems(lines, stretchOf(lines))
  if (found.to <= found.from) return
  const from = withListAbove(lines, withHead(lines, found.from))
  const title = titleOf(lines, from, found.to, titlesOf(tree))
  const to = markedEndOf(lines, from, found.to, title)
  const start = title !== undefined && title >= from ? title + 1 : from
  const signedTo = belowSummary(lines, afterCredits(lines, start, to, title))
  const led = firstOfPosts(lines, belowLead(lines, signedTo, to, title), to)
  const body = markedStartOf(lines, led, to, title)
  const top = title !== undefined && title < body ? title : Math.max(0, body - head)
  const signed = lines.slice(top, body).some(({credits}) => credits)
  const tail = withTail(lines, to)
  const lede = ledeOf(lines, title, body)
  // Lines that a colon announces are told as they stand.
  const end = tail > to ? tail : withNoteBelow(lines, endOf(lines, {from: body, to}, signed))
  return {
    ...(found.aside ? {aside: found.aside} : {}),
    from: body,
    ...(lede === undefined ? {} : {lede}),
    ...(led > signedTo ? {lead: signedTo} : {}),
    lines,
    title,
    to: isThin
      ? thinEnd(lines, to)
      : resumedEnd(lines, {from: Math.min(title ?? body, body), to: end}, tail > to)
  }
}

/** Paragraphs between the credits and the body are its beginning, parted from the rest by a box. */
function withHead(lines: PageLine[], from: number): number {
  const above = lines.slice(Math.max(0, from - head), from)
  const credits = above.findLastIndex((line) => line.credits)
  if (credits < 0) return from
  const first = above.findIndex(
    (line, index) =>
      index > credits && line.prose && line.apart && line.text.length >= 60 && !isFurniture(line)
  )
  return first < 0 ? from : from - above.length + first
}

/** What a colon at the end announces still belongs to it: a list, some lines of code. */
function withTail(lines: PageLine[], to: number): number {
  let end = to
  while (tabled.has(lines[end]?.type ?? '') && lines[end]!.node.data?.layout?.story) end++
  if (end > to) return end
  if (!/:$/u.test(lines[to - 1]?.text ?? '')) return to
  while (end < lines.length && end < to + tail && !lines[end]!.furniture) {
    if (end > to && lines[end]!.parted) break
    end++
  }
  return end
}

/** Three things of a website, or two in copy that is mostly short lines; a menu above and small print below. */
function isPage(lines: PageLine[]): boolean {
  const things = new Map<Thing, number>()
  for (const {furniture} of lines) {
    if (furniture) things.set(furniture.thing, (things.get(furniture.thing) ?? 0) + 1)
  }
  const count = [...things.values()].reduce((sum, value) => sum + value, 0)
  const bare = lines.filter(({prose}) => !prose).length
  return (
    (things.size >= 3 && count >= 4) ||
    (things.size >= 2 && count >= 3 && bare > lines.length / 3) ||
    isFramed(lines)
  )
}

/** A menu in the first lines, in one row or several, and a footer in the last. */
function isFramed(lines: PageLine[]): boolean {
  const menu = lines
    .slice(0, edge)
    .filter(({furniture}) => furniture?.by === 'line' && furniture.thing === 'navigation')
    .reduce((sum, {furniture}) => sum + furniture!.words, 0)
  return menu > 2 && lines.slice(-edge).some(({furniture}) => furniture?.thing === 'footer')
}
