/** A feed as plain data: what it says of itself, its items, and where its files go. */

import type {Released} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import type {Edition} from '../edition.ts'
import {absolute} from './article-html.ts'
import {cleanLine} from './clean-text.ts'
import {type FeedItem, feedItem} from './feed-item.ts'

export interface Feed {
  copyright?: string
  description: string
  /** Absolute URL of the page that the feed is of. */
  home: string
  hub?: string
  /** Absolute IRI, for life. */
  id: string
  items: FeedItem[]
  /** BCP 47. */
  language: string
  license?: string
  /** Absolute URL of a square picture. */
  logo?: string
  /** Name of who publishes. */
  publisher: string
  title: string
  /** Minutes that a reader may wait before it asks again. */
  ttl: number
  /** Instant of the newest change (RFC 3339). */
  updated: string
  /** Absolute URL of each format. */
  urls: {atom: string; json: string; rss: string}
}

/** File names, by format. */
export const feedFiles = {atom: 'atom.xml', json: 'feed.json', rss: 'rss.xml'} as const

/**
 * Describe the feed of some pieces.
 *
 * @param articles
 *   Newest first; at least one.
 * @param folder
 *   Where its files go, relative to the output folder (example: `'feeds/section/sport/'`).
 * @param title
 *   (default: the name of the publication)
 */
export function toFeed(
  articles: Released[],
  {configuration}: Pick<Edition, 'configuration'>,
  {folder = '', language, title}: {folder?: string; language?: string; title?: string} = {}
): Feed {
  const {feeds, publication} = configuration
  const items = articles.map((article) => feedItem(article, configuration))
  const name = cleanLine(publication.name)
  const url = (path: string) => new URL(`${folder}${path}`, publication.url).href
  return {
    ...optional(configuration),
    description: cleanLine(publication.description ?? '') || name,
    home: publication.url,
    id: `${feeds.id ?? publication.url}${folder}`,
    items,
    language: language ?? publication.language,
    publisher: name,
    title: cleanLine(title ?? '') || name,
    ttl: feeds.ttl,
    updated: latest(items.map(({updated}) => updated)),
    urls: {atom: url(feedFiles.atom), json: url(feedFiles.json), rss: url(feedFiles.rss)}
  }
}

function optional({feeds, publication}: Configuration) {
  const copyright = cleanLine(publication.copyright ?? '')
  const urls = Object.entries({
    hub: feeds.hub,
    license: publication.license,
    logo: publication.logo
  }).flatMap(([key, value]) => {
    const url = value && absolute(value, publication.url)
    return url ? [[key, url]] : []
  })
  return {
    ...(copyright ? {copyright} : {}),
    ...(Object.fromEntries(urls) as Pick<Feed, 'hub' | 'license' | 'logo'>)
  }
}

/** The latest of some instants. */
export function latest(instants: string[]): string {
  return instants.reduce((last, instant) =>
    Date.parse(instant) > Date.parse(last) ? instant : last
  )
}
