/**
 * What a detector says: “this value of this field stands here”.
 * A claim decides nothing; `settle` does, by one table of precedence.
 */

import type {Point, Position} from 'unist'
import type {
  Author,
  Citation,
  Correction,
  Credit,
  Dateline,
  Image,
  Kind,
  Quotation,
  Stamp,
  Status,
  Subject
} from './article.ts'

/** A stretch of the copy: UTF-16 offsets into `file.value`, end not included. */
export interface Span {
  end: number
  start: number
}

/** Where a value was read from. `configuration` and `ledger` values have no place in the copy. */
export type Origin =
  'body' | 'computed' | 'configuration' | 'front-matter' | 'ledger' | 'metadata' | 'sidecar'

/** The fields that may be claimed, and the shape of a value of each. */
export interface Fields {
  about: Subject[]
  authors: Author[]
  backstory: string
  basedOn: string
  byline: string
  canonical: string
  citations: Citation[]
  contributors: Author[]
  copyright: {holder?: string; notice: string; year?: number}
  corrections: Correction[]
  credit: Credit
  cut: {private?: boolean; reason: string}
  dateline: Dateline
  digitalSourceType: string
  /** The desk has been over this piece: see `settle/edited.ts`. */
  edited: boolean
  editorsNote: string
  embargo: Stamp
  free: boolean
  genre: string
  headline: string
  id: string
  images: Image[]
  keywords: string[]
  kicker: string
  kind: Kind
  language: string
  license: string
  modified: Stamp
  published: Stamp
  quotations: Quotation[]
  section: string
  slug: string
  slugLine: string
  sourceOrganization: string
  standfirst: string
  status: Status
  translationOf: string
  usageInfo: string
}

export type Field = keyof Fields

/** A claim before it is signed: what a detector yields. */
export type Filing = {
  [F in Field]: {
    field: F
    /** Path of the file the place is in, when it is not the copy itself (a sidecar, say). */
    file?: string
    /** The stretches that leave the body if this claim stands. */
    lifts?: Span[]
    origin: Origin
    /** Where parts of the value stand, by JSON Pointer below the value (example: `'/0/name'`). */
    parts?: Record<string, Position>
    place?: Position
    /** Breaks ties between claims of one detector: the lowest wins (default: `0`). */
    rank?: number
    value: Fields[F]
  }
}[Field]

/** A claim: a filing signed by its detector (example: `by: 'detect:byline'`). */
export type Claim = Filing & {by: string}

export type ClaimOf<F extends Field> = Extract<Claim, {field: F}>

export type {Point, Position}
