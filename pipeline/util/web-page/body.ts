/** Fits the HTML of a body into a page: below the headline, within its width, open to everyone. */

import type {Element, ElementContent, Root, RootContent} from 'hast'
import {h} from 'hastscript'
import {toString} from 'hast-util-to-string'
import type {RootContent as Block} from 'mdast'
import type {Image} from '../../article.ts'
import {articleHtml} from '../article-html.ts'

/**
 * Make the HTML of some blocks.
 *
 * @param blocks
 *   Blocks of the body.
 * @param images
 *   What is known of its pictures.
 * @returns
 *   Elements: headings from `h2` down without a gap, wide blocks that scroll by keyboard too.
 */
export function pageBody(blocks: Block[], images: Image[] = []): ElementContent[] {
  const hast = articleHtml({children: blocks, type: 'root'}, undefined, images)
  lowerHeadings(hast)
  fit(hast)
  return hast.children.filter((node): node is ElementContent => node.type !== 'doctype')
}

/** Changes the outermost of the elements that the page has in another way. */
function fit(parent: Element | Root): void {
  const children = parent.children.flatMap((node): RootContent[] => {
    const change = node.type === 'element' ? changes[node.tagName] : undefined
    if (change) return change(node as Element)
    if (node.type === 'element') fit(node)
    return [node]
  })
  // An element takes the place of an element: what may stand there may stand there still.
  parent.children = children as Element[]
}

const changes: Record<string, (node: Element) => ElementContent[]> = {
  // A link without words cannot be read out, nor followed.
  a: (node) => (toString(node).trim() || hasPicture(node) ? [node] : []),
  input: ({properties}) => [{type: 'text', value: properties['checked'] ? '☑' : '☐'}],
  pre: (node) => [{...node, properties: {...node.properties, tabIndex: 0}}],
  table: (node) => [h('div', {className: 'wide', role: 'group', tabIndex: 0}, [node])]
}

function hasPicture(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && child.tagName === 'img')
}

/** The headline is the page’s `h1`: what the body ranks highest is its `h2`, and no rank is left out. */
function lowerHeadings(tree: Root): void {
  const headings: Element[] = []
  const walk = (parent: Element | Root) => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue
      if (/^h[1-6]$/u.test(node.tagName)) headings.push(node)
      walk(node)
    }
  }
  walk(tree)
  const ranks = [...new Set(headings.map(({tagName}) => tagName))].toSorted()
  let before = 1
  for (const heading of headings) {
    before = Math.min(ranks.indexOf(heading.tagName) + 2, before + 1, 6)
    heading.tagName = `h${before}`
  }
}
