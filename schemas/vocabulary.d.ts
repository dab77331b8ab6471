/** What `scripts/compile-schemas.js` makes of `schemas/vocabulary/schemaorg-30.0.json`: the extract of schema.org, as it stands. */

export interface Extract {
  /** Enumeration member → its enumerations, with spaces between. */
  members: Record<string, string>
  /** Property → `Domain Domain > Range Range`. */
  properties: Record<string, string>
  /** Term → the terms to use in its place, with spaces between. */
  superseded: Record<string, string>
  /** Type → its parents, with spaces between; `DataType` for data types. */
  types: Record<string, string>
  version: string
}

export const extract: Extract
