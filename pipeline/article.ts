/**
 * The Article: what the desk makes of one piece of copy. Plain JSON; an optional field that
 * is not known is absent, never `null` and never `''`.
 */

import type {Root} from 'mdast'

export interface Author {
  /** Absolute URLs of the same person or organisation elsewhere. */
  sameAs?: string[]
  name: string
  /** Job title as the copy or the configuration words it (example: `'AP Business Writer'`). */
  role?: string
  /** Whether a byline, credit line, front matter or sidecar names them, rather than the dateline’s agency. */
  stated: boolean
  type: 'Organization' | 'Person'
  url?: string
  /** Name of the agency or newspaper a person writes for. */
  worksFor?: string
}

/** A date (`2024-09-10`) or an instant (RFC 3339 with offset), as precise as the copy is, never more. */
export type Stamp = string

export interface Dateline {
  /** The agency by the name the desk or the field knows it by, `AP` as `'Associated Press'`; else as printed. */
  agency?: string
  /** The date inside the dateline, where it states a year (RFC 3339 full-date). */
  date?: Stamp
  /** Certain parts of the place only. */
  located?: {country?: string; locality?: string; region?: string}
  /** The place as printed (example: `'CHATHAM, Mass.'`). */
  place?: string
  /** The dateline as printed, without the dash after it (example: `'LONDON (AP)'`). */
  text: string
}

export interface Correction {
  date?: Stamp
  text: string
}

export interface Credit {
  /** Whether it names no author: an agency’s name alone signs the copy, an issuer sent it out. */
  mark?: boolean
  /** The organisation named, its full name where it is known. */
  organization?: string
  text: string
}

export interface Image {
  alt?: string
  /** Size of the file. */
  bytes?: number
  caption?: string
  creator?: string
  credit?: string
  /** Pixels. */
  height?: number
  license?: string
  /** Absolute URL, or a path relative to the copy. */
  src: string
  /** Media type (example: `'image/jpeg'`). */
  type?: string
  /** Pixels. */
  width?: number
}

/** Direct speech whose speaker the copy itself names. */
export interface Quotation {
  /** Name of the speaker, as full as the copy prints it anywhere. */
  speaker?: string
  text: string
}

/** A work that a piece refers to. */
export interface Citation {
  name?: string
  url?: string
}

/** What a piece is about, as the desk names it. */
export interface Subject {
  name: string
  /** Absolute URLs of the same thing elsewhere (example: `['https://www.wikidata.org/entity/Q42']`). */
  sameAs?: string[]
}

/** What the desk says a piece is: each is a subtype of schema.org `NewsArticle`. */
export type Kind = 'analysis' | 'ask-public' | 'background' | 'opinion' | 'reportage' | 'review'

/** `publish`: goes out. The others stay home; `withheld` and `killed` recall what had gone out. */
export type Status = 'draft' | 'hold' | 'killed' | 'publish' | 'withheld'

export interface Article {
  about?: Subject[]
  authors: Author[]
  /** How the piece was reported, in the desk’s words. */
  backstory?: string
  /** URL of the piece this one is made from, at another publisher’s. */
  basedOn?: string
  /** The body’s blocks, in mdast with positions in the copy. */
  body: Root
  /** The byline as printed (example: `'By Jane Doe and John Roe'`). */
  byline?: string
  /** Absolute URL where the piece lives, when that is elsewhere. */
  canonical?: string
  citations?: Citation[]
  contributors?: Author[]
  copyright?: {holder?: string; notice: string; year?: number}
  corrections?: Correction[]
  /** The credit line as it is to be printed (example: `'Associated Press'`). */
  creditText?: string
  dateline?: Dateline
  digitalSourceType?: string
  /** A note the desk means readers to see. */
  editorsNote?: string
  embargo?: Stamp
  /** `false` when part of the piece is paid for. */
  free?: boolean
  /** What kind of text it is: words, or the URL of a code of the IPTC. */
  genre?: string
  headline?: string
  /** A `tag:` URI (RFC 4151), minted once and kept in the ledger. Absent until release. */
  id?: string
  images?: Image[]
  keywords?: string[]
  kicker?: string
  kind?: Kind
  /** BCP 47. */
  language?: string
  license?: string
  modified?: Stamp
  /** As stated by the copy, or the instant of first release from the ledger. */
  published?: Stamp
  quotations?: Quotation[]
  section?: string
  /** Absent until release. */
  slug?: string
  slugLine?: string
  /** The organisation on whose behalf the author worked: the agency of agency copy. */
  sourceOrganization?: string
  standfirst?: string
  status: Status
  /** The standfirst, or else the lede without its dateline: always words of the copy. */
  summary?: string
  /** URL of the piece this one translates. */
  translationOf?: string
  /** URL of a page that says how it may be used. */
  usageInfo?: string
}

/** An article that has an identity and may go out. */
export interface Released extends Article {
  headline: string
  id: string
  /** Instant of first release, from the ledger (RFC 3339, UTC). */
  firstPublished: string
  language: string
  published: Stamp
  slug: string
  /** Instant of the last change of substance, from the ledger (RFC 3339, UTC); first release at first. */
  updated: string
}
