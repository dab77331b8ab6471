/** Digests of text. */

import {hash} from 'node:crypto'

/** The whole digest, as the ledger and the manifest write it. */
export function digestOf(text: string | Uint8Array): string {
  return `sha256-${hash('sha256', text, 'hex')}`
}

/** Eight hexadecimal digits: enough to know a paragraph again. */
export function shortDigestOf(text: string): string {
  return hash('sha256', text.replace(/\s+/gu, ' ').trim(), 'hex').slice(0, 8)
}
