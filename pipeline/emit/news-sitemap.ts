/**
 * Emits `news-sitemap.xml`: the pieces of the last two days, at most 1,000. The two days end with the newest first
 * release, not with the clock, so that an unchanged edition gives the same bytes on any day.
 *
 * ```xml
 * <news:publication_date>2026-03-02T09:30:00Z</news:publication_date>
 * ```
 *
 * Source: Google, “Create a news sitemap”. A day without a time stays a day, which it allows.
 */

import {VFile} from 'vfile'
import {x} from 'xastscript'
import type {Released} from '../article.ts'
import type {Edition} from '../edition.ts'
import {pageUrl} from '../util/article-url.ts'
import {cleanLine} from '../util/clean-text.ts'
import {feedItem} from '../util/feed/item.ts'
import {latest} from '../util/feed/feed.ts'
import {toDocument} from '../util/feed/xml.ts'
import type {Emitter} from './emitter.ts'

const day = 86_400_000
const most = 1000

const emitter: Emitter = {
  edition({articles, configuration}) {
    const end = latest(articles.map(({firstPublished}) => firstPublished))
    if (end === undefined || !configuration.output.pages) return []
    const since = Date.parse(end) - 2 * day
    const fresh = articles.filter(
      ({canonical, published}) =>
        canonical === undefined && Date.parse(published) + (isDay(published) ? day : 0) > since
    )
    const root = x(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9'
      },
      fresh.slice(0, most).map((article) => toUrl(article, configuration))
    )
    return [new VFile({path: 'news-sitemap.xml', value: toDocument(root)})]
  },
  name: 'news-sitemap'
}

export default emitter

function toUrl(article: Released, configuration: Edition['configuration']) {
  const {date, published, title} = feedItem(article, configuration)
  return x('url', [
    x('loc', [pageUrl(article, configuration)]),
    x('news:news', [
      x('news:publication', [
        x('news:name', [cleanLine(configuration.publication.name)]),
        x('news:language', [languageOf(article.language)])
      ]),
      x('news:publication_date', [published ?? date]),
      x('news:title', [title])
    ])
  ])
}

function isDay(stamp: string): boolean {
  return stamp.length === 10
}

/** ISO 639 without region, but for the two forms of Chinese. */
function languageOf(tag: string): string {
  const lower = tag.toLowerCase()
  if (/^zh-(?:hant|tw|hk|mo)\b/u.test(lower)) return 'zh-tw'
  return lower.startsWith('zh') ? 'zh-cn' : lower.split('-')[0]!
}
