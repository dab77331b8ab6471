/** Tells what part of a page an element holds, by its name and by what is in it. */

import {isBlock, isElement, type Measure, type Node} from './measure.ts'
import {type Element, regionOf} from './parts.ts'

/** UTF-16 units of the label of a list of contents. */
const label = 40

/** Paragraphs that only a story has, UTF-16 units of one, and elements around them. */
const paragraphs = 3
const paragraph = 80
const wrappers = 2

/** Regions that a large part of the page cannot be, and those that are small by nature. */
const small = new Set(['caption', 'credits', 'tags', 'share row', 'about the author'])

/** What is offered beside a story. */
const offers = new Set(['advertisement', 'aside', 'newsletter box', 'related links'])

/** Most text outside links, in UTF-16 units, of what a name says is such a part: `node-promoted` is a story. */
const prose: Record<string, number> = {
  advertisement: 700,
  aside: 1200,
  'fact box': 1500,
  hidden: 1500,
  'newsletter box': 700,
  'pull quote': 400,
  'related links': 1200,
  'share row': 700,
  tags: 700
}

/**
 * Tell what part of the page an element holds beside the story. A name such as `has-sidebar` on what
 * holds most of a page means something else.
 *
 * @param total
 *   UTF-16 units of all text of the page.
 * @param byName
 *   Whether the names of elements tell what they are.
 */
export function regionIn(
  node: Element,
  measure: Measure,
  total: number,
  byName: boolean
): string | undefined {
  const {linked, size, title} = measure
  if (isContents(node, measure)) return 'navigation'
  const region = regionOf(node, byName)
  if (!region || node.tagName === 'time' || node.tagName === 'figcaption') return region
  if (region === 'credits' ? size > 400 || title : title) return
  if (region === 'comments') return region
  if (region === 'newsletter box' && holdsText(node)) return
  // `<div class="teaser">` without a link is what a story begins with.
  if (region === 'related links' && linked === 0 && size > paragraph) return
  if (small.has(region) && size > 1500) return
  if (size - linked > (prose[region] ?? size)) return
  // `<p class="paywall">` is a paragraph of the story that is paid for.
  if (node.tagName === 'p' && offers.has(region) && size - linked > 80) return
  return size > total * 0.5 && size > 200 ? undefined : region
}

/** `<div class="paywall">` around the paragraphs that are paid for: an offer has one or two. */
function holdsText(node: Element, depth = 0): boolean {
  let count = 0
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    if (child.tagName === 'p' && sizeOf(child) >= paragraph && ++count >= paragraphs) return true
    if (child.tagName === 'div' && depth < wrappers && holdsText(child, depth + 1)) return true
  }
  return false
}

/** UTF-16 units of text in a node, a few elements deep. */
function sizeOf(node: Node, depth = 0): number {
  if ('value' in node) return node.value.trim().length
  if (!('childNodes' in node) || depth > wrappers) return 0
  return node.childNodes.reduce((sum, child) => sum + sizeOf(child, depth + 1), 0)
}

/** Links to parts of the same page and a label at most; a heading may be a link to itself. */
function isContents(node: Element, {jumped, jumps, size}: Measure): boolean {
  return jumps > 1 && size - jumped <= label && isBlock(node) && node.tagName !== 'p'
}
