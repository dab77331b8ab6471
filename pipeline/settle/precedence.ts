/**
 * The table of precedence: whose word counts. Said once, here.
 * An editor’s answer beats the front matter, which beats the page, which beats what is assumed.
 */

import type {Field, Origin} from '../claim.ts'

/** Best first. */
export const precedence: readonly Origin[] = [
  'sidecar',
  'front-matter',
  'body',
  'metadata',
  'configuration',
  'ledger',
  'computed'
]

/** Fields whose claims of the winning origin are all kept, in the order of the copy. */
export const collected: ReadonlySet<Field> = new Set<Field>([
  'contributors',
  'corrections',
  'images',
  'quotations'
])
