/**
 * Emits `atom.xml` and its archives: Atom 1.0 with the full content.
 *
 * ```xml
 * <entry>
 *   <id>tag:gazette.example,2026:1</id>
 *   <title type="text">Ferry sinks off Porto Novo</title>
 * ```
 *
 * Source: RFC 4287, RFC 4946, RFC 5005, RFC 6721.
 */

import {VFile} from 'vfile'
import {feedItem, feedItemSources} from '../util/feed/item.ts'
import {feedXml} from '../util/feed/xml.ts'
import {atomCompletions} from '../util/feed/completions/index.ts'
import {toLibrary} from '../util/feed/library.ts'
import {archivesOf, feedsOf} from '../util/feed/feeds.ts'
import type {Emitter} from './emitter.ts'

const emitter: Emitter = {
  edition: (edition) =>
    [...feedsOf(edition), ...archivesOf(edition)].map(
      ({feed, folder}) =>
        new VFile({
          path: `${folder}atom.xml`,
          value: feedXml(toLibrary(feed, 'atom').atom1(), feed, atomCompletions)
        })
    ),
  leaves: feedItem,
  name: 'atom',
  sources: feedItemSources
}

export default emitter
