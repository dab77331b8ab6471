/**
 * Faults URLs that are relative, none, or of a scheme that is no link.
 *
 * ```xml
 * > | <link>/articles/ferry/</link>
 *     ^
 * ```
 */

import {type FeedFormat, type FeedNode, nodesOf} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

/** Element → attribute that holds a URL; nothing: its text does. */
const places: Record<FeedFormat, Record<string, string | undefined>> = {
  atom: {content: 'src', icon: undefined, link: 'href', logo: undefined, uri: undefined},
  json: Object.fromEntries(
    'avatar banner_image external_url favicon feed_url home_page_url icon image next_url url'
      .split(' ')
      .map((key) => [key, undefined])
  ),
  rss: {
    'atom:link': 'href',
    comments: undefined,
    docs: undefined,
    enclosure: 'url',
    link: undefined,
    'media:content': 'url',
    'media:thumbnail': 'url',
    source: 'url',
    url: undefined
  }
}

export default rule('feed-url', function* ({format, root}) {
  for (const at of nodesOf(root)) {
    if (!Object.hasOwn(places[format], at.name) || 'xml:base' in root.attributes) continue
    const url = at.kind === 'null' ? undefined : urlOf(at, places[format][at.name])
    if (url === undefined || /^(?:https?:\/\/[^\s/]|mailto:|feed:|xmpp:)\S*$/iu.test(url)) continue
    const known = /^[a-z][a-z\d+.-]*:/iu.test(url)
    yield {
      actual: url,
      at,
      note: known ? 'Readers refuse it, or worse' : 'Readers do not know what it is relative to',
      reason: `Unexpected \`${url}\` in \`${at.name}\`, expected an absolute URL`
    }
  }
})

function urlOf({attributes, text}: FeedNode, attribute: string | undefined): string | undefined {
  return attribute ? attributes[attribute] : text.trim()
}
