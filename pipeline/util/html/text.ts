/** Turns a text node of a page into text nodes with places: literal stretches, and atoms for the rest. */

import type {Span} from '../../claim.ts'

export interface TextPiece extends Span {
  text: string
}

/** A character reference, or white space that a browser shows as one space. */
const odd =
  /&(?:#\d{1,20}|#[xX][\da-fA-F]{1,20}|[A-Za-z][A-Za-z\d]{1,31});?|[\t\n\f\r ]{2,}|[\t\n\f\r]|\r\n/gu

/**
 * Split text into pieces whose characters can be found again.
 *
 * @param raw
 *   The stretch of the page it was read from.
 * @param value
 *   What the parser made of it.
 * @param start
 *   Offset of that stretch.
 * @param keep
 *   Whether white space is kept as it is (`pre`).
 * @returns
 *   Pieces in order. A piece as long as its span is literal; any other is an atom. Where the two
 *   cannot be matched, one atom.
 */
export function textPieces(raw: string, value: string, start: number, keep = false): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  let read = 0
  const literal = (to: number) => {
    if (to <= at) return true
    const text = raw.slice(at, to)
    if (value.slice(read, read + text.length) !== text) return false
    pieces.push({end: start + to, start: start + at, text})
    read += text.length
    return true
  }
  for (const match of raw.matchAll(odd)) {
    if (!literal(match.index)) return whole(raw, value, start, keep)
    const end = match.index + match[0].length
    const length = match[0].startsWith('&')
      ? decoded(match[0], value, read, raw.slice(end, end + 8))
      : match[0].replace(/\r\n/gu, '\n').length
    const text = value.slice(read, read + length)
    const blank = !keep && /^[\t\n\f\r ]+$/u.test(text)
    pieces.push({end: start + end, start: start + match.index, text: blank ? ' ' : text})
    read += length
    at = end
  }
  if (!literal(raw.length) || read !== value.length) return whole(raw, value, start, keep)
  return pieces
}

/** How many characters a reference became: what follows it in the raw page must follow it in the text. */
function decoded(reference: string, value: string, read: number, after: string): number {
  const next = after.slice(0, 1)
  const plain = next && !/[&\s]/u.test(next)
  for (const length of [1, 2, 0, reference.length]) {
    if (length === reference.length && value.startsWith(reference, read)) return length
    if (plain ? value[read + length] === next : length === surrogate(value, read)) return length
  }
  return surrogate(value, read)
}

function surrogate(value: string, read: number): number {
  return (value.codePointAt(read) ?? 0) > 0xff_ff ? 2 : 1
}

function whole(raw: string, value: string, start: number, keep: boolean): TextPiece[] {
  const text = keep ? value : value.replace(/[\t\n\f\r ]+/gu, ' ')
  return [{end: start + raw.length, start, text}]
}
