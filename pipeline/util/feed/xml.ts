/** Completes the XML that the library wrote, writes it in one normal form, and proves that it is well-formed. */

import type {Element, ElementContent, Nodes} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'
import type {Feed} from './feed.ts'
import type {Completion, FeedTree} from './completions/completion.ts'
import {childrenOf} from './completions/tree.ts'

/**
 * Complete a feed.
 *
 * @param written
 *   What the library wrote.
 * @param feed
 *   What it is to say.
 * @returns
 *   XML: text only (no CDATA), `&` and `<` as `&#x26;` and `&#x3C;`, two spaces a level, a line feed at the end.
 * @throws
 *   When it is not well-formed, which would be a fault of ours.
 */
export function feedXml(written: string, feed: Feed, completions: Completion[]): string {
  const tree = toFeedTree(written)
  for (const {complete} of completions) complete(tree, feed)
  return toDocument(tree.root)
}

/** Write a document in our normal form, and read it again. */
export function toDocument(root: Element): string {
  indent(root, 1)
  // No CDATA and no `]]>` in markup, so what is left of it stands in text, where it must not.
  const xml = toXml(root, {closeEmptyElements: true, tightClose: true}).replaceAll(
    ']]>',
    ']]&#x3E;'
  )
  const result = `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`
  fromXml(result)
  return result
}

function toFeedTree(written: string): FeedTree {
  const root = fromXml(written).children.find((node) => node.type === 'element')
  if (!root) throw new Error('Cannot find an element in the feed')
  const [channel] = childrenOf(root, 'channel')
  const feed = channel ?? root
  return {feed, items: childrenOf(feed, channel ? 'item' : 'entry'), root}
}

function indent(parent: Element, depth: number): void {
  const children = parent.children.map(plain)
  const elements = children.filter((node) => node.type === 'element')
  if (elements.length === 0) {
    parent.children = children
    return
  }
  for (const element of elements) indent(element, depth + 1)
  const line = (level: number): ElementContent => ({type: 'text', value: `\n${'  '.repeat(level)}`})
  parent.children = [...elements.flatMap((element) => [line(depth), element]), line(depth - 1)]
}

function plain<T extends Nodes>(node: T): ElementContent {
  // Children of an element are element content; CDATA is text written another way.
  return (node.type === 'cdata' ? {type: 'text', value: node.value} : node) as ElementContent
}
