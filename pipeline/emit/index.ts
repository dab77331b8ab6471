/** The table of emitters. */

import articleJsonLd from './article-json-ld.ts'
import articleMarkdown from './article-markdown.ts'
import atom from './atom.ts'
import editionJsonLd from './edition-json-ld.ts'
import type {Emitter} from './emitter.ts'
import jsonFeed from './json-feed.ts'
import rss from './rss.ts'

export const emitters: Emitter[] = [
  articleJsonLd,
  articleMarkdown,
  atom,
  editionJsonLd,
  jsonFeed,
  rss
]
