/** Finds the element of a page that holds the story: most running text, least of anything else. */

import type {Draft} from './drafts.ts'
import {isBlock, isElement, type Measure, type Node, walk} from './measure.ts'
import {type Element, promiseOf} from './parts.ts'
import {proseOf} from '../paste/prose.ts'
import {furnitureOf} from '../paste/site-furniture.ts'

/** What a paragraph counts that stands alone amid other things. */
const lonely = 0.05

/** What a character that is not running text takes off. */
const penalty = 0.7

/**
 * Find the element that holds the story.
 *
 * @param root
 *   The parsed document.
 * @param drafts
 *   Its drafts; those in a region beside the story do not count.
 * @returns
 *   The element, or nothing where there is no running text.
 */
export function storyElement(
  root: Node,
  drafts: Draft[],
  measures: Map<Node, Measure>
): Element | undefined {
  const sums = new Map<Node, number>()
  const worths = new Map(drafts.flatMap((draft) => (draft.region ? [] : [[draft, worth(draft)]])))
  const alone = aloneIn(worths)
  for (const [draft, own] of worths) {
    const value = own > 0 && alone.has(boxOf(draft)) ? own * lonely : own
    sums.set(draft.element, (sums.get(draft.element) ?? 0) + value)
  }
  let best: {element: Element; score: number} | undefined
  walk(
    root,
    (node) => measures.has(node) || node === root,
    (node) => {
      const sum = sums.get(node) ?? 0
      const parent = node.parentNode
      if (parent && sum) sums.set(parent, (sums.get(parent) ?? 0) + sum)
      if (!isElement(node) || inlineLike.has(node.tagName)) return
      const score = sum * promiseOf(node)
      if (score > (best?.score ?? 0)) best = {element: node, score}
    }
  )
  return best?.element
}

/** The element around a paragraph, or the one that text stands in. */
function boxOf({element, own}: Draft): Node {
  let box: Node | null = own ? element.parentNode : element
  // `<a><h4>…</h4></a>` is no box.
  while (box && !isBlock(box) && 'parentNode' in box) box = box.parentNode
  return box ?? element
}

/** Boxes with one paragraph amid names, dates and titles: a comment, another story. */
function aloneIn(worths: Map<Draft, number>): Set<Node> {
  const boxes = new Map<Node, {others: number; prose: number}>()
  for (const [draft, own] of worths) {
    const box = boxes.get(boxOf(draft)) ?? {others: 0, prose: 0}
    if (own > 0 && !/^h[1-6]$/u.test(draft.element.tagName)) box.prose++
    else box.others++
    boxes.set(boxOf(draft), box)
  }
  const alone = [...boxes].filter(([, {others, prose}]) => prose === 1 && others > 0)
  return new Set(alone.map(([node]) => node))
}

/** What is itself a paragraph holds no story. */
const inlineLike = new Set(
  'p h1 h2 h3 h4 h5 h6 li pre blockquote a span tr table tbody ul ol dl'.split(' ')
)

function worth({element, runs}: Draft): number {
  const text = runs.map((run) => run.text).join('')
  const linked = runs
    .filter(({marks}) => marks.some(({type}) => type === 'link'))
    .reduce((sum, run) => sum + run.text.length, 0)
  const size = Math.min(text.length, 2000)
  const free = text.length ? 1 - linked / text.length : 0
  if (furnitureOf(text)) return -penalty * Math.min(size, 200)
  const prose = proseOf(text.trim(), true)
  if (prose && free > 0.5) return size * free
  if (/^(?:h[1-6]|pre|li|blockquote|td)$/u.test(element.tagName) && free > 0.5) return size * 0.2
  return -penalty * Math.min(size, 200)
}

/** Whether an element stands in another. */
export function isInside(element: Element, outer: Element, cache: Map<Node, boolean>): boolean {
  const path: Node[] = []
  let answer = false
  for (
    let node: Node | null = element;
    node;
    node = 'parentNode' in node ? (node.parentNode as Node | null) : null
  ) {
    const known = node === outer ? true : cache.get(node)
    if (known !== undefined) {
      answer = known
      break
    }
    path.push(node)
  }
  for (const node of path) cache.set(node, answer)
  return answer
}
