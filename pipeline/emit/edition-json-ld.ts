/**
 * Emits `articles.jsonld`: the edition as one document, for other sites. A schema.org `DataFeed` whose elements
 * are the same nodes as in each `article.jsonld` (docs/decisions/010-json-ld-shape.md says why).
 *
 * Source: schema.org 30.0, `DataFeed`.
 */

import type {DataFeedLeaf, WithContext} from 'schema-dts'
import {VFile} from 'vfile'
import {publisherNode} from '../util/json-ld/article-nodes.ts'
import {modifiedOf} from '../util/modified-of.ts'
import {newsArticle} from '../util/json-ld/news-article.ts'
import {scriptSafeJson} from '../util/script-safe-json.ts'
import {toEpoch} from '../util/stamp.ts'
import {documents, outputUrl} from '../util/urls.ts'
import type {Emitter} from './emitter.ts'

const emitter: Emitter = {
  edition({articles, configuration}) {
    const {description, language, license, name} = configuration.publication
    const url = outputUrl(configuration, documents.articles)
    const changed = articles
      .map((article) => modifiedOf(article) ?? article.published)
      .toSorted((a, b) => toEpoch(b) - toEpoch(a) || (a < b ? 1 : -1))
    const data: WithContext<DataFeedLeaf> = {
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      '@id': `${url}#feed`,
      name,
      ...(description ? {description} : {}),
      url,
      inLanguage: language,
      ...(changed[0] ? {dateModified: changed[0]} : {}),
      ...(license ? {license} : {}),
      publisher: publisherNode({configuration}),
      dataFeedElement: articles.map((article) => newsArticle(article, configuration))
    }
    return [
      new VFile({
        data: {proof: {data, schema: 'articles'}},
        path: documents.articles,
        value: `${scriptSafeJson(data)}\n`
      })
    ]
  },
  name: 'edition-json-ld'
}

export default emitter
