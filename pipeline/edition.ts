/** The articles that go out together, newest first. */

import type {Released} from './article.ts'
import type {Configuration} from './configuration.ts'

/** An article that had gone out and was recalled. */
export interface Withdrawn {
  /** Instant of its recall (RFC 3339, UTC). */
  at: string
  id: string
  slug: string
}

/** The place of an article in the order in which articles went out. */
export type Seat = Pick<Released, 'firstPublished' | 'id'>

/** A slug that an article had, and the one that it has. */
export interface Moved {
  from: string
  to: string
}

export interface Edition {
  articles: Released[]
  configuration: Configuration
  moved?: Moved[]
  /** What went out before, whatever became of it: it keeps its seat in the archives. */
  seats?: Seat[]
  /** By instant of recall, then by id. */
  withdrawn?: Withdrawn[]
}
