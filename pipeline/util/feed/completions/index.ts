/** The tables of completions, in the order in which they run. */

import atomArchive from './atom-archive.ts'
import atomCategory from './atom-category.ts'
import atomId from './atom-id.ts'
import atomLanguage from './atom-language.ts'
import atomLink from './atom-link.ts'
import atomOrder from './atom-order.ts'
import atomText from './atom-text.ts'
import atomTombstone from './atom-tombstone.ts'
import atomUpdated from './atom-updated.ts'
import type {Completion} from './completion.ts'
import media from './media.ts'
import rssCategory from './rss-category.ts'
import rssCreator from './rss-creator.ts'
import rssOrder from './rss-order.ts'
import rssRights from './rss-rights.ts'
import rssText from './rss-text.ts'
import rssTime from './rss-time.ts'

export const atomCompletions: Completion[] = [
  atomCategory,
  atomId,
  atomLanguage,
  atomLink,
  atomArchive,
  atomText,
  atomTombstone,
  atomUpdated,
  media,
  atomOrder
]

export const rssCompletions: Completion[] = [
  rssCategory,
  rssCreator,
  media,
  rssRights,
  rssText,
  rssTime,
  rssOrder
]
