/**
 * Warns of a feed that does not say where it is, and of one that names several places.
 *
 * ```xml
 * <atom:link rel="self" type="application/rss+xml" href="https://gazette.example/rss.xml"/>
 * ```
 *
 * Source: RFC 4287 4.1.1, RSS Board Best Practices Profile, JSON Feed 1.1 (`feed_url`), WebSub 4.
 */

import {named} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

export default rule('feed-self', function* ({feed, format, root}) {
  if (/^0\./u.test(root.attributes['version'] ?? '')) return
  const found =
    format === 'json'
      ? named(feed, 'feed_url')
      : named(feed, 'link', 'atom:link').filter(({attributes}) => attributes['rel'] === 'self')
  if (found.length === 0) {
    yield {
      at: feed,
      note: 'Readers that got the feed by another way cannot find it again',
      reason: `Missing ${format === 'json' ? '`feed_url`' : 'link `rel="self"`'}`,
      severity: 'warning'
    }
  }
  for (const at of found.slice(1)) {
    yield {at, reason: 'Unexpected second `rel="self"`, expected one', severity: 'warning'}
  }
})
