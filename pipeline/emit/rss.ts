/**
 * Emits `rss.xml`: RSS 2.0 with the full content.
 *
 * ```xml
 * <item>
 *   <title>Ferry sinks off Porto Novo</title>
 *   <guid isPermaLink="false">tag:gazette.example,2026:1</guid>
 * ```
 *
 * Source: RSS 2.0.11, RSS Board Best Practices Profile, Media RSS 1.5.1.
 */

import {VFile} from 'vfile'
import {feedItem, feedItemSources} from '../util/feed/item.ts'
import {feedXml} from '../util/feed/xml.ts'
import {rssCompletions} from '../util/feed/completions/index.ts'
import {toLibrary} from '../util/feed/library.ts'
import {feedsOf} from '../util/feed/feeds.ts'
import type {Emitter} from './emitter.ts'

const emitter: Emitter = {
  edition: (edition) =>
    feedsOf(edition).map(
      ({feed, folder}) =>
        new VFile({
          path: `${folder}rss.xml`,
          value: feedXml(toLibrary(feed, 'rss').rss2(), feed, rssCompletions)
        })
    ),
  leaves: feedItem,
  name: 'rss',
  sources: feedItemSources
}

export default emitter
