/**
 * Faults a duration that is not written as ISO 8601 has it.
 *
 * ```json
 * > | {"@type": "NewsArticle", "timeRequired": "5 minutes"}
 *                                              ^^^^^^^^^^^
 * ```
 *
 * Source: schema.org, `Duration`.
 */

import {rangeOf} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

const form =
  /^-?P(?=[\dT])(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/u

export default rule('duration', function* ({entities}) {
  for (const {properties} of entities) {
    for (const {name, values} of properties) {
      const range = rangeOf(name)
      if (!range.includes('Duration') || range.includes('Text')) continue
      for (const value of values) {
        if (value.entity || typeof value.plain !== 'string' || value.plain === '') continue
        if (form.test(value.plain.slice(0, 100))) continue
        yield {
          actual: value.plain,
          at: value,
          reason: `Unexpected \`${name}\`, expected a duration of ISO 8601 such as \`PT5M\``
        }
      }
    }
  }
})
