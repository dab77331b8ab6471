/**
 * Emits `feed.json`: JSON Feed 1.1 with the full content.
 *
 * ```json
 * {"id": "tag:gazette.example,2026:1", "title": "Ferry sinks off Porto Novo"}
 * ```
 *
 * Source: JSON Feed 1.1; what it has no word for stands in `_copydesk`.
 */

import {VFile} from 'vfile'
import type {Feed} from '../util/feed/feed.ts'
import {type FeedItem, feedItem, feedItemSources} from '../util/feed/item.ts'
import {feedsOf} from '../util/feed/feeds.ts'
import type {Emitter} from './emitter.ts'

/** Key of the item → key of the model. */
const keys = {
  '/_copydesk/copyright': '/copyright',
  '/_copydesk/date': '/date',
  '/_copydesk/image': '/image',
  '/_copydesk/license': '/license',
  '/attachments': '/image',
  '/authors/*/name': '/authors/*/name',
  '/authors/*/url': '/authors/*/url',
  '/content_html': '/contentHtml',
  '/content_text': '/title',
  '/date_modified': '/updated',
  '/date_published': '/published',
  '/id': '/id',
  '/image': '/image',
  '/language': '/language',
  '/summary': '/summary',
  '/tags': '/categories',
  '/title': '/title',
  '/url': '/url'
}

const emitter: Emitter = {
  edition: (edition) =>
    feedsOf(edition).map(({feed, folder}) => {
      const data = toJson(feed)
      return new VFile({
        data: {proof: {data, schema: 'json-feed'}},
        path: `${folder}feed.json`,
        value: `${JSON.stringify(data, undefined, 2)}\n`
      })
    }),
  leaves: (article, configuration) => toItem(feedItem(article, configuration)),
  name: 'json-feed',
  sources(article) {
    const model = feedItemSources(article)
    return Object.fromEntries(Object.entries(keys).map(([key, from]) => [key, model[from] ?? []]))
  }
}

export default emitter

/** Keys in the order in which a person reads them. */
function toJson(feed: Feed): unknown {
  return defined({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.urls.json,
    icon: feed.logo,
    favicon: feed.logo,
    language: feed.language,
    authors: [{name: feed.publisher, url: feed.home}],
    hubs: feed.hub && [{type: 'WebSub', url: feed.hub}],
    _copydesk: nonEmpty({copyright: feed.copyright, license: feed.license}),
    items: feed.items.map(toItem)
  })
}

function toItem(item: FeedItem): Record<string, unknown> {
  const {bytes, caption, credit, height, type, url, width} = item.image ?? {}
  return defined({
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    ...(item.contentHtml ? {content_html: item.contentHtml} : {content_text: item.title}),
    image: url,
    attachments: bytes && type ? [{url, mime_type: type, size_in_bytes: bytes}] : undefined,
    date_published: item.published,
    date_modified: item.updated,
    authors: item.authors.length > 0 ? item.authors : undefined,
    tags: item.categories.length > 0 ? item.categories.map(({name}) => name) : undefined,
    language: item.language,
    _copydesk: nonEmpty({
      date: item.date,
      copyright: item.copyright,
      license: item.license,
      image: nonEmpty({caption, credit, height, width})
    })
  })
}

function defined(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}

function nonEmpty(data: Record<string, unknown>): Record<string, unknown> | undefined {
  const result = defined(data)
  return Object.keys(result).length > 0 ? result : undefined
}
