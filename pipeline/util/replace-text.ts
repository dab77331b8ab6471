/** Changes the wording of text nodes and keeps the way back to the copy: what a normalizer writes with. */

import type {Nodes, Parents, Root, Text} from 'mdast'
import type {VFile} from 'vfile'
import {placeOf, spanOf} from './place.ts'

/** Characters `from` (included) to `to` (not included) of a block’s text become `value`. */
export interface Change {
  from: number
  to: number
  value: string
}

/** Stands in a block’s text for what is not text: code, a picture, raw HTML. */
export const hole = '\u{fffc}'

/**
 * Change the text of every paragraph, heading and table cell. Code is never touched.
 *
 * A text that keeps its length stays one literal node; one that changes it is split, so that only
 * the changed bit is an atom with a span of its own. What becomes empty goes.
 *
 * @param tree
 *   Tree; changed in place.
 * @param copy
 *   Copy that the places point into.
 * @param find
 *   Lists changes of a block’s text, in order, none overlapping. Hard breaks are line feeds, code
 *   is `hole`; `joins` are the indexes of spaces that were line ends. A change that spans two nodes is left out.
 */
export function replaceText(
  tree: Root,
  copy: VFile,
  find: (text: string, joins: ReadonlySet<number>) => Iterable<Change>
): void {
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    if (!isPhrasing(node)) {
      for (const child of node.children) visit(child)
      return
    }
    const joins = new Set<number>()
    const text = textOf(node, joins, {at: 0})
    const changes = [...find(text, joins)].filter(
      ({from, to, value}) => text.slice(from, to) !== value
    )
    if (changes.length === 0) return
    rewrite(node, copy, {at: 0, changes, next: 0})
    tidy(node, copy)
  }
  visit(tree)
  prune(tree)
}

/** Give back the changes a pattern makes; an undefined value leaves the match as it is. */
export function* matches(
  text: string,
  pattern: RegExp,
  value: (match: RegExpExecArray) => string | undefined
): Iterable<Change> {
  for (const match of text.matchAll(pattern)) {
    const to = value(match)
    if (to !== undefined) yield {from: match.index, to: match.index + match[0].length, value: to}
  }
}

interface Cursor {
  at: number
  changes: Change[]
  next: number
}

function isPhrasing(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function textOf(node: Nodes, joins: Set<number>, cursor: {at: number}): string {
  if ('children' in node) return node.children.map((child) => textOf(child, joins, cursor)).join('')
  const text = node.type === 'text' ? node.value : node.type === 'break' ? '\n' : hole
  if (text === ' ' && node.position && node.position.end.line > node.position.start.line) {
    joins.add(cursor.at)
  }
  cursor.at += text.length
  return text
}

function rewrite(parent: Parents, copy: VFile, cursor: Cursor): void {
  const children: Nodes[] = []
  for (const child of parent.children) {
    if (child.type === 'text') {
      for (const part of rewriteText(child, copy, cursor)) children.push(part)
      continue
    }
    if ('children' in child) rewrite(child, copy, cursor)
    else cursor.at += 1
    children.push(child)
  }
  // Text is put where text was: what may stand there may stand there still.
  parent.children = children as never
}

function rewriteText(node: Text, copy: VFile, cursor: Cursor): Text[] {
  const from = cursor.at
  const to = from + node.value.length
  cursor.at = to
  const own: Change[] = []
  while (cursor.next < cursor.changes.length && cursor.changes[cursor.next]!.from < to) {
    const change = cursor.changes[cursor.next++]!
    if (change.from >= from && change.to <= to) {
      own.push({from: change.from - from, to: change.to - from, value: change.value})
    }
  }
  if (own.length === 0) return [node]
  const span = node.position && spanOf(node.position)
  if (!span || span.end - span.start !== node.value.length) return whole(node, own)
  return split(node, own, (start, end) =>
    placeOf(copy, {end: span.start + end, start: span.start + start})
  )
}

/** An atom stays one: its whole span made its value. */
function whole(node: Text, changes: Change[]): Text[] {
  const value = [...pieces(node.value, changes)].map((piece) => piece.value).join('')
  return value ? [{...node, value}] : []
}

function split(
  node: Text,
  changes: Change[],
  place: (start: number, end: number) => NonNullable<Text['position']>
): Text[] {
  const parts: Array<{atom: boolean; end: number; start: number; value: string[]}> = []
  for (const {end, start, value} of pieces(node.value, changes)) {
    if (!value) continue
    const atom = value.length !== end - start
    const last = parts.at(-1)
    if (last && !last.atom && !atom && last.end === start) {
      last.value.push(value)
      last.end = end
    } else parts.push({atom, end, start, value: [value]})
  }
  return parts.map(({end, start, value}) => ({
    position: place(start, end),
    type: 'text',
    value: value.join('')
  }))
}

function* pieces(text: string, changes: Change[]) {
  let at = 0
  for (const {from, to, value} of changes) {
    if (from > at) yield {end: from, start: at, value: text.slice(at, from)}
    yield {end: to, start: from, value}
    at = to
  }
  if (at < text.length) yield {end: text.length, start: at, value: text.slice(at)}
}

/** Hard breaks and white space that a change has brought to the ends of a block go, and double breaks. */
function tidy(block: Parents, copy: VFile): void {
  const blank = (node: Nodes | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
  let [from, to] = [0, block.children.length]
  while (from < to && blank(block.children[from])) from++
  while (to > from && blank(block.children[to - 1])) to--
  const kept = block.children
    .slice(from, to)
    .filter((node, index, nodes) => node.type !== 'break' || nodes[index - 1]?.type !== 'break')
  const edges = kept.map((node, index) =>
    node.type === 'text' ? trim(node, copy, index === 0, index === kept.length - 1) : node
  )
  block.children = edges as never
}

function trim(node: Text, copy: VFile, start: boolean, end: boolean): Text {
  const left = start ? node.value.length - node.value.trimStart().length : 0
  const right = end ? node.value.trimEnd().length : node.value.length
  if (left === 0 && right === node.value.length) return node
  const value = node.value.slice(left, right)
  const span = node.position && spanOf(node.position)
  if (!span || span.end - span.start !== node.value.length) return {...node, value}
  const position = placeOf(copy, {end: span.start + right, start: span.start + left})
  return {...node, position, value}
}

/** Paragraphs in which nothing is left go: what made them up prints nothing. The marks of a heading stay. */
function prune(tree: Root): void {
  tree.children = tree.children.filter(
    (node) => node.type !== 'paragraph' || node.children.length > 0
  )
}
