/** The copy as a sub-editor sees it: a run of lines, each with its place and its block. */

import type {Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Span} from '../claim.ts'
import {type Flat, flattenAll} from './flatten.ts'
import {placeOf} from './place.ts'

export interface Line {
  /** Index of its block among the tree’s children. */
  block: number
  /** Whether it is the first and the last of its block. */
  first: boolean
  last: boolean
  /** White space before it on its line, in UTF-16 units. */
  indent: number
  /** Index among all lines. */
  index: number
  node: RootContent
  /** The whole of it in the copy. */
  span: Span
  /** The stretch of the copy of some of its characters. */
  part(from: number, to: number): Span
  /** Numbers of the lines of the copy that it begins and ends on. */
  rows: {from: number; to: number}
  /** Without white space at its ends. */
  text: string
  type: RootContent['type']
}

const cache = new WeakMap<Root, Line[]>()

/**
 * List the lines of a piece: paragraphs and headings are split at hard breaks, any other block is one line.
 *
 * @param tree
 *   Tree as it stands after normalizing; must not change afterwards.
 * @returns
 *   Lines in the order of the copy; front matter is none of them.
 */
export function linesOf(tree: Root): Line[] {
  const known = cache.get(tree)
  if (known) return known

  const lines: Line[] = []
  for (const [block, node] of tree.children.entries()) {
    if (node.type === 'yaml') continue
    const rows = rowsOf(node)
    for (const [row, nodes] of rows.entries()) {
      const line = toLine(flattenAll(nodes), nodes, node)
      if (line) {
        // Written out: a hundred thousand spread objects take seconds.
        lines.push({
          block,
          first: row === 0,
          indent: line.indent,
          index: lines.length,
          last: row === rows.length - 1,
          node,
          part: line.part,
          rows: line.rows,
          span: line.span,
          text: line.text,
          type: node.type
        })
      }
    }
  }
  cache.set(tree, lines)
  return lines
}

/** The place of some characters of a line. */
export function linePlace(copy: VFile, line: Line, from = 0, to = line.text.length): Position {
  return placeOf(copy, line.part(from, to))
}

/** Whether a line stands right below another, with no blank one between. */
export function isRightBelow(line: Line, above: Line | undefined): boolean {
  return above !== undefined && line.rows.from === above.rows.to + 1
}

function rowsOf(node: RootContent): RootContent[][] {
  if (node.type !== 'paragraph' && node.type !== 'heading') return [[node]]
  const rows: RootContent[][] = [[]]
  for (const child of node.children) {
    if (child.type === 'break') rows.push([])
    else rows.at(-1)!.push(child)
  }
  return rows
}

function toLine(flat: Flat, nodes: RootContent[], block: RootContent) {
  const skip = flat.text.length - flat.text.trimStart().length
  const text = flat.text.trim()
  const edges = (text && block.type !== 'heading' ? nodes : [block]).map((node) => node.position)
  const [from, to] = [edges[0]?.start, edges.at(-1)?.end]
  const [start, end] = [from?.offset, to?.offset]
  if (!from || !to || start === undefined || end === undefined) return
  const part = (from: number, to: number) => flat.span(from + skip, to + skip)
  return {
    indent: from.column - 1,
    part,
    rows: {from: from.line, to: to.line},
    span: block.type === 'paragraph' && text ? part(0, text.length) : {end, start},
    text
  }
}
