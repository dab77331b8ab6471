/**
 * Answers a request for a part of a file: what players of sound and film ask for before they play or jump.
 *
 * One range is answered; several, and what is no range at all, get the whole, as the standard allows.
 *
 * Source: RFC 9110 14 (range requests), 13.1.5 (`If-Range`).
 */

/** A part of a file: both ends are in it. */
export interface Part {
  first: number
  last: number
}

const form = /^bytes=\s*(?<first>\d{0,15})-(?<last>\d{0,15})\s*$/iu

/**
 * Read what part of a file is asked for.
 *
 * @param header
 *   `Range` of the request (example: `'bytes=0-99'`, `'bytes=-100'`: its last hundred).
 * @param size
 *   Bytes of the file.
 * @returns
 *   The part; `'none'` where the file has no such part; nothing where the whole is to be sent.
 */
export function partOf(header: string | undefined, size: number): Part | 'none' | undefined {
  const {first = '', last = ''} = form.exec(header ?? '')?.groups ?? {}
  if (!first && !last) return
  const end = size - 1
  if (!first)
    return Number(last) > 0 && size > 0
      ? {first: Math.max(0, size - Number(last)), last: end}
      : 'none'
  if (last && Number(last) < Number(first)) return
  if (Number(first) > end) return 'none'
  return {first: Number(first), last: last ? Math.min(Number(last), end) : end}
}
