/** Digests of text. */

import {createHash} from 'node:crypto'

/** The whole digest, as the ledger and the manifest write it. */
export function digestOf(text: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`
}

/** Eight hexadecimal digits: enough to know a paragraph again. */
export function shortDigestOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 8)
}
