/** What `scripts/compile-schemas.js` makes of `schemas/*.schema.json`. */

import type {ErrorObject} from 'ajv'

export interface Validator {
  /** Whether data fits; stops at the first fault. */
  check(data: unknown): boolean
  /** All that does not fit; its code is run when it is first asked. */
  explain(data: unknown): ErrorObject[]
}

/** Keyed by the schema’s file name without `.schema.json` (example: `'news-article'`). */
export const validators: Record<string, Validator>
