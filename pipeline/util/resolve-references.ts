/** Resolves `[text][id]` and `![alt][id]`, so that a block stands alone without the definitions below it. */

import type {Definition, Nodes, Root} from 'mdast'

/** Characters of addresses and titles that references may repeat: one long definition can be used often. */
const most = 1_000_000

/**
 * Replace references by links and images; definitions stay where they are.
 *
 * @returns
 *   Whether all could be resolved within the bound; beyond it a link is its text.
 */
export function resolveReferences(tree: Root): boolean {
  const definitions = new Map<string, Definition>()
  const collect = (node: Nodes): void => {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    } else if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(tree)
  if (definitions.size === 0) return true

  let spent = 0
  const resolve = (node: Nodes): Nodes[] => {
    if ('children' in node) node.children = node.children.flatMap(resolve) as never
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node]
    const definition = definitions.get(node.identifier)
    if (!definition) return [node]
    const {title, url} = definition
    spent += url.length + (title?.length ?? 0)
    const target = {position: node.position!, title: title ?? null, url}
    if (node.type === 'imageReference') {
      return [{...target, alt: node.alt ?? null, type: 'image', ...(spent > most ? {url: ''} : {})}]
    }
    return spent > most ? node.children : [{...target, children: node.children, type: 'link'}]
  }
  resolve(tree)
  return spent <= most
}
