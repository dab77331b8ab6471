/** What a feed of anyone’s says of itself that a server says too: where it is, its hubs, when it last changed. */

import {fromXml} from 'xast-util-from-xml'
import {type FeedDocument, type FeedFormat, fromFeedJson, fromFeedXml, named} from './document.ts'
import {toMoment} from './moment.ts'
import {parseJson} from '../json-ld/json-tree.ts'

export interface FeedFacts {
  format: FeedFormat
  /** Absolute URLs. */
  hubs: string[]
  /** Absolute URL. */
  self?: string
  /** Instant of the last change (RFC 3339, UTC). */
  updated?: string
}

/** How far into a file its first element is looked for; UTF-16 units. */
const reach = 5000

/**
 * Read them.
 *
 * @param text
 *   Any text.
 * @returns
 *   Nothing where it is no feed, or one that cannot be read.
 */
export function feedFacts(text: string): FeedFacts | undefined {
  const feed = open(text)
  return feed && factsOf(feed)
}

function open(text: string): FeedDocument | undefined {
  const start = text.slice(0, reach)
  try {
    if (/^\ufeff?\s*\{/u.test(start) && start.includes('jsonfeed.org/version/')) {
      const {mistakes, root} = parseJson(text.replace(/^\ufeff/u, ''))
      return mistakes.length === 0 && root ? fromFeedJson(root, text) : undefined
    }
    if (!/<(?:\w{1,20}:)?(?:feed|rss)[\s>]/u.test(start)) return
    return fromFeedXml(fromXml(text.replace(/^\ufeff/u, '').trimStart()), text)
  } catch {
    // A broken feed is served as it is; `copydesk check` says what is wrong with it.
    return
  }
}

function factsOf({feed, format, items}: FeedDocument): FeedFacts {
  const links = named(feed, 'link', 'atom:link')
  const linked = (rel: string) =>
    links.flatMap(({attributes}) => (attributes['rel'] === rel ? (attributes['href'] ?? []) : []))
  const [self] = urls(
    format === 'json' ? named(feed, 'feed_url').map(({text}) => text) : linked('self')
  )
  const hubs = urls(
    format === 'json'
      ? named(feed, 'hubs').flatMap((hub) => named(hub, 'url').map(({text}) => text))
      : linked('hub')
  )
  const dates = {
    atom: () => named(feed, 'updated'),
    json: () => items.flatMap((item) => named(item, 'date_modified', 'date_published')),
    rss: () => named(feed, 'lastBuildDate')
  }[format]()
  const updated = Math.max(...dates.flatMap(({text}) => toMoment(text) ?? []))
  return {
    format,
    hubs,
    ...(self ? {self} : {}),
    ...(Number.isFinite(updated) ? {updated: new Date(updated).toISOString()} : {})
  }
}

/** In their normal form, which a header can hold. */
function urls(texts: string[]): string[] {
  return texts.flatMap((text) =>
    URL.canParse(text) && /^https?:/iu.test(text) ? [new URL(text).href] : []
  )
}
