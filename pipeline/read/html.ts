/**
 * Reads a saved web page: what a browser shows of it as blocks, each at its place in the raw page.
 *
 * ```html
 * > | <p>The ferry to <b>Porto Novo</b> sank.</p>
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Scripts, styles, forms, navigation and what is hidden are passed over, on record. Each block says
 * which part of the page it is in and whether that holds the story; what the markup says of the
 * story goes with the tree (`util/page-facts.ts`). Nothing is decided here.
 *
 * Source: HTML Living Standard, parsing (parse5).
 */

import type {Root, RootContent} from 'mdast'
import {parse} from 'parse5'
import {type Drafts, draftsOf, type Passed} from '../util/html/drafts.ts'
import {factsIn} from '../util/html/facts.ts'
import type {Measure, Node} from '../util/html/measure.ts'
import {attribute, type Element} from '../util/html/parts.ts'
import {isInside, storyElement} from '../util/html/story.ts'
import {blocksOf} from '../util/html/tree.ts'
import {placeOf, spanOf} from '../util/place.ts'
import {proseOf} from '../util/paste/prose.ts'
import type {Reader} from './reader.ts'

export const html: Reader = {
  name: 'html',
  read(copy): Root {
    const value = String(copy.value)
    const document = parse(value, {sourceCodeLocationInfo: true})
    const read = readDrafts(document, value)
    const story = storyElement(document, read.drafts, read.measures)
    const inside = new Map<Node, boolean>()
    const children = blocksOf(read.drafts, copy).map(({drafts, node}): RootContent => {
      const {element, region, wrap} = drafts[0]!
      const linked = node.type === 'list' && wrap && isLinked(read.measures.get(wrap.outer))
      const layout = {
        kin: kinOf(element),
        ...(linked ? {linked} : {}),
        ...(region ? {region} : {}),
        story: !region && story !== undefined && isInside(element, story, inside)
      }
      return {...node, data: {layout}}
    })
    return {
      children,
      data: {...factsIn(document, value), skipped: skippedOf(read.passed, children, value.length)},
      position: placeOf(copy, {end: value.length, start: 0}),
      type: 'root'
    }
  }
}

/** Part of the text of a list of links that is in them. */
const links = 0.8

function isLinked(measure: Measure | undefined): true | undefined {
  return measure && measure.size > 0 && measure.linked >= links * measure.size ? true : undefined
}

/** Elements around a paragraph by tag and class; its own class may tell the first from the others. */
function kinOf({parentNode, tagName}: Element): string {
  if (!parentNode || !('tagName' in parentNode)) return tagName
  return `${parentNode.tagName}.${attribute(parentNode, 'class')?.slice(0, 200) ?? ''} ${tagName}`
}

/** Text that was passed over; and what is neither that nor a block is markup. */
function skippedOf(passed: Passed[], blocks: RootContent[], length: number): Passed[] {
  const skipped = [...passed]
  const held = [...passed, ...blocks.flatMap(({position}) => (position ? [spanOf(position)] : []))]
  let end = 0
  for (const span of held.toSorted((a, b) => a.start - b.start)) {
    if (span.start > end) skipped.push({end: span.start, reason: 'markup', start: end})
    end = Math.max(end, span.end)
  }
  if (length > end) skipped.push({end: length, reason: 'markup', start: end})
  return skipped
}

/** UTF-16 units of text that a story has at least. */
const least = 300

/** Where the names of elements leave nothing of a page, they are not believed. */
function readDrafts(document: Node, value: string): Drafts {
  const read = draftsOf(document, value)
  if (proseIn(read) >= least) return read
  const again = draftsOf(document, value, false)
  return proseIn(again) >= 2 * least ? again : read
}

function proseIn({drafts}: Drafts): number {
  let sum = 0
  for (const {region, runs} of drafts) {
    const text = region ? '' : runs.map((run) => run.text).join('')
    if (text.length > 60 && proseOf(text.trim(), true)) sum += text.length
    if (sum >= 2 * least) break
  }
  return sum
}
