/**
 * Reads plain text, which is not Markdown: every character means itself.
 *
 * A paragraph ends at a blank line, at an indented line, or, in hard-wrapped copy, at a line
 * that had room for the next word. Lines of one group that are all short (an address, a list,
 * verse) stay one paragraph with hard breaks; columns stay as they are in a code block.
 *
 * ```text
 * > | LAGUNA REAL (NNA) _ The ferry to
 * > | Porto Novo sank on Monday.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^ one paragraph
 * ```
 */

import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {placeOf} from '../util/place.ts'
import {isColumns, splitLines, type RawLine, wrapWidth} from '../util/text-layout.ts'
import type {Reader} from './reader.ts'
import type {VFile} from 'vfile'

/** Above this many UTF-16 units a line is running text, not a line of an address or a list. */
const short = 90

export const text: Reader = {
  name: 'text',
  read(copy): Root {
    const value = String(copy.value)
    const lines = splitLines(value)
    const width = wrapWidth(lines)
    const children = groups(lines).flatMap((group) => blocks(copy, group, width))
    return {children, position: placeOf(copy, {end: value.length, start: 0}), type: 'root'}
  }
}

/** Runs of lines without a blank one between them. */
function groups(lines: RawLine[]): RawLine[][] {
  const result: RawLine[][] = []
  let group: RawLine[] = []
  for (const line of lines) {
    if (line.text) group.push(line)
    else if (group.length > 0) {
      result.push(group)
      group = []
    }
  }
  if (group.length > 0) result.push(group)
  return result
}

function blocks(copy: VFile, group: RawLine[], width: number | undefined): RootContent[] {
  if (isColumns(group)) return [columns(copy, group)]
  if (width !== undefined) return joined(group, width).map((rows) => paragraph(copy, rows, ' '))
  if (group.length > 1 && group.every((line) => line.text.length <= short)) {
    return [paragraph(copy, group, '\n')]
  }
  return group.map((line) => paragraph(copy, [line], ' '))
}

/** Hard-wrapped lines put back together: a line that was full goes on in the next one. */
function joined(group: RawLine[], width: number): RawLine[][] {
  const result: RawLine[][] = []
  const base = Math.min(...group.map((line) => line.indent))
  let before: RawLine | undefined
  for (const line of group) {
    const room = before ? width - (before.indent + before.text.length) - 1 : -1
    const word = /^\S+/u.exec(line.text)?.[0].length ?? 0
    const divided =
      before !== undefined && /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text)
    const starts =
      !before || (word <= room && !divided) || (line.indent > base && line.indent > before.indent)
    if (starts) result.push([line])
    else result.at(-1)!.push(line)
    before = line
  }
  return result
}

function paragraph(copy: VFile, rows: RawLine[], between: ' ' | '\n'): Paragraph {
  const children: PhrasingContent[] = []
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (before) {
      const position = placeOf(copy, {end: row.start, start: before.end})
      children.push(
        between === '\n' ? {position, type: 'break'} : {position, type: 'text', value: ' '}
      )
    }
    children.push({position: placeOf(copy, row), type: 'text', value: row.text})
  }
  const position = placeOf(copy, {end: rows.at(-1)!.end, start: rows[0]!.start})
  return {children, position, type: 'paragraph'}
}

function columns(copy: VFile, group: RawLine[]): RootContent {
  const start = group[0]!.start - group[0]!.indent
  const span = {end: group.at(-1)!.end, start}
  const value = String(copy.value).slice(span.start, span.end).replace(/\r\n?/gu, '\n')
  return {position: placeOf(copy, span), type: 'code', value}
}
