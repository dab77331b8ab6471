/**
 * Cuts a line in the story of a page that is nothing but a link: the title of another story.
 *
 * ```html
 *   | <p>The harbour stays closed, the office said.</p>
 * > | <p>More: <a href="/storm">Storm closes the bridge</a></p>
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A sentence that is a link stays, and so does what a colon or a heading announces, and a list that is
 * long or has no such line or furniture above it.
 */

import type {Nodes} from 'mdast'
import {linePlace} from '../util/lines.ts'
import {type Page, pageOf} from '../util/paste/page.ts'
import type {PageLine} from '../util/paste/line.ts'
import {detector} from './detector.ts'

/** UTF-16 units outside the link that a label has at most. */
const label = 24

/** UTF-16 units of a title. */
const least = 12
const longest = 200

/** More links in a row than this are what the story is about. */
const most = 6

export default detector('linked-line', function* (tree, {copy}) {
  const page = pageOf(tree)
  if (!page) return
  for (const run of runsOf(page)) {
    const links = run.reduce((sum, {node}) => sum + linksIn(node), 0)
    const before = page.lines[run[0]!.index - 1]
    if (links > most || !before || isAnnounced(before) || isBareList(run, before)) continue
    for (const line of run) {
      yield {
        field: 'cut',
        lifts: [line.span],
        origin: 'body',
        place: linePlace(copy, line),
        value: {reason: 'related links'}
      }
    }
  }
})

/** What a colon or a heading of the story announces is part of it. */
function isAnnounced({furniture, text, type}: PageLine): boolean {
  return !furniture && (type === 'heading' || /:$/u.test(text))
}

/** A list that nothing calls other stories: its entries may be what the story is about. */
function isBareList(run: PageLine[], before: PageLine): boolean {
  return !before.furniture && run.every(({type}) => type === 'list')
}

/** Linked lines that follow each other. */
function runsOf({from, lines, to}: Page): PageLine[][] {
  const runs: PageLine[][] = []
  for (const line of lines.slice(from, to)) {
    if (!line.node.data?.layout || !isLinked(line)) continue
    const run = runs.at(-1)
    if (run?.at(-1)?.index === line.index - 1) run.push(line)
    else runs.push([line])
  }
  return runs
}

function isLinked({node, prose, text, type}: PageLine): boolean {
  if (type !== 'paragraph' && type !== 'list') return false
  if (type === 'paragraph' && (text.length > longest || text.length < least)) return false
  if (prose && /[.。]["”’»)\]]{0,2}$/u.test(text)) return false
  const linked = lengthOf(node, true)
  if (linked < text.replace(/\s/gu, '').length * 0.5) return false
  const outside = lengthOf(node, false) - linked
  return type === 'list' ? outside <= 2 * linksIn(node) : outside <= label
}

/** Characters of a node beside white space, of all or in links only. */
function lengthOf(node: Nodes, inLinks: boolean): number {
  if (node.type === 'text') return inLinks ? 0 : node.value.replace(/\s/gu, '').length
  if (!('children' in node)) return 0
  const within = inLinks && node.type === 'link' ? false : inLinks
  return node.children.reduce((sum, child) => sum + lengthOf(child, within), 0)
}

function linksIn(node: Nodes): number {
  if (node.type === 'link') return 1
  return 'children' in node ? node.children.reduce((sum, child) => sum + linksIn(child), 0) : 0
}
