/**
 * Emits `schemamap.xml` and the pages it names, `schemamap/1.jsonl` and so on: all articles as JSON-LD, a line each, for
 * those who take the whole site. Pages are filled from the oldest, so that a full one changes only with its articles.
 *
 * Source: Schema Feeds 0.1 (`sf:contentType`); NLWeb, whose reader looks for the attribute; JSON Lines. No line of
 * `robots.txt` names it: Google and Lighthouse fault unknown lines there.
 */

import {VFile} from 'vfile'
import {x} from 'xastscript'
import {toDocument} from '../util/feed/xml.ts'
import {newsArticle} from '../util/json-ld/news-article.ts'
import {scriptSafeJson} from '../util/script-safe-json.ts'
import {toEpoch} from '../util/stamp.ts'
import {documents, outputUrl} from '../util/urls.ts'
import type {Emitter} from './emitter.ts'

/** Articles a page. */
const most = 1_000
const contentType = 'structuredData/schema.org'

const emitter: Emitter = {
  edition({articles, configuration}) {
    if (articles.length === 0) return []
    const oldest = articles.toSorted(
      (a, b) => toEpoch(a.firstPublished) - toEpoch(b.firstPublished) || (a.id < b.id ? -1 : 1)
    )
    const pages = Array.from({length: Math.ceil(oldest.length / most)}, (_, index) => ({
      articles: oldest.slice(index * most, (index + 1) * most),
      path: `schemamap/${index + 1}.jsonl`
    }))
    const urls = pages.map(({articles: part, path}) =>
      x('url', {contentType}, [
        x('loc', [outputUrl(configuration, path)]),
        x('lastmod', [part.map(({updated}) => updated).reduce((a, b) => (a > b ? a : b))]),
        x('sf:contentType', [contentType])
      ])
    )
    const xmlns = {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:sf': 'http://schema.org/schemas/schemafeed/0.1'
    }
    return [
      new VFile({path: documents.schemamap, value: toDocument(x('urlset', xmlns, urls))}),
      ...pages.map(({articles: part, path}) => {
        const lines = part.map((article) =>
          scriptSafeJson(
            {'@context': 'https://schema.org', ...newsArticle(article, configuration)},
            0
          )
        )
        return new VFile({path, value: `${lines.join('\n')}\n`})
      })
    ]
  },
  name: 'schemamap'
}

export default emitter
