/** What a file says of an article, in any format: what must be the same in all of them. */

import type {Position} from 'unist'

/** Facts that outputs of one article share. */
export type Fact = 'authors' | 'headline' | 'id' | 'language' | 'modified' | 'published'

export interface Telling {
  facts: Partial<Record<Fact, string>>
  /** What the article is known by: its URL, its id. Tellings that share one are of one article. */
  keys: string[]
  /** Where it says so; absent: the file as a whole. */
  places?: Partial<Record<Fact, Position>>
}

/** Whether an id is one for life (RFC 4151): others name a piece in one place only, and may differ between formats. */
export function isLifelong(id: unknown): id is string {
  return typeof id === 'string' && /^tag:[^\s,]+,\d{4}\S*$/u.test(id)
}
