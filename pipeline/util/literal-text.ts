/** Splits text that stands in the copy in other letters, so that all of it but an escape or entity is literal. */

import type {Nodes, Root, Text} from 'mdast'
import type {VFile} from 'vfile'
import {placeOf, spanOf} from './place.ts'

/**
 * Split the text nodes of Markdown at escapes (`\*`), entities (`&amp;`) and indented line ends.
 *
 * A text that cannot be followed letter by letter stays as it is: an atom.
 */
export function splitLiterals(tree: Root, copy: VFile): void {
  const value = String(copy.value)
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    const children = node.children.flatMap((child): Nodes[] => {
      visit(child)
      return child.type === 'text' ? (split(child, value, copy) ?? [child]) : [child]
    })
    // Text is put where text was.
    node.children = children as never
  }
  visit(tree)
}

interface Piece {
  end: number
  start: number
  text: string
}

function split(node: Text, value: string, copy: VFile): Text[] | undefined {
  if (!node.position) return
  const span = spanOf(node.position)
  if (span.end - span.start === node.value.length) return
  const pieces = align(value.slice(span.start, span.end), node.value)
  return pieces?.map(({end, start, text}) => ({
    position: placeOf(copy, {end: span.start + end, start: span.start + start}),
    type: 'text',
    value: text
  }))
}

const entity = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/uy
const lineEnd = /[ \t]*(?:\r\n?|\n)[ \t>]*/uy

function align(source: string, text: string): Piece[] | undefined {
  const pieces: Piece[] = []
  let [at, to, literal] = [0, 0, 0]
  const close = () => {
    if (at > literal)
      pieces.push({end: at, start: literal, text: text.slice(to - (at - literal), to)})
  }
  while (at < source.length) {
    const special = /[\\&\s]/u.test(source[at]!) ? atomAt(source, at, text, to) : undefined
    if (special) {
      close()
      pieces.push({end: at + special.length, start: at, text: text.slice(to, to + special.made)})
      at += special.length
      to += special.made
      literal = at
    } else if (source[at] === text[to]) {
      at++
      to++
    } else return
  }
  close()
  return to === text.length ? pieces.filter((piece) => piece.text) : undefined
}

/** How much of the copy made how many letters here; nothing where each stands for itself. */
function atomAt(source: string, at: number, text: string, to: number) {
  if (source[at] === '\\' && source[at + 1] === text[to] && /[!-/:-@[-`{-~]/u.test(text[to]!)) {
    return {length: 2, made: 1}
  }
  for (const pattern of [entity, lineEnd]) {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0]
    if (!found || (pattern === lineEnd && found.length === 1)) continue
    if (pattern === lineEnd && text[to] !== '\n') continue
    return {length: found.length, made: (text.codePointAt(to) ?? 0) > 0xffff ? 2 : 1}
  }
  return
}
