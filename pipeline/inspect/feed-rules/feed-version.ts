/**
 * Faults a version that nobody knows.
 *
 * ```xml
 * > | <rss version="2.1">
 *     ^
 * ```
 */

import {named} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

export default rule('feed-version', function* ({format, root}) {
  if (format === 'rss') {
    const version = root.attributes['version'] ?? ''
    if (/^(?:2\.0|0\.9[1-4])$/u.test(version)) return
    yield {
      at: root,
      expected: ['2.0'],
      reason: `Unexpected \`version="${version}"\`, expected \`2.0\``
    }
  }
  if (format === 'json') {
    for (const at of named(root, 'version')) {
      if (/^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/u.test(at.text)) continue
      yield {
        at,
        expected: ['https://jsonfeed.org/version/1.1'],
        reason: `Unexpected version \`${at.text}\``
      }
    }
  }
})
