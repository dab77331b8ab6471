/**
 * Writes the last change of each Atom entry in a form of its own. What one build releases shares one instant, and
 * validators warn of entries with equal `updated`. Noughts after the second say the same instant in other characters,
 * and so does another offset, with the clock moved by it. The first thirty forms are in UTC; an import of hundreds
 * needs more. Which form an entry has never changes.
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

/** More of them after the second, and there are libraries that refuse it. */
const noughtsAtMost = 9

/** Number of forms in UTC. */
const utc = zones.length * (noughtsAtMost + 1)

/** Minutes ahead of UTC, from -12:00 to +14:00, whole hours first. With a fraction newsboat misreads them. */
const offsets = Array.from({length: 1561}, (_, index) => index - 720)
  .filter((minutes) => minutes !== 0)
  .toSorted((a, b) => Number(a % 60 !== 0) - Number(b % 60 !== 0) || Math.abs(a) - Math.abs(b))

const completion: Completion = {
  complete({items}, feed) {
    for (const [index, {updated}] of feed.items.entries()) {
      const text = formOf(updated, feed.forms[index]!)
      replace(items[index]!, 'updated', [make('updated', {}, text)])
    }
  },
  name: 'atom-updated'
}

export default completion

function formOf(instant: string, number: number): string {
  if (!/:\d\dZ$/u.test(instant)) return instant
  const form = number % (utc + offsets.length)
  const offset = offsets[form - utc]
  if (offset === undefined) {
    const noughts = Math.floor(form / zones.length)
    const fraction = noughts > 0 ? `.${'0'.repeat(noughts)}` : ''
    return `${instant.slice(0, -1)}${fraction}${zones[form % zones.length]}`
  }
  const moved = new Date(Date.parse(instant) + offset * 60_000).toISOString()
  return `${moved.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}${toZone(offset)}`
}

function toZone(minutes: number): string {
  const size = Math.abs(minutes)
  const [hour, rest] = [Math.floor(size / 60), size % 60].map((part) =>
    String(part).padStart(2, '0')
  )
  return `${minutes < 0 ? '-' : '+'}${hour}:${rest}`
}
