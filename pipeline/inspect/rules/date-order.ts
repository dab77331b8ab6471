/**
 * Warns of dates that cannot both be: changed before it was published, expired before it was published.
 *
 * ```json
 * > | {"datePublished": "2026-03-02", "dateModified": "2026-03-01"}
 *                                                     ^^^^^^^^^^^^
 * ```
 */

import {type Entity, textOf, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {isOnOrAfter} from '../../util/modified-of.ts'
import {toStamp} from '../../util/stamp.ts'
import {rule} from './rule.ts'

/** What comes first, what comes after it. */
const order: Array<[earlier: string, later: string]> = [
  ['dateCreated', 'dateModified'],
  ['datePublished', 'dateModified'],
  ['datePublished', 'expires'],
  ['startDate', 'endDate'],
  ['birthDate', 'deathDate']
]

export default rule('date-order', function* ({entities}) {
  for (const entity of entities) {
    for (const [earlier, later] of order) {
      const [first, second] = [stampOf(entity, earlier), stampOf(entity, later)]
      if (!first || !second || isOnOrAfter(second, first)) continue
      const [at] = valuesOf(entity, later)
      yield {
        actual: second,
        at: at!,
        reason: `Unexpected \`${later}\` before \`${earlier}\`, expected it after \`${first}\``,
        severity: 'warning'
      }
    }
  }
})

/** A local time is compared as if it were UTC: the other is of the same publisher. */
function stampOf(entity: Entity, name: string): string | undefined {
  const text = textOf(entity, name)
  return text === undefined ? undefined : (toStamp(text) ?? toStamp(`${text}Z`))
}
