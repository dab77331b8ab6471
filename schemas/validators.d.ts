/** What `scripts/compile-schemas.js` makes of `schemas/*.schema.json`: one check a schema. */

import type {ErrorObject} from 'ajv'

export interface Validator {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}

/** Keyed by the schema’s file name without `.schema.json` (example: `'news-article'`). */
export const validators: Record<string, Validator>
