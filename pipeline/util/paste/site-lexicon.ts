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
import {otherLanguages} from './site-words/other-languages.ts'
import type {Thing, Words} from './site-words/words.ts'

export type {Thing}

const western: Record<Thing, Words> = {
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

/** The words of all languages. */
export const lexicon = Object.fromEntries(
  Object.entries(western).map(([thing, words]) => [
    thing,
    joined(words, otherLanguages[thing as Thing])
  ])
  // The things of the one table are those of the other.
) as Record<Thing, Words>

function joined(one: Words, other: Words): Words {
  return {
    label: `${one.label ?? ''}|${other.label ?? ''}`,
    line: `${one.line}|${other.line}`,
    start: `${one.start}|${other.start}`,
    within: `${one.within}|${other.within}`
  }
}
