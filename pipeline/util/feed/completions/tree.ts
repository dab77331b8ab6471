/** Finding and changing elements of a feed’s tree. */

import type {Element} from 'xast'
import {x} from 'xastscript'

type Attributes = Record<string, number | string | undefined>

/** The child elements of a name. */
export function childrenOf(parent: Element, name: string): Element[] {
  return parent.children.filter(
    (node): node is Element => node.type === 'element' && node.name === name
  )
}

/** Make an element; attributes and text that are absent are left out. */
export function make(name: string, attributes: Attributes = {}, text?: string): Element {
  return text === undefined ? x(name, attributes) : x(name, attributes, text)
}

/** Put elements in the place of all children of a name, or at the end where there were none. */
export function replace(parent: Element, name: string, elements: Element[]): void {
  const at = parent.children.findIndex((node) => node.type === 'element' && node.name === name)
  const others = parent.children.filter((node) => node.type !== 'element' || node.name !== name)
  others.splice(at === -1 ? others.length : at, 0, ...elements)
  parent.children = others
}

/** Put elements in the order of a table of names; those it does not name go last. */
export function arrange(parent: Element, names: readonly string[]): void {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  parent.children = parent.children
    .filter((node) => node.type === 'element')
    .toSorted((a, b) => rank(a.name) - rank(b.name))
}
