/**
 * The table of precedence: whose word counts. Said once, here.
 * An editor’s answer beats the front matter, which beats the page, which beats what is assumed.
 */

import type {Field, Origin} from '../claim.ts'

/** Best first. */
const precedence: readonly Origin[] = [
  'sidecar',
  'front-matter',
  'body',
  'metadata',
  'configuration',
  'ledger',
  'computed'
]

/** A date in the markup is exact; one on the page may be that of another story. */
const marked: readonly Origin[] = ['sidecar', 'front-matter', 'metadata', 'body']

/** Fields with an order of their own. */
const special: Partial<Record<Field, readonly Origin[]>> = {
  language: marked,
  modified: marked,
  published: marked
}

/** How much the word of an origin counts for a field: the lowest wins. */
export function weightOf(field: Field, origin: Origin): number {
  const index = special[field]?.indexOf(origin) ?? -1
  return index < 0 ? precedence.indexOf(origin) : index
}

/** Fields whose claims of the winning origin are all kept, in the order of the copy. */
export const collected: ReadonlySet<Field> = new Set<Field>([
  'contributors',
  'corrections',
  'images',
  'quotations'
])
