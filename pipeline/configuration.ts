/** What `copydesk.yaml` says, after its defaults. The schema is `schemas/config.schema.json`. */

import {cleanLine} from './util/clean-text.ts'

export interface KnownAuthor {
  /** Other ways the copy writes the name. */
  aliases?: string[]
  jobTitle?: string
  name: string
  sameAs?: string[]
  url?: string
  worksFor?: string
}

export interface KnownAgency {
  /** How copy writes it (example: `['AP', 'The Associated Press']`). */
  aliases?: string[]
  name: string
  url?: string
}

export interface Publication {
  /** Page where the right to use what is published can be acquired. */
  acquireLicensePage?: string
  copyright?: string
  description?: string
  /** BCP 47. */
  language: string
  /** License URL for what is published. */
  license?: string
  /** Absolute URL of a square picture, at least 112 pixels wide. */
  logo?: string
  name: string
  /** Policy pages by schema.org property (example: `{correctionsPolicy: 'https://…'}`). */
  policies?: Record<string, string>
  sameAs?: string[]
  /** IANA name (example: `'Europe/Lisbon'`); absent: no zone is known. */
  timeZone?: string
  /** Absolute, with trailing slash. */
  url: string
  /** Page that says how what is published may be used. */
  usageInfo?: string
}

/** Feeds of a part of the edition, besides the one of everything. */
export interface FeedWish {
  by: 'author' | 'language' | 'section'
  /** Last part of its path (default: made of the value). */
  slug?: string
  /** (default: name of the publication and the value) */
  title?: string
  /** Which author, language or section (default: a feed of each). */
  value?: string
}

export interface FeedSettings {
  /** Whether what leaves the feed stays in archives (RFC 5005). */
  archives: boolean
  /** How many days older than the newest item an item may be. */
  days?: number
  /** WebSub hub. */
  hub?: string
  /** What the ids of the feeds begin with (default: the URL of the publication); keep it when that moves. */
  id?: string
  /** How many items a feed holds. */
  limit: number
  more: FeedWish[]
  /** Minutes that a reader may wait before it asks again. */
  ttl: number
}

export interface OutputSettings {
  /** Whether HTML pages are made. */
  pages: boolean
  /** Whether headline and standfirst are offered to voices (`speakable`), by the classes they have on our pages. */
  speakable?: boolean
  /** How fast the publication says its readers read; absent: no time to read is computed. */
  wordsPerMinute?: number
}

/** House style; what is absent stays as the copy has it. */
export interface Style {
  /** `em`: `word—word`; the others have a space on both sides. */
  dashes?: 'em' | 'spaced-em' | 'spaced-en'
  quotes?: 'curly' | 'straight'
}

export interface Configuration {
  desk: {agencies: KnownAgency[]; authors: KnownAuthor[]}
  feeds: FeedSettings
  output: OutputSettings
  publication: Publication
  style?: Style
}

/** What is assumed where nothing is said; `feeds.ttl` in minutes. */
export const defaults = {
  desk: {agencies: [], authors: []},
  feeds: {archives: true, limit: 50, more: [], ttl: 60},
  output: {pages: true},
  publication: {language: 'en', name: 'Untitled publication', url: 'https://example.com/'}
} satisfies Configuration

/** A configuration that need not say everything. */
export type Said = {[K in keyof Configuration]?: Partial<Configuration[K]>}

/**
 * Fill a configuration with its defaults.
 *
 * @param said
 *   What is to be otherwise (example: `{publication: {name: 'The Gazette', url: 'https://gazette.example/'}}`).
 * @returns
 *   The whole of it, without characters that no output can hold; the publication’s URL ends in a slash.
 */
export function configure(said: Said = {}): Configuration {
  const {desk, feeds, output, publication, style} = cleaned(said)
  const {url, ...rest} = {...defaults.publication, ...publication}
  return {
    desk: {...defaults.desk, ...desk},
    feeds: {...defaults.feeds, ...feeds},
    output: {...defaults.output, ...output},
    publication: {...rest, url: url.endsWith('/') ? url : `${url}/`},
    ...(style ? {style} : {})
  }
}

function cleaned<T>(value: T): T {
  // The same shape, so the same type.
  if (typeof value === 'string') return cleanLine(value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(cleaned) as T
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleaned(entry)])) as T
}
