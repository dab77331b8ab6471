/** A feed as plain data: what it says of itself, its items, and where its files go. */

import type {Released} from '../../article.ts'
import type {Configuration} from '../../configuration.ts'
import type {Edition, Withdrawn} from '../../edition.ts'
import {absolute} from '../article-html.ts'
import {cleanId, cleanLine} from '../clean-text.ts'
import {type FeedItem, feedItem} from './item.ts'

export interface Feed {
  /** Whether this is an archive, which never gets another item. */
  archive?: boolean
  copyright?: string
  description: string
  /** Of each item, a number for life that tells it from those with the same instant. */
  forms: number[]
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
  /** Absolute URL of the archive of what came before. */
  previous?: string
  /** Name of who publishes. */
  publisher: string
  title: string
  /** Minutes that a reader may wait before it asks again. */
  ttl: number
  /** Instant of the newest change (RFC 3339). */
  updated: string
  /** Absolute URL of each format. */
  urls: {atom: string; json: string; rss: string}
  /** What was recalled, newest first. */
  withdrawn: Array<Pick<Withdrawn, 'at' | 'id'>>
}

/** How a feed differs from that of everything. */
export interface FeedPlan {
  archive?: boolean
  /** Newest first. */
  articles: Released[]
  /** Where its files go, relative to the output folder: empty, or with a slash at its end. */
  folder: string
  language?: string
  previous?: string
  title?: string
}

/** File names, by format. */
export const feedFiles = {atom: 'atom.xml', json: 'feed.json', rss: 'rss.xml'} as const

/** Names and media types, by format, in the order in which people know them. */
export const feedFormats = [
  {file: feedFiles.rss, format: 'rss', name: 'RSS', type: 'application/rss+xml'},
  {file: feedFiles.atom, format: 'atom', name: 'Atom', type: 'application/atom+xml'},
  {file: feedFiles.json, format: 'json', name: 'JSON Feed', type: 'application/feed+json'}
] as const

/**
 * Describe a feed.
 *
 * @returns
 *   The feed; nothing where nothing ever went out, for then no time is known.
 */
export function toFeed(
  plan: FeedPlan,
  edition: Edition,
  forms: Map<string, number>
): Feed | undefined {
  const {archive, articles, folder, language, previous, title} = plan
  const {configuration} = edition
  const {feeds, publication} = configuration
  const items = articles.map((article) => feedItem(article, configuration))
  const withdrawn = archive ? [] : recalled(edition)
  const updated =
    latest(items.map((item) => item.updated)) ??
    withdrawn[0]?.at ??
    latest(edition.articles.map((article) => article.firstPublished))
  if (!updated) return
  const name = cleanLine(publication.name)
  const url = (path: string) => new URL(path, publication.url).href
  return {
    ...optional(configuration),
    ...(archive ? {archive} : {}),
    description: cleanLine(publication.description ?? '') || name,
    forms: articles.map(({id}) => forms.get(id) ?? 0),
    home: publication.url,
    id: `${feeds.id ?? publication.url}${archive ? '' : encodeURI(folder)}`,
    items,
    language: language ?? publication.language,
    ...(previous === undefined ? {} : {previous: url(previous)}),
    publisher: name,
    title: cleanLine(title ?? '') || name,
    ttl: feeds.ttl,
    updated,
    urls: {
      atom: url(folder + feedFiles.atom),
      json: url(folder + feedFiles.json),
      rss: url(folder + feedFiles.rss)
    },
    withdrawn
  }
}

function recalled({articles, configuration, withdrawn = []}: Edition): Feed['withdrawn'] {
  const here = new Set(articles.map(({id}) => id))
  return withdrawn
    .filter(({id}) => !here.has(id))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1))
    .slice(0, configuration.feeds.limit)
    .map(({at, id}) => ({at, id: cleanId(id)}))
}

function optional({feeds, publication}: Configuration) {
  const copyright = cleanLine(publication.copyright ?? '')
  const urls = Object.entries({
    hub: feeds.hub,
    license: publication.license,
    logo: publication.logo
  }).flatMap(([key, value]) => {
    const url = value && absolute(value)
    return url ? [[key, url]] : []
  })
  return {
    ...(copyright ? {copyright} : {}),
    ...(Object.fromEntries(urls) as Pick<Feed, 'hub' | 'license' | 'logo'>)
  }
}

/** The latest of some instants, if there are any. */
export function latest(instants: string[]): string | undefined {
  return instants.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
}
