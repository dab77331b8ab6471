/**
 * Writes the last change of each Atom entry in a form of its own. What one build releases shares one instant, and
 * validators warn of entries with equal `updated`; noughts after the second, and `Z` written `+00:00` or `-00:00`,
 * say the same instant in other characters. Which form an entry has follows from its seat, so it never changes.
 *
 * ```xml
 * <updated>2026-03-02T09:30:00.00Z</updated>
 * ```
 *
 * Source: RFC 3339 4.3 and 5.6.
 */

import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const zones = ['Z', '+00:00', '-00:00']

/** Digits after the second. */
const digits = 17

const completion: Completion = {
  complete({items}, feed) {
    for (const [index, {updated}] of feed.items.entries()) {
      const text = formOf(updated, feed.seats[index]!)
      replace(items[index]!, 'updated', [make('updated', {}, text)])
    }
  },
  name: 'atom-updated'
}

export default completion

function formOf(instant: string, seat: number): string {
  const [second = ''] = new Date(instant).toISOString().split('.')
  if (!/:\d\dZ$/u.test(instant)) return instant
  const noughts = Math.floor(seat / zones.length) % digits
  return `${second}${noughts > 0 ? `.${'0'.repeat(noughts)}` : ''}${zones[seat % zones.length]}`
}
