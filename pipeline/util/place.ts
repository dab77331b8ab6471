/** Turns offsets into places with line and column. */

import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Span} from '../claim.ts'
import type {Place} from '../evidence.ts'

const finders = new WeakMap<VFile, ReturnType<typeof location>>()

/** The position of a span: points with line and column (from 1) and offset. */
export function placeOf(copy: VFile, span: Span): Position {
  return {end: pointAt(copy, span.end), start: pointAt(copy, span.start)}
}

/** The same with the file and the words, as evidence carries it. */
export function quotePlace(copy: VFile, position: Position): Place {
  const span = spanOf(position)
  return {
    column: position.start.column,
    file: copy.path ?? '-',
    line: position.start.line,
    ...span,
    text: String(copy.value).slice(span.start, span.end)
  }
}

export function spanOf(position: Position): Span {
  return {end: position.end.offset ?? 0, start: position.start.offset ?? 0}
}

function pointAt(copy: VFile, offset: number): Point {
  let finder = finders.get(copy)
  if (!finder) {
    finder = location(copy)
    finders.set(copy, finder)
  }
  return finder.toPoint(offset) ?? {column: 1, line: 1, offset}
}
