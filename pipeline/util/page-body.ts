/** Fits the HTML of a body into a page: below the headline, within its width, open to everyone. */

import type {Element, ElementContent, Root, RootContent as HastContent} from 'hast'
import {h} from 'hastscript'
import {toString} from 'hast-util-to-string'
import type {RootContent} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {Image} from '../article.ts'
import {articleHtml} from './article-html.ts'

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
export function pageBody(blocks: RootContent[], images: Image[] = []): ElementContent[] {
  const {hast} = articleHtml({children: blocks, type: 'root'}, undefined, images)
  lowerHeadings(hast)
  visit(hast, 'element', (node, index, parent) => {
    const change = changes[node.tagName]
    if (!change || !parent || index === undefined) return
    const result = change(node)
    parent.children.splice(index, 1, ...(result as HastContent[]))
    return [SKIP, index + result.length]
  })
  return hast.children.filter((node): node is ElementContent => node.type !== 'doctype')
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
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/u.test(node.tagName)) headings.push(node)
  })
  const ranks = [...new Set(headings.map(({tagName}) => tagName))].toSorted()
  let before = 1
  for (const heading of headings) {
    before = Math.min(ranks.indexOf(heading.tagName) + 2, before + 1, 6)
    heading.tagName = `h${before}`
  }
}
