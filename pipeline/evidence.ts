/** Where every value of an Article came from: the records behind `evidence.json` and `explain`. */

import type {Origin, Span} from './claim.ts'

/** A place in a file, with the words that stand there. */
export interface Place extends Span {
  /** From 1. */
  column: number
  /** Path of the file, relative to the configuration. */
  file: string
  /** From 1. */
  line: number
  /** The words themselves, as they stand in the file. */
  text: string
}

/** One value: exactly one of `place` and `from` says where it came from, or both. */
export interface Evidence {
  /** Who said so (example: `'detect:byline'`). */
  by: string
  /** JSON Pointers of the values it was computed from. */
  from?: string[]
  /** Claims that lost against this one. */
  lost?: Array<{by: string; place?: Place; value: unknown}>
  origin: Origin
  place?: Place
  /** JSON Pointer into the Article (example: `'/authors/0/name'`). */
  pointer: string
}

/** Furniture or private matter taken off the page. */
export interface Cut {
  by: string
  place: Place
  private?: boolean
  reason: string
}

/** Every character of the copy is in exactly one of these. */
export type Bucket = 'body' | 'cut' | 'field' | 'private' | 'space'

export interface Entry extends Span {
  bucket: Bucket
  /** What it became (example: `'headline'`, `'share row'`). */
  what?: string
}
