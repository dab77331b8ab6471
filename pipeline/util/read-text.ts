/** Reads a body as plain text, a string a block: what a program without a Markdown parser wants. */

import type {Root, RootContent} from 'mdast'
import {flatten} from './flatten.ts'

/**
 * List the blocks of a body as plain text.
 *
 * @returns
 *   One string a paragraph, heading, table row or list item; hard breaks are line feeds.
 */
export function readText(body: Root): string[] {
  return body.children.flatMap(blockText).filter(Boolean)
}

/** The blocks of the body’s own, one string each, empty where a block holds no text. */
export function readBlocks(body: Root): string[] {
  return body.children.map((node) => blockText(node).filter(Boolean).join('\n'))
}

function blockText(node: RootContent): string[] {
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    return (node.children as RootContent[]).flatMap(blockText)
  }
  if (node.type === 'table') {
    return node.children.map((row) =>
      row.children.map((cell) => flatten(cell).text.trim()).join(' | ')
    )
  }
  if (node.type === 'definition' || node.type === 'html' || node.type === 'thematicBreak') return []
  return [flatten(node).text.trim()]
}
