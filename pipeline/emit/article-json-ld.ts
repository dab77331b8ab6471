/**
 * Emits `articles/<slug>/article.jsonld`: one flat schema.org `NewsArticle`, proved by `schemas/news-article.schema.json`.
 *
 * Source: schema.org 30.0; JSON-LD 1.1; RFC 6839 section 3.1 (`application/ld+json`).
 */

import {VFile} from 'vfile'
import {newsArticleSources as sources} from '../util/json-ld/news-article-sources.ts'
import {newsArticle} from '../util/json-ld/news-article.ts'
import {scriptSafeJson} from '../util/script-safe-json.ts'
import type {Emitter} from './emitter.ts'

const leaves: NonNullable<Emitter['leaves']> = (article, configuration) => ({
  '@context': 'https://schema.org',
  ...newsArticle(article, configuration)
})

const emitter: Emitter = {
  article(article, configuration) {
    const data = leaves(article, configuration)
    return [
      new VFile({
        data: {
          proof: {data, schema: 'news-article', sources: sources(article)}
        },
        path: `articles/${article.slug}/article.jsonld`,
        value: `${scriptSafeJson(data)}\n`
      })
    ]
  },
  leaves,
  name: 'article-json-ld',
  sources
}

export default emitter
