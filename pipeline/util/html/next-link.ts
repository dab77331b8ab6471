/** Tells links that stand side by side without a space: the style of a page parts them, its text does not. */

import {isElement, type Node} from './measure.ts'
import type {Element} from './parts.ts'

/** Nodes side by side among which a link is looked for, and elements one in the other that are looked into. */
const most = 100
const deepest = 4

/**
 * Tell whether a link follows another, with nothing between, that ends where a new word begins.
 *
 * ```html
 *   <a href="/ines">Ines Calder</a><a href="/ivo">Ivo Marsh</a>
 * ```
 */
export function isNextLink(node: Element): boolean {
  if (node.tagName !== 'a' || !node.parentNode) return false
  const {childNodes} = node.parentNode
  if (childNodes.length > most) return false
  const before = childNodes[childNodes.indexOf(node) - 1]
  if (!before || !isElement(before) || before.tagName !== 'a') return false
  return /[\p{Ll}\p{N})]$/u.test(textOf(before, -1)) && /^\p{Lu}/u.test(textOf(node, 0))
}

/** The first text in an element, or the last. */
function textOf(element: Element, at: -1 | 0): string {
  let node: Node | undefined = element
  for (let depth = 0; node && depth <= deepest; depth++) {
    if ('value' in node) return node.value
    node = 'childNodes' in node ? node.childNodes.at(at) : undefined
  }
  return ''
}
