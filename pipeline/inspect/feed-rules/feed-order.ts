/**
 * Warns of content before the description, and of what describes the channel after its items: some readers stop
 * at the first.
 *
 * ```xml
 * > | <item><content:encoded/><description/>
 *                             ^
 * ```
 *
 * Source: RSS Board Best Practices Profile.
 */

import {named} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

export default rule('feed-order', function* ({feed, format, items}) {
  if (format !== 'rss') return
  for (const item of items) {
    const [content] = named(item, 'content:encoded')
    const [description] = named(item, 'description')
    if (content && !description) {
      yield {
        at: content,
        reason: 'Missing `description` before `content:encoded`',
        severity: 'warning'
      }
    }
    if (content && description && content.span.start < description.span.start) {
      yield {
        at: description,
        reason: 'Unexpected `description` after `content:encoded`, expected it before',
        severity: 'warning'
      }
    }
  }
  const last = items.at(-1)
  for (const at of feed.children) {
    if (!last || at.name === 'item' || at.span.start < last.span.start) continue
    yield {
      at,
      reason: `Unexpected \`${at.name}\` after the items, expected it before`,
      severity: 'warning'
    }
  }
})
