/** The table of emitters. */

import articleJsonLd from './article-json-ld.ts'
import articleMarkdown from './article-markdown.ts'
import articlePage from './article-page.ts'
import atom from './atom.ts'
import editionJsonLd from './edition-json-ld.ts'
import editionPage from './edition-page.ts'
import type {Emitter} from './emitter.ts'
import feedsOpml from './feeds-opml.ts'
import jsonFeed from './json-feed.ts'
import movedPage from './moved-page.ts'
import newsSitemap from './news-sitemap.ts'
import rss from './rss.ts'
import schemamap from './schemamap.ts'
import sitemap from './sitemap.ts'
import subscribePage from './subscribe-page.ts'

export const emitters: Emitter[] = [
  articleJsonLd,
  articleMarkdown,
  articlePage,
  atom,
  editionJsonLd,
  editionPage,
  feedsOpml,
  jsonFeed,
  movedPage,
  newsSitemap,
  rss,
  schemamap,
  sitemap,
  subscribePage
]
