/**
 * Emits `feeds.opml`: the list of all feeds, for a reader to subscribe to at once.
 *
 * ```xml
 * <outline type="rss" text="The Porto Novo Gazette" xmlUrl="https://gazette.example/atom.xml"/>
 * ```
 *
 * Source: OPML 2.0.
 */

import {VFile} from 'vfile'
import {x} from 'xastscript'
import {feedsOf} from '../util/feed/feeds.ts'
import {toDocument} from '../util/feed/xml.ts'
import type {Emitter} from './emitter.ts'

const emitter: Emitter = {
  edition(edition) {
    const feeds = feedsOf(edition)
    if (feeds.length === 0) return []
    const outlines = feeds.map(({feed: {home, language, title, urls}}) =>
      x('outline', {
        type: 'rss',
        text: title,
        title,
        xmlUrl: urls.atom,
        htmlUrl: home,
        language
      })
    )
    const head = x('head', [x('title', [feeds[0]!.feed.title])])
    const root = x('opml', {version: '2.0'}, [head, x('body', outlines)])
    return [new VFile({path: 'feeds.opml', value: toDocument(root)})]
  },
  name: 'feeds-opml'
}

export default emitter
