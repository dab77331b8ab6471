/**
 * The one model behind every feed: what a feed says of a piece, as plain data.
 * RSS, Atom and JSON Feed write the same values, each in its own words.
 */

import type {Author, Released, Stamp} from '../../article.ts'
import type {Configuration} from '../../configuration.ts'
import {absolute} from '../article-html.ts'
import {articleUrl, pageUrl} from '../article-url.ts'
import {cleanId, cleanLine} from '../clean-text.ts'
import {feedContent} from './content.ts'
import {type FeedImage, feedImage} from './image.ts'
import {weigh} from './window.ts'
import {openBody} from '../paid.ts'
import {valueAt} from '../pointer.ts'
import {readText} from '../read-text.ts'
import type {Sources} from '../sources.ts'
import {isInstant} from '../stamp.ts'
import {dayIn} from '../zone.ts'

export interface FeedAuthor {
  name: string
  url?: string
}

export interface FeedCategory {
  name: string
  /** What kind of category: the last part of the URI of its scheme. */
  scheme: 'keyword' | 'section'
}

export interface FeedItem {
  authors: FeedAuthor[]
  categories: FeedCategory[]
  /** Sanitized HTML with absolute URLs; absent where the piece has no body, or one too long. */
  contentHtml?: string
  /** Plain text. */
  copyright?: string
  /** RFC 3339 full-date: the day the copy states, where no instant of publication is known. */
  date?: string
  /** For life. */
  id: string
  image?: FeedImage
  /** BCP 47. */
  language: string
  /** Absolute URL. */
  license?: string
  /** Instant of publication (RFC 3339); never moves. */
  published?: string
  /** Plain text, always there. */
  summary: string
  /** Plain text. */
  title: string
  /** Instant of the last change of substance (RFC 3339). */
  updated: string
  url: string
}

/** Where the leaves of an item of this article come from. */
export function feedItemSources(article: Released): Sources {
  const stated = (...pointers: string[]) =>
    pointers.filter((pointer) => hasWords(valueAt(article, pointer)))
  return {
    '/authors/*/name': '/authors/*/name',
    '/authors/*/url': '/authors/*/url',
    '/categories': stated('/section', '/keywords'),
    '/categories/*/scheme': 'format',
    '/contentHtml': stated('/body/children', '/corrections', '/editorsNote', '/images'),
    '/copyright': '/copyright/notice',
    '/date': '/published',
    '/id': '/id',
    '/image': '/images/0',
    '/language': '/language',
    '/license': '/license',
    '/published': isInstant(article.published) ? '/published' : '/firstPublished',
    '/summary': summaryOf(article).from,
    '/title': '/headline',
    '/updated': '/updated',
    '/url': stated('/canonical').length > 0 ? '/canonical' : '/slug'
  }
}

function hasWords(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

/** Bytes of content that aggregators take; of a longer piece, a feed has the summary and the link. */
const largest = 1_000_000

const cache = new WeakMap<Released, {configuration: Configuration; item: FeedItem}>()

/**
 * Say what a feed says of a piece.
 *
 * @returns
 *   The item; made once a piece.
 */
export function feedItem(article: Released, configuration: Configuration): FeedItem {
  const known = cache.get(article)
  if (known?.configuration === configuration) return known.item
  const item = makeItem(article, configuration)
  cache.set(article, {configuration, item})
  return item
}

function makeItem(article: Released, configuration: Configuration): FeedItem {
  const {publication} = configuration
  const page = pageUrl(article, configuration)
  const image = feedImage(article.images?.[0], page)
  const contentHtml = contentOf(article, page)
  const copyright = cleanLine(article.copyright?.notice ?? '')
  const license = article.license && absolute(article.license)
  const title = cleanLine(article.headline) || article.slug
  return {
    authors: authorsOf(article.authors),
    categories: categoriesOf(article),
    ...(contentHtml ? {contentHtml} : {}),
    ...(copyright ? {copyright} : {}),
    ...timeOf(article, publication.timeZone),
    id: cleanId(article.id),
    ...(image ? {image} : {}),
    language: article.language,
    ...(license ? {license} : {}),
    summary: summaryOf(article).text || title,
    title,
    updated: article.updated,
    url: absolute(articleUrl(article, configuration)) ?? page
  }
}

function contentOf(article: Released, page: string): string {
  // The words alone may be too much: then no HTML need be made of them.
  if (readText(openBody(article)).join('').length > largest) return ''
  const html = feedContent(article, page)
  return weigh(html) > largest ? '' : html
}

/**
 * A day is a day: no midnight is made up. Where the piece was first released on the very day
 * that its copy states, the ledger knows the instant.
 */
function timeOf(
  {firstPublished, published}: Released,
  timeZone = 'UTC'
): Pick<FeedItem, 'date' | 'published'> {
  if (isInstant(published)) return {published}
  return dayIn(firstPublished, timeZone) === published
    ? {published: firstPublished}
    : {date: published satisfies Stamp}
}

/** An address of electronic mail, with what encloses it: no part of a name. */
const address = /[<(]?[^\s<>()@]{1,64}@[^\s<>()@]{1,255}\.[^\s<>()@.]{2,63}[>)]?/gu

function authorsOf(authors: Author[]): FeedAuthor[] {
  return authors.flatMap((author) => {
    const name = cleanLine(author.name.replace(address, ' '))
    const url = author.url && absolute(author.url)
    return name ? [{name, ...(url ? {url} : {})}] : []
  })
}

function categoriesOf({keywords = [], section}: Released): FeedCategory[] {
  const all: FeedCategory[] = [
    ...(section ? [{name: section, scheme: 'section' as const}] : []),
    ...keywords.map((name) => ({name, scheme: 'keyword' as const}))
  ]
  const seen = new Set<string>()
  return all.flatMap((category) => {
    const name = cleanLine(category.name)
    if (!name || seen.has(name)) return []
    seen.add(name)
    return [{...category, name}]
  })
}

/** The summary, else how the body begins: a headline said twice tells nobody anything. */
function summaryOf({body, headline, summary}: Released): {from: string; text: string} {
  const title = cleanLine(headline)
  const [found = {from: '/headline', text: title}] = [
    {from: '/summary', text: cleanLine(summary ?? '')},
    {from: '/body/children', text: cleanLine(readText(body)[0] ?? '')}
  ].filter(({text}) => text && text !== title)
  return found
}
