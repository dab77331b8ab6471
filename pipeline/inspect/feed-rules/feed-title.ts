/**
 * Warns of markup in titles of RSS, which are plain text: half of the readers show it, half lose it.
 *
 * ```xml
 * > | <title>AT&amp;amp;T &lt;b&gt;sues&lt;/b&gt;</title>
 *     ^
 * ```
 *
 * JSON and Atom say themselves what is text.
 */

import {named} from '../../util/feed-document.ts'
import {rule} from './rule.ts'

const markup = /<\/[a-z][a-z\d]*>|<br\s*\/?>|&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/iu

export default rule('feed-title', function* ({feed, format, items, source}) {
  for (const part of [feed, ...items]) {
    for (const at of named(part, 'title')) {
      if (at.text.trim() === '') {
        yield {at, reason: `Unexpected empty \`title\` in \`${part.name}\``, severity: 'warning'}
      }
      const found = format === 'rss' && markup.exec(at.text)?.[0]
      // The RSS Board’s way to say that it is meant: `&#x26;` and `&#x3C;`.
      if (!found || source.slice(at.span.start, at.span.end).includes('&#x')) continue
      yield {
        actual: found,
        at,
        note: 'Plain text is escaped once; `&#x26;` and `&#x3C;` say that it is meant',
        reason: `Unexpected \`${found}\` in \`title\`, expected plain text`,
        severity: 'warning'
      }
    }
  }
})
