/**
 * Warns of HTML and character references in plain text: readers show them as they stand.
 *
 * ```json
 * > | {"@type": "NewsArticle", "headline": "Fares &amp; <b>fines</b>"}
 *                                          ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Only tags that HTML has count, so `a < b` and `<AAC>` pass. `articleBody`, `description` and `text` hold HTML at some
 * publishers, which schema.org leaves open: advice.
 */

import {isA, rangeOf} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

const tag =
  /<\/?(?:a|abbr|address|article|aside|b|blockquote|br|cite|code|div|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|li|link|mark|meta|ol|p|pre|q|s|script|section|small|span|strong|style|sub|sup|table|td|tr|u|ul|video)(?:\s[^<>]{0,300})?\/?>/iu
const reference =
  /&(?:amp|apos|copy|[gl]t|hellip|[lr][ds]quo|[mn]dash|nbsp|quot|rsquo|#\d{2,6}|#x[\da-f]{2,5});/iu
const long = new Set(['articleBody', 'description', 'reviewBody', 'text'])

export default rule('markup-in-text', function* ({entities}) {
  for (const {properties} of entities) {
    for (const {name, values} of properties) {
      if (!isA(rangeOf(name), ['Text']) || /^(?:url|contentUrl|embedUrl|sameAs)$/u.test(name))
        continue
      for (const value of values) {
        if (typeof value.plain !== 'string' || /^https?:\/\/\S+$/u.test(value.plain)) continue
        const [found] = tag.exec(value.plain) ?? reference.exec(value.plain) ?? []
        if (!found) continue
        yield {
          actual: found,
          at: value,
          note: 'Write the character itself; escape once, where the JSON is written into the page',
          reason: `Unexpected \`${found.slice(0, 40)}\` in \`${name}\`, expected plain text`,
          severity: long.has(name) ? 'info' : 'warning'
        }
      }
    }
  }
})
