/**
 * Says which scripts may read a served file.
 *
 * Source: Fetch (CORS protocol, `Cross-Origin-Resource-Policy`).
 */

import type {Request} from './serve-answer.ts'
import type {Shelf} from './shelf.ts'

/** What scripts of other sites may read: what `docs/publishing.md` tells hosts to open. */
const open =
  /^(?:application\/(?:atom\+xml|feed\+json|json|jsonl|ld\+json|rss\+xml)|text\/markdown)/u

/**
 * Anyone’s scripts may read what is published. A preview is not, yet, and who knows of a folder: whatever site its
 * maker looks at could read it, so it opens to scripts of this machine alone.
 */
export function corsHeaders(
  type: string,
  {headers}: Request,
  {secret}: Shelf
): Record<string, string> {
  const {origin} = headers
  const own =
    origin === undefined || /^https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/iu.test(origin)
  const vary = {Vary: 'Origin'}
  if (!open.test(type) || (secret && !own)) {
    return secret ? {...vary, 'Cross-Origin-Resource-Policy': 'same-origin'} : {}
  }
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag, Link',
    ...(secret ? vary : {})
  }
}
