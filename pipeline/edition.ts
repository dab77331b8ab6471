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

export interface Edition {
  articles: Released[]
  configuration: Configuration
  /** Ids of all that ever went out, oldest first (default: those of the articles, by first release). */
  seats?: string[]
  /** By instant of recall, then by id. */
  withdrawn?: Withdrawn[]
}
