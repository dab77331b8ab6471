/** The contract of a rule of feeds: it looks at a feed and finds faults. */

import type {FeedDocument, FeedNode} from '../../util/feed/document.ts'
import type {Severity} from '../../util/report.ts'

export interface Finding {
  actual?: string
  at: FeedNode
  expected?: string[]
  /** How to mend it, or who says so. */
  note?: string
  reason: string
  /** Default: `fatal`. */
  severity?: Severity
}

export interface Rule {
  /** The present (RFC 3339 with offset), if known. */
  find(document: FeedDocument, now?: string): Iterable<Finding>
  name: string
}

/** Sign a rule. */
export function rule(name: string, find: Rule['find']): Rule {
  return {find, name}
}
