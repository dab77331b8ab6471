/** What a file says of an article, in any format: what must be the same in all of them. */

import type {Position} from 'unist'

/** Facts that outputs of one article share. */
export type Fact = 'authors' | 'headline' | 'language' | 'modified' | 'published'

export interface Telling {
  facts: Partial<Record<Fact, string>>
  /** What the article is known by: its URL, its id. Tellings that share one are of one article. */
  keys: string[]
  /** Where it says so; absent: the file as a whole. */
  places?: Partial<Record<Fact, Position>>
}
