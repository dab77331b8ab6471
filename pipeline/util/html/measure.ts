/** Measures the elements of a page in one pass: how much text is in each, and whether it holds the title. */

import type {DefaultTreeAdapterTypes} from 'parse5'
import {attribute, type Element, unseenPart} from './parts.ts'

export type Node = DefaultTreeAdapterTypes.Node

export interface Measure {
  /** Whether a field to fill in, or else a button, stands inside. */
  control?: 'button' | 'field'
  /** UTF-16 units of text in links to other parts of the page, and how many they are. */
  jumped: number
  jumps: number
  /** UTF-16 units of text inside links. */
  linked: number
  /** Whether a block stands inside. */
  parent: boolean
  /** Offset of the first picture, film or frame inside, shown or not. */
  picture?: number
  /** UTF-16 units of visible text. */
  size: number
  /** Whether an `h1` stands inside. */
  title: boolean
}

const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre
section summary table tbody td tfoot th thead tr ul`.split(/\s+/u)
)

/** Whether an element begins and ends a line. */
export function isBlock(node: Node): node is Element {
  return blocks.has(node.nodeName)
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/**
 * Walk a tree without recursion: a page may be 10,000 elements deep.
 *
 * @param root
 *   Where to begin.
 * @param enter
 *   Called before the children; `false` passes them over.
 * @param leave
 *   Called after the children of each element that was entered.
 */
export function walk(
  root: Node,
  enter: (node: Node) => boolean,
  leave: (node: Element) => void
): void {
  const stack: Array<{at: number; children: Node[]; node: Node}> = []
  const push = (node: Node) => {
    if (enter(node))
      stack.push({at: 0, children: 'childNodes' in node ? node.childNodes : [], node})
  }
  push(root)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.at++]
    if (child) push(child)
    else {
      stack.pop()
      if (isElement(top.node)) leave(top.node)
    }
  }
}

const nothing: Measure = {jumped: 0, jumps: 0, linked: 0, parent: false, size: 0, title: false}

/** Measure every element that is seen. */
export function measure(root: Node): Map<Node, Measure> {
  const measures = new Map<Node, Measure>()
  walk(
    root,
    (node) => {
      if (node.nodeName === '#text' && 'value' in node) {
        const parent = node.parentNode && measures.get(node.parentNode)
        if (parent) parent.size += node.value.trim().length
        return false
      }
      const above = isElement(node) && node.parentNode && measures.get(node.parentNode)
      if (above && isPicture(node)) above.picture ??= node.sourceCodeLocation?.startOffset ?? 0
      if (above) addControl(above, controlOf(node))
      if (isElement(node) && unseenPart(node)) return false
      measures.set(node, {...nothing, title: node.nodeName === 'h1'})
      return true
    },
    (node) => {
      const own = measures.get(node)!
      const above = node.parentNode && measures.get(node.parentNode)
      if (node.tagName === 'a') addLink(node, own)
      if (!above) return
      above.jumped += own.jumped
      above.jumps += own.jumps
      above.linked += own.linked
      above.size += own.size
      above.parent ||= own.parent || isBlock(node)
      if (own.picture !== undefined) above.picture ??= own.picture
      addControl(above, own.control)
      above.title ||= own.title
    }
  )
  return measures
}

function addLink(node: Element, own: Measure): void {
  own.linked = own.size
  if (own.size === 0 || !/^#./u.test(attribute(node, 'href') ?? '')) return
  own.jumped = own.size
  own.jumps = 1
}

function addControl(measure: Measure, control: Measure['control']): void {
  if (control && measure.control !== 'field') measure.control = control
}

function controlOf(node: Element): Measure['control'] {
  if (node.tagName === 'button') return 'button'
  if (node.tagName === 'textarea') return 'field'
  if (node.tagName !== 'input') return
  const type = attribute(node, 'type') ?? 'text'
  if (/^(?:email|tel|text)$/iu.test(type)) return 'field'
  return /^(?:button|submit)$/iu.test(type) ? 'button' : undefined
}

const pictures = new Set(['amp-img', 'iframe', 'img', 'picture', 'video'])

/** A picture; or what a script makes one of, with the picture for those who run none. */
function isPicture(node: Element): boolean {
  if (pictures.has(node.tagName)) return true
  if (node.tagName !== 'noscript') return false
  const [child] = node.childNodes
  return child !== undefined && 'value' in child && /<img\s/iu.test(child.value.slice(0, 2000))
}
