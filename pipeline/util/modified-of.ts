/** Says when an article was last changed, where that is known. */

import type {Released, Stamp} from '../article.ts'
import {isInstant, toEpoch} from './stamp.ts'

/**
 * Find the time of modification: the stated one, else the ledger’s when it is later than the first release.
 *
 * @returns
 *   Never before publication; nothing where no change is known.
 */
export function modifiedOf({
  firstPublished,
  modified,
  published,
  updated
}: Released): Stamp | undefined {
  const changed = modified ?? (toEpoch(updated) > toEpoch(firstPublished) ? updated : undefined)
  return changed && isOnOrAfter(changed, published) ? changed : undefined
}

/** Whether a stamp is not before another; where one is only a date, the days as written are compared. */
export function isOnOrAfter(later: Stamp, earlier: Stamp): boolean {
  if (isInstant(later) && isInstant(earlier)) return toEpoch(later) >= toEpoch(earlier)
  return later.slice(0, 10) >= earlier.slice(0, 10)
}
