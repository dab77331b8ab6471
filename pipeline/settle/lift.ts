/** Takes stretches of the copy out of a tree: what is claimed or cut leaves the body. */

import type {Nodes, Root, RootContent, Text} from 'mdast'
import type {Span} from '../claim.ts'
import {spanOf} from '../util/place.ts'

/**
 * Lift spans out of a tree.
 *
 * @param tree
 *   Tree; not changed.
 * @param spans
 *   Stretches of the copy; may overlap.
 * @returns
 *   New tree without them: text is cut to the character, what becomes empty goes, the white
 *   space and hard breaks left at the ends of a block go too.
 */
export function lift(tree: Root, spans: Span[]): Root {
  const merged = mergeSpans(spans)
  const children = tree.children.flatMap((node) =>
    node.type === 'yaml' ? [] : without(node, merged)
  )
  const {data: _, ...root} = tree
  return {...root, children: (children as RootContent[]).map(withoutLayout)}
}

/** What the reader of a page says of a block is for the desk only. */
function withoutLayout(node: RootContent): RootContent {
  if (!node.data) return node
  const {data: _, ...rest} = node
  return rest as RootContent
}

/** Sort spans and join those that touch. */
export function mergeSpans(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else if (span.end > span.start) result.push({...span})
  }
  return result
}

/** The parts of a span that none of the sorted, separate `holes` covers. */
export function subtract(span: Span, holes: Span[]): Span[] {
  const result: Span[] = []
  let start = span.start
  for (const hole of touching(holes, span)) {
    if (hole.start > start) result.push({end: hole.start, start})
    start = Math.max(start, hole.end)
  }
  if (start < span.end) result.push({end: span.end, start})
  return result
}

function without(node: Nodes, spans: Span[]): Nodes[] {
  if (!node.position) return [node]
  const own = spanOf(node.position)
  const holes = touching(spans, own)
  if (holes.length === 0) return [node]
  if (subtract(own, holes).length === 0) return []
  if (node.type === 'text') return cutText(node, own, holes)
  if (!('children' in node)) return [node]

  const children = (node.children as Nodes[]).flatMap((child) => without(child, holes))
  const kept = isPhrasingParent(node) ? trimEnds(children) : children
  return kept.length === 0 ? [] : [{...node, children: kept} as Nodes]
}

function cutText(node: Text, own: Span, holes: Span[]): Nodes[] {
  if (node.value.length !== own.end - own.start) return [node]
  return subtract(own, holes).map(({end, start}) =>
    sliced(node, start - own.start, end - own.start)
  )
}

/** Some characters of a text: their place goes with them where each of them stands in the copy. */
function sliced(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to)
  if (value === node.value || !node.position) return {...node, value}
  const {end, start} = node.position
  if (start.offset === undefined || node.value.length !== spanOf(node.position).end - start.offset)
    return {...node, value}
  const pointAt = (at: number) => ({
    ...start,
    column: start.column + at,
    offset: start.offset! + at
  })
  return {
    ...node,
    position: {end: to === node.value.length ? end : pointAt(to), start: pointAt(from)},
    value
  }
}

function isPhrasingParent(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading'
}

function trimEnds(nodes: Nodes[]): Nodes[] {
  let from = 0
  let to = nodes.length
  while (from < to && isBlank(nodes[from]!)) from++
  while (to > from && isBlank(nodes[to - 1]!)) to--
  return nodes.slice(from, to).map((node, index, kept) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.length - node.value.trimStart().length : 0
    const end = index === kept.length - 1 ? node.value.trimEnd().length : node.value.length
    return sliced(node, start, end)
  })
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

/** Those of sorted, separate spans that a span touches. */
export function touching<T extends Span>(spans: T[], own: Span): T[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= own.start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < spans.length && spans[to]!.start < own.end) to++
  return spans.slice(low, to)
}
