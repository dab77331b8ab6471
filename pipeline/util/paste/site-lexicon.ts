/** What websites say around an article, by the thing it is. One file a thing: `site-words/`. */

import {advertisement} from './site-words/advertisement.ts'
import {comments} from './site-words/comments.ts'
import {consentLine} from './site-words/consent-line.ts'
import {footer} from './site-words/footer.ts'
import {navigation} from './site-words/navigation.ts'
import {newsletterBox} from './site-words/newsletter-box.ts'
import {popularList} from './site-words/popular-list.ts'
import {readingTime} from './site-words/reading-time.ts'
import {relatedLinks} from './site-words/related-links.ts'
import {shareRow} from './site-words/share-row.ts'
import {tags} from './site-words/tags.ts'
import type {Words} from './site-words/words.ts'

export type Thing =
  | 'advertisement'
  | 'comments'
  | 'consent line'
  | 'footer'
  | 'navigation'
  | 'newsletter box'
  | 'popular list'
  | 'reading time'
  | 'related links'
  | 'share row'
  | 'tags'

export const lexicon: Record<Thing, Words> = {
  advertisement,
  comments,
  'consent line': consentLine,
  footer,
  navigation,
  'newsletter box': newsletterBox,
  'popular list': popularList,
  'reading time': readingTime,
  'related links': relatedLinks,
  'share row': shareRow,
  tags
}
