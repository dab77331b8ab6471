/** What feeds state, read the same in every zone. */

import {expect, it} from 'vitest'
import {feedFacts} from '../../pipeline/index.ts'
import {toMoment} from '../../pipeline/util/feed/moment.ts'

const half = Date.UTC(2026, 2, 2, 9, 30)

it.each([
  ['Mon, 02 Mar 2026 09:30:00 GMT', half],
  ['2 Mar 2026 10:30 +0100', half],
  [' 2026-03-02T04:30:00-05:00\n', half],
  ['Mon, 02 Mar 2026 09:30:00', undefined],
  ['2026-03-02T09:30:00', undefined],
  ['2026-03-02', undefined],
  ['Mon, 52 Mar 2026 09:30:00 GMT', undefined],
  ['Section A 1', undefined]
])('reads %j', (text, moment) => {
  expect(toMoment(text)).toBe(moment)
})

it('takes no last change of a feed that states no zone', () => {
  const facts = (date: string) =>
    feedFacts(`<rss><channel><lastBuildDate>${date}</lastBuildDate></channel></rss>`)
  expect(facts('Mon, 02 Mar 2026 09:30:00 GMT')?.updated).toBe('2026-03-02T09:30:00.000Z')
  expect(facts('Mon, 02 Mar 2026 09:30:00')?.updated).toBeUndefined()
})
