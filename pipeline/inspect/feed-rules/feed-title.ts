/**
 * Warns of markup in what is plain text: titles of RSS, texts of Atom that do not say that they are HTML, titles
 * and summaries of JSON Feed. Half of the readers show it, half lose it.
 *
 * ```xml
 * > | <title>AT&amp;amp;T &lt;b&gt;sues&lt;/b&gt;</title>
 *     ^
 * ```
 */

import {type FeedFormat, named} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

const markup =
  /<\/[a-z][a-z\d]{0,20}>|<br\s?\/?>|&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/iu

/** In JSON nothing can say that it is meant, so one tag is none yet. */
const pair = /<(b|em|i|p|strong|u)>[^<]{1,200}<\/\1>|<br\s?\/?>/iu

const plain: Record<FeedFormat, {names: string[]; pattern: RegExp}> = {
  atom: {names: ['title', 'subtitle', 'summary', 'rights', 'content'], pattern: markup},
  json: {names: ['title', 'summary'], pattern: pair},
  rss: {names: ['title'], pattern: markup}
}

export default rule('feed-title', function* ({feed, format, items, source}) {
  const {names, pattern} = plain[format]
  for (const part of [feed, ...items]) {
    for (const at of named(part, ...names)) {
      if (at.name === 'title' && at.text.trim() === '' && at.children.length === 0) {
        yield {at, reason: `Unexpected empty \`title\` in \`${part.name}\``, severity: 'warning'}
      }
      if ((at.attributes['type'] ?? 'text') !== 'text' || at.attributes['src']) continue
      const found = pattern.exec(at.text)?.[0]
      // The RSS Board’s way to say that it is meant: `&#x26;` and `&#x3C;`.
      if (!found || source.slice(at.span.start, at.span.end).includes('&#x')) continue
      yield {
        actual: found,
        at,
        note:
          format === 'json'
            ? 'Readers show it as it stands'
            : 'Plain text is escaped once; `&#x26;` and `&#x3C;` say that it is meant',
        reason: `Unexpected \`${found}\` in \`${at.name}\`, expected plain text`,
        severity: 'warning'
      }
    }
  }
})
