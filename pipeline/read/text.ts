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
import {isUnspaced, measure} from '../util/measure.ts'
import {placeOf} from '../util/place.ts'
import {indentation, isColumns, type RawLine, splitLines, wrapWidth} from '../util/text/layout.ts'
import {partIndented, partRunning, partWrapped, type Rows} from '../util/text/paragraphs.ts'
import type {Reader} from './reader.ts'
import type {VFile} from 'vfile'

/** Above this many UTF-16 units a line is running text, not a line of an address or a list. */
const longest = 90

/** The same of a whole sentence in a script without spaces, each sign as three. */
const least = 45

/** UTF-16 units of a sentence in letters that say more on the same room. */
const dense = 30

interface Layout {
  indent: {least: number; width: number} | undefined
  width: number | undefined
}

export const text: Reader = {
  name: 'text',
  read(copy): Root {
    const value = String(copy.value)
    const lines = splitLines(value)
    const indent = indentation(lines)
    const width = indent?.width ?? wrapWidth(lines)
    const children = groups(lines).flatMap((group) => blocks(copy, group, {indent, width}))
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

function blocks(copy: VFile, group: RawLine[], layout: Layout): RootContent[] {
  if (isColumns(group)) return [columns(copy, group)]
  const {indent, width} = layout
  const parts = indent
    ? partIndented(group, indent.least, indent.width)
    : width === undefined
      ? partShort(group)
      : partWrapped(group, width)
  return parts.map(({kept, rows}) => paragraph(copy, rows, kept ? '\n' : ' '))
}

/** Short lines stay together; long ones are a paragraph each, but for one that breaks off within a sentence. */
function partShort(group: RawLine[]): Rows[] {
  const running = partRunning(group)
  if (running.length < group.length) return running
  const short = group.length > 1 && group.every(isShort)
  return short ? [{kept: true, rows: group}] : group.map((line) => ({kept: false, rows: [line]}))
}

/** No line of running text; in scripts without spaces a sentence of few signs is one. */
function isShort({text}: RawLine): boolean {
  const size = measure(text)
  const sentence =
    size > text.length ? size > least && /[。！？][”」』）]?$/u.test(text) : isDense(text)
  return size <= longest && !sentence
}

/** A sentence in letters that say more on the same room: those of Korean, Hebrew, Arabic, Hindi. */
function isDense(text: string): boolean {
  return (
    text.length > dense &&
    /[.!?؟।]["”’»)]?$/u.test(text) &&
    /^.{0,20}[\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}]{2}/u.test(
      text
    )
  )
}

function paragraph(copy: VFile, rows: RawLine[], between: ' ' | '\n'): Paragraph {
  const children: PhrasingContent[] = []
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (before) {
      const position = placeOf(copy, {end: row.start, start: before.end})
      if (between === '\n') children.push({position, type: 'break'})
      else if (!isUnspaced(before.text, row.text)) {
        children.push({position, type: 'text', value: ' '})
      }
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
