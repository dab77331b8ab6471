/** Reads the text of a node together with where each character stands in the copy. */

import type {Nodes, PhrasingContent, RootContent} from 'mdast'
import type {Span} from '../claim.ts'

interface Segment {
  /** Index in the flat text. */
  at: number
  literal: boolean
  end: number
  start: number
  text: string
}

export interface Flat {
  /** The stretch of the copy that the characters `from` (included) to `to` (not included) stand on. */
  span(from: number, to: number): Span
  text: string
}

/**
 * Flatten a node to text.
 *
 * @param node
 *   Any node with positions.
 * @returns
 *   Its text (hard breaks as line feeds, blocks inside it parted by line feeds) and a way back to the copy.
 */
export function flatten(node: Nodes): Flat {
  return fromSegments(segmentsOf([node]))
}

/** Flatten some siblings as if they were one node. */
export function flattenAll(nodes: Array<PhrasingContent | RootContent>): Flat {
  return fromSegments(segmentsOf(nodes))
}

function fromSegments(segments: Segment[]): Flat {
  const text = segments.map((segment) => segment.text).join('')
  return {
    span: (from, to) => ({
      end: to > from ? edge(segments, to - 1, true) : edge(segments, from, false),
      start: edge(segments, from, false)
    }),
    text
  }
}

function segmentsOf(nodes: Nodes[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  const push = (text: string, start: number, end: number) => {
    if (!text) return
    segments.push({at, end, literal: text.length === end - start, start, text})
    at += text.length
  }
  const walk = (node: Nodes) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'break') push('\n', start, end)
    else if (node.type === 'image' || node.type === 'imageReference')
      push(node.alt ?? '', start, end)
    // Tags print nothing; the words between them are nodes of their own.
    else if (node.type === 'html') return
    else if ('value' in node) push(node.value, start, end)
    else if ('children' in node) {
      for (const [index, child] of node.children.entries()) {
        if (index && isBlock(child)) push('\n', at0(child), at0(child))
        walk(child)
      }
    }
  }
  for (const node of nodes) walk(node)
  return segments
}

const blocks = new Set([
  'blockquote',
  'code',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableRow',
  'tableCell'
])

function isBlock(node: Nodes): boolean {
  return blocks.has(node.type)
}

function at0(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function edge(segments: Segment[], index: number, after: boolean): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.at <= index) low = middle
    else high = middle - 1
  }
  const segment = segments[low]
  if (!segment) return 0
  if (!segment.literal) return after ? segment.end : segment.start
  return segment.start + Math.min(index - segment.at + (after ? 1 : 0), segment.end - segment.start)
}
