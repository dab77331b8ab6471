/** The contract of a rule: it reads the Article and makes messages. */

import type {VFile} from 'vfile'
import type {Article} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import type {Evidence} from '../evidence.ts'

export interface Docket {
  article: Article
  configuration: Configuration
  copy: VFile
  evidence: Evidence[]
}

export interface Rule {
  /** Files messages on `copy`, with `source: 'check'` and `ruleId: name`. */
  check(docket: Docket): void
  name: string
}
