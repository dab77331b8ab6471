/**
 * Emits `sitemap.xml`: the pages of the edition; above 50,000, an index of `sitemaps/1.xml` and so on, filled from
 * the oldest so that a full one stays as it is.
 *
 * Source: Sitemaps 0.9. Pages that live elsewhere are left to the sitemap of that site.
 */

import {VFile} from 'vfile'
import {x} from 'xastscript'
import type {Released} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import {pageUrl} from '../util/article-url.ts'
import {latest} from '../util/feed/feed.ts'
import {toDocument} from '../util/feed/xml.ts'
import type {Emitter} from './emitter.ts'

const most = 50_000
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const emitter: Emitter = {
  edition({articles, configuration}) {
    const own = articles.filter(({canonical}) => canonical === undefined)
    if (own.length === 0 || !configuration.output.pages) return []
    if (own.length <= most) return [file('sitemap.xml', urlset(own, configuration))]
    const oldest = own.toSorted(
      (a, b) =>
        Date.parse(a.firstPublished) - Date.parse(b.firstPublished) || (a.id < b.id ? -1 : 1)
    )
    const parts = Array.from({length: Math.ceil(own.length / most)}, (_, index) => ({
      articles: oldest.slice(index * most, (index + 1) * most),
      path: `sitemaps/${index + 1}.xml`
    }))
    const entries = parts.map(({articles: part, path}) =>
      x('sitemap', [
        x('loc', [new URL(path, configuration.publication.url).href]),
        x('lastmod', [latest(part.map(({updated}) => updated))])
      ])
    )
    return [
      file('sitemap.xml', x('sitemapindex', {xmlns}, entries)),
      ...parts.map(({articles: part, path}) => file(path, urlset(part, configuration)))
    ]
  },
  name: 'sitemap'
}

export default emitter

function urlset(articles: Released[], configuration: Configuration) {
  const urls = articles.map((article) =>
    x('url', [x('loc', [pageUrl(article, configuration)]), x('lastmod', [article.updated])])
  )
  return x('urlset', {xmlns}, urls)
}

function file(path: string, root: Parameters<typeof toDocument>[0]): VFile {
  return new VFile({path, value: toDocument(root)})
}
