/** Joins the pieces of text that stand side by side in a tree, as a parser would leave them. */

import type {Nodes, Root} from 'mdast'

/**
 * Join neighbouring text.
 *
 * @param tree
 *   Body; not changed.
 * @returns
 *   The same without places, each run of text one node.
 */
export function joinText(tree: Root): Root {
  return joined(tree) as Root
}

function joined({position: _, ...node}: Nodes): Nodes {
  if (!('children' in node)) return node as Nodes
  const children: Nodes[] = []
  for (const child of node.children as Nodes[]) {
    const last = children.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else children.push(joined(child))
  }
  return {...node, children} as Nodes
}
