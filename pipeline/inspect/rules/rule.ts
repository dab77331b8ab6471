/** The contract of a rule of JSON-LD: it looks at the entities of a document and finds faults. */

import type {Severity} from '../../util/report.ts'
import type {Block, Entity} from '../../util/json-ld/json-ld-graph.ts'
import type {JsonNode} from '../../util/json-ld/json-tree.ts'

/** All the JSON-LD of one file: the blocks of a page are one document. */
export interface Document {
  blocks: Block[]
  entities: Entity[]
  /** The present (RFC 3339 with offset), if known. */
  now?: string
  /** What a page says outside its JSON-LD; absent for JSON-LD alone. */
  page?: {
    canonical?: string
    classes: ReadonlySet<string>
  }
  /** Terms that the document’s own context defines. */
  terms: ReadonlySet<string>
}

export interface Finding {
  actual?: string
  at: {block: Block; node: JsonNode}
  expected?: string[]
  /** How to mend it, or who says so. */
  note?: string
  reason: string
  /** Default: `fatal`. */
  severity?: Severity
}

export interface Rule {
  find(document: Document): Iterable<Finding>
  name: string
}

/** Sign a rule. */
export function rule(name: string, find: Rule['find']): Rule {
  return {find, name}
}
