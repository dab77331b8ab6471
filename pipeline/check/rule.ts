/** The contract of a rule: it reads the Article and makes messages. */

import type {VFile} from 'vfile'
import type {Article} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import type {Cut, Evidence} from '../evidence.ts'

export interface Docket {
  article: Article
  configuration: Configuration
  copy: VFile
  cuts: Cut[]
  evidence: Evidence[]
  /** The present (RFC 3339 with offset); without it nothing is called future. */
  now?: string | undefined
}

export interface Rule {
  /** Files messages on `copy`, with `source: 'check'` and `ruleId: name`. */
  check(docket: Docket): void
  name: string
}
