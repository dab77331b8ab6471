/**
 * Warns of numbers that cannot be: negative counts, a position before the first, a year that is none.
 *
 * ```json
 * > | {"@type": "NewsArticle", "wordCount": -120}
 *                                           ^^^^
 * ```
 */

import {valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {rule} from './rule.ts'

/** Property, and the least and the most it can be. */
const bounds: Array<[name: string, least: number, most: number]> = [
  ['commentCount', 0, Infinity],
  ['copyrightYear', 1450, 2200],
  ['numberOfItems', 0, Infinity],
  ['position', 0, Infinity],
  ['wordCount', 1, 10_000_000]
]

export default rule('number', function* ({entities}) {
  for (const entity of entities) {
    for (const [name, least, most] of bounds) {
      for (const value of valuesOf(entity, name)) {
        const number = typeof value.plain === 'string' ? Number(value.plain) : value.plain
        if (typeof number !== 'number' || !(number < least || number > most)) continue
        yield {
          actual: String(value.plain),
          at: value,
          reason: `Unexpected \`${value.plain}\` as \`${name}\`, expected at least \`${least}\`${most < Infinity ? ` and at most \`${most}\`` : ''}`,
          severity: 'warning'
        }
      }
    }
  }
})
