/** How plain text is laid out on its lines: where lines end, where they were wrapped, what is a table. */

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
 *   The width in UTF-16 units, or nothing where the lines were not wrapped: most neighbours
 *   must be such that the next word did not fit any more.
 */
export function wrapWidth(lines: RawLine[]): number | undefined {
  const lengths = lines
    .filter((line) => line.text)
    .map((line) => line.indent + line.text.length)
    .toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.98)]
  const longest = lengths.at(-1)
  if (width === undefined || longest === undefined) return
  if (longest > widest * 1.2 || width > widest || width < narrowest) return

  let pairs = 0
  let full = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!line.text || !next?.text) continue
    const word = /^\S+/u.exec(next.text)?.[0].length ?? 0
    pairs++
    if (line.indent + line.text.length + 1 + word > width) full++
  }
  return pairs >= 3 && full / pairs >= 0.6 ? width : undefined
}

/** Whether a run of lines is a table: three or more lines, most with a gap of three spaces or a tab inside. */
export function isColumns(group: RawLine[]): boolean {
  const gapped = group.filter((line) => /\S(?: {3,}|\t+ *)\S/u.test(line.text)).length
  return group.length >= 3 && gapped / group.length >= 0.7
}
