/** How plain text is laid out on its lines: where lines end, where they were wrapped, what is a table. */

import {isUnspaced} from '../measure.ts'

export interface RawLine {
  /** Offset after its last character that is not white space. */
  end: number
  /** White space before its first character, in UTF-16 units. */
  indent: number
  /** Offset of its first character that is not white space. */
  start: number
  /** Without white space at its ends; empty on a blank line. */
  text: string
}

/** Widest column at which typewriters, wires and mailers wrap. */
const widest = 100
const narrowest = 40

const ended = /[.!?:;…]["'”’»)]*$|[。！？：；][”」』）]*$/u

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/gu

/** The first word of a line; scripts without spaces break between any two signs, but for a mark. */
const firstWord =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][、。，」』）”]?|\S+)/u

/** Split text at CR, LF and CRLF; linear in its length. */
export function splitLines(value: string): RawLine[] {
  const lines: RawLine[] = []
  const ends = /\r\n?|\n/gu
  let from = 0
  for (;;) {
    const match = ends.exec(value)
    const raw = value.slice(from, match ? match.index : value.length)
    const text = raw.trim()
    const indent = text ? raw.length - raw.trimStart().length : 0
    lines.push({end: from + indent + text.length, indent, start: from + indent, text})
    if (!match) return lines
    from = ends.lastIndex
  }
}

/**
 * Find the column at which text was hard-wrapped.
 *
 * @param lines
 *   All lines of the copy.
 * @returns
 *   The width in UTF-16 units, or nothing where the lines were not wrapped: of the longer lines that
 *   end within a sentence, most must be such that the first word of the next did not fit any more.
 */
export function wrapWidth(lines: RawLine[]): number | undefined {
  const lengths = lines.filter((line) => line.text).map(lengthOf)
  const within = lengths.filter((length) => length <= widest * 1.2).toSorted((a, b) => a - b)
  if (within.length < lengths.length * 0.95) return
  const width = within[Math.floor(within.length * 0.98)]
  if (width === undefined || width > widest || width < narrowest) return

  let pairs = 0
  let full = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next?.text || lengthOf(line) < width * 0.5 || endsSentence(line)) continue
    pairs++
    if (isFull(line, next, width)) full++
  }
  return pairs >= 3 && full / pairs >= 0.7 ? width : undefined
}

/**
 * Find how paragraphs are indented, in copy that indents the first line of each and no other.
 *
 * @returns
 *   The least indent of a first line beyond the others’, and the width; nothing in other copy.
 */
export function indentation(lines: RawLine[]): {least: number; width: number} | undefined {
  const indents = lines.filter((line) => line.text).map(({indent}) => indent)
  const base = indents.reduce((least, indent) => Math.min(least, indent), Infinity)
  const least = base + 2
  let starts = 0
  let runs = 0
  let width = 0
  let brokenOff = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!line.text || !next?.text || next.indent >= least) continue
    if (line.indent >= least) starts++
    else runs++
    if (starts > 0 && /^[\p{Ll}\d]/u.test(next.text) && !endsSentence(line)) brokenOff++
    if ((line.indent >= least || starts > 0) && lengthOf(line) <= widest) {
      width = Math.max(width, lengthOf(line))
    }
  }
  const indented = indents.filter((indent) => indent >= least).length
  const running = starts >= 2 && starts >= indented * 0.25 && starts + runs >= 3
  return width >= narrowest && (running || (brokenOff > 0 && isEven(indents, least)))
    ? {least, width}
    : undefined
}

/** Whether all lines that are indented are so alike, as in a table of results each line is a paragraph. */
function isEven(indents: number[], least: number): boolean {
  return new Set(indents.filter((indent) => indent >= least)).size === 1
}

/** Whether a line was full: the first word of the next did not fit on it, or was divided. */
export function isFull(line: RawLine, next: RawLine, width: number): boolean {
  if (/\p{L}-$/u.test(line.text) && lengthOf(line) > width * 0.85) return true
  const word = firstWord.exec(next.text)?.[0] ?? ''
  const space = isUnspaced(line.text, word) ? 0 : 1
  return lengthOf(line) + space + columns(word) > width
}

export function endsSentence(line: RawLine): boolean {
  return ended.test(line.text)
}

/** Columns of a typewriter: a sign of Chinese or Japanese takes two. */
export function lengthOf(line: RawLine): number {
  return line.indent + columns(line.text)
}

function columns(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}

/** Whether a run of lines is a table: three or more lines, most with a gap of three spaces or a tab inside. */
export function isColumns(group: RawLine[]): boolean {
  const gapped = group.filter((line) => /\S(?: {3,}|\t+ *)\S/u.test(line.text)).length
  return group.length >= 3 && gapped / group.length >= 0.7
}
