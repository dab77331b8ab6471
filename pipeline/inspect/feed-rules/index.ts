/** The table of rules of feeds. */

import feedAuthor from './feed-author.ts'
import feedDate from './feed-date.ts'
import feedDuplicate from './feed-duplicate.ts'
import feedEnclosure from './feed-enclosure.ts'
import feedEncoding from './feed-encoding.ts'
import feedHtml from './feed-html.ts'
import feedId from './feed-id.ts'
import feedLanguage from './feed-language.ts'
import feedLink from './feed-link.ts'
import feedMisplaced from './feed-misplaced.ts'
import feedNamespace from './feed-namespace.ts'
import feedOrder from './feed-order.ts'
import feedRequired from './feed-required.ts'
import feedSelf from './feed-self.ts'
import feedTitle from './feed-title.ts'
import feedUrl from './feed-url.ts'
import feedValue from './feed-value.ts'
import feedVersion from './feed-version.ts'
import type {Rule} from './rule.ts'

export const rules: Rule[] = [
  feedAuthor,
  feedDate,
  feedDuplicate,
  feedEnclosure,
  feedEncoding,
  feedHtml,
  feedId,
  feedLanguage,
  feedLink,
  feedMisplaced,
  feedNamespace,
  feedOrder,
  feedRequired,
  feedSelf,
  feedTitle,
  feedUrl,
  feedValue,
  feedVersion
]
