/**
 * Warns of a date of publication or change that has not come yet, by the present that was given.
 *
 * ```json
 * > | {"@type": "NewsArticle", "datePublished": "2062-03-02"}
 *                                               ^^^^^^^^^^^^
 * ```
 *
 * A date without a time is future when no place on earth has that day yet.
 *
 * Source: Google Search Central, “Publication dates”.
 */

import {valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {isInstant, toEpoch, toStamp} from '../../util/stamp.ts'
import {isA} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

const dates = ['dateCreated', 'dateModified', 'datePublished', 'uploadDate']
const margins = {date: 14 * 3_600_000, instant: 5 * 60_000}

export default rule('future-date', function* ({entities, now}) {
  if (!now) return
  for (const entity of entities) {
    for (const name of dates) {
      for (const value of valuesOf(entity, name)) {
        const text = String(value.plain)
        const stamp = toStamp(text) ?? toStamp(`${text}Z`)
        if (!stamp) continue
        const margin = isInstant(stamp) ? margins.instant : margins.date
        if (toEpoch(stamp) <= toEpoch(now) + margin) continue
        yield {
          actual: text,
          at: value,
          reason: `Unexpected \`${name}\` in the future of \`${now}\``,
          severity: 'warning'
        }
      }
    }
    for (const value of valuesOf(entity, 'copyrightYear')) {
      if (
        !isA(
          entity.types.map(({name}) => name),
          ['CreativeWork']
        )
      )
        continue
      if (!(Number(value.plain) > Number(now.slice(0, 4)) + 1)) continue
      const reason = `Unexpected \`copyrightYear\` in the future of \`${now}\``
      yield {at: value, reason, severity: 'warning'}
    }
  }
})
