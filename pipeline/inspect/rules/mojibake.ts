/**
 * Warns of text that was decoded wrongly: UTF-8 read as windows-1252, and replacement characters.
 *
 * ```json
 * > | {"@type": "NewsArticle", "headline": "Ferry â€œlateâ€"}
 *                                          ^^^^^^^^^^^^^^^^^^^
 * ```
 */

import {rule} from './rule.ts'

/** What the lead bytes of UTF-8, and those that follow, look like in windows-1252. */
const wrong =
  /\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|\u00e2(?:\u20ac|\u0080)|\u00c2[\u00a0-\u00bf](?!\p{L})|\u00ef\u00bf\u00bd|\u00f0\u0178|\ufffd/u

export default rule('mojibake', function* ({entities}) {
  for (const {properties} of entities) {
    for (const {name, values} of properties) {
      for (const value of values) {
        const [found] = typeof value.plain === 'string' ? (wrong.exec(value.plain) ?? []) : []
        if (!found) continue
        yield {
          actual: found,
          at: value,
          note: 'Text was read in another encoding than it was written in',
          reason: `Unexpected \`${found}\` in \`${name}\`, expected text decoded as UTF-8`,
          severity: 'warning'
        }
      }
    }
  }
})
