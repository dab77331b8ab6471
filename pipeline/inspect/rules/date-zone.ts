/**
 * Warns of a time of publication without its zone: Google then takes the crawler’s.
 *
 * ```json
 * > | {"@type": "NewsArticle", "datePublished": "2026-03-02T09:30:00"}
 *                                               ^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Source: Google Search Central, “Article structured data”, `datePublished`.
 */

import {valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {rule} from './rule.ts'

const dates = ['dateCreated', 'dateModified', 'datePublished', 'expires', 'uploadDate']

export default rule('date-zone', function* ({entities}) {
  for (const entity of entities) {
    for (const name of dates) {
      for (const value of valuesOf(entity, name)) {
        const zone = /T\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?<zone>.*)$/u.exec(String(value.plain))
          ?.groups?.['zone']
        if (zone === undefined || zone === 'Z' || /^[+-]\d\d:\d\d$/u.test(zone)) continue
        const reason = zone
          ? `Unexpected zone \`${zone}\` of \`${name}\`, expected it as \`+00:00\``
          : `Missing zone of \`${name}\``
        const note = 'Google recommends it, and takes the time zone of its crawler otherwise'
        yield {at: value, note, reason, severity: zone ? ('info' as const) : ('warning' as const)}
      }
    }
  }
})
