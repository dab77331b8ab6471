/** Programs that read other people’s pages, each as it is, and what each makes of one of ours. */

import {createRequire} from 'node:module'
import {Readability} from '@mozilla/readability'
import {extractFromHtml} from '@extractus/article-extractor'
import {Defuddle} from 'defuddle/node'
import {parseHTML} from 'linkedom'
import context from './schema-context.json' with {type: 'json'}

/** What a consumer says; a field it has no notion of is absent, one it could not find is `undefined`. */
export interface Reading {
  authors?: string | undefined
  headline?: string | undefined
  image?: string | undefined
  language?: string | undefined
  modified?: string | undefined
  published?: string | undefined
  publisher?: string | undefined
}

export interface Consumer {
  name: string
  read(html: string, url: string): Promise<Reading>
  version: string
}

// These carry no types of their own.
const require = createRequire(import.meta.url)
const {devDependencies} = require('../package.json') as {devDependencies: Record<string, string>}
const version = (name: string) => devDependencies[name]!
type Answers = Record<string, string | null>
type Metascraper = (page: {html: string; url: string}) => Promise<Answers>
const plugin = (name: string, options?: object): unknown =>
  (require(`metascraper-${name}`) as (options?: object) => unknown)(options)
const metascraper = (require('metascraper') as (rules: unknown[]) => Metascraper)([
  ...['author', 'image', 'lang', 'publisher', 'title'].map((name) => plugin(name)),
  plugin('date', {dateModified: true, datePublished: true})
])
const jsonld = require('jsonld') as {
  expand(data: unknown, options: object): Promise<Array<Record<string, unknown>>>
}

export const consumers: Consumer[] = [
  {
    name: '@extractus/article-extractor',
    async read(html, url) {
      const found = await extractFromHtml(html, url, {contentLengthThreshold: 0})
      return {
        authors: found?.author,
        headline: found?.title,
        image: found?.image || undefined,
        published: found?.published,
        publisher: found?.source
      }
    },
    version: version('@extractus/article-extractor')
  },
  {
    name: '@mozilla/readability',
    async read(html) {
      const found = new Readability(documentOf(html) as never).parse()
      return {
        authors: found?.byline ?? undefined,
        headline: found?.title ?? undefined,
        language: found?.lang ?? undefined,
        published: found?.publishedTime ?? undefined,
        publisher: found?.siteName ?? undefined
      }
    },
    version: version('@mozilla/readability')
  },
  {
    name: 'defuddle',
    async read(html, url) {
      const found = await Defuddle(documentOf(html) as never, url)
      return {
        authors: found.author,
        headline: found.title,
        image: found.image || undefined,
        language: found.language,
        published: found.published,
        publisher: found.site
      }
    },
    version: version('defuddle')
  },
  {
    name: 'jsonld',
    async read(html) {
      const script = documentOf(html).querySelector('script[type="application/ld+json"]')
      const [node = {}] = await jsonld.expand(JSON.parse(script!.textContent!), {
        documentLoader: (documentUrl: string) =>
          Promise.resolve({contextUrl: null, document: context, documentUrl})
      })
      return {
        authors: valuesOf(node, 'author', 'name').join(', '),
        headline: valuesOf(node, 'headline')[0],
        image: valuesOf(node, 'image', 'contentUrl')[0],
        language: valuesOf(node, 'inLanguage')[0],
        modified: valuesOf(node, 'dateModified')[0],
        published: valuesOf(node, 'datePublished')[0],
        publisher: valuesOf(node, 'publisher', 'name')[0]
      }
    },
    version: version('jsonld')
  },
  {
    name: 'metascraper',
    async read(html, url) {
      const found = await metascraper({html, url})
      return {
        authors: found['author'] ?? undefined,
        headline: found['title'] ?? undefined,
        image: found['image'] ?? undefined,
        language: found['lang'] ?? undefined,
        modified: found['dateModified'] ?? undefined,
        published: found['datePublished'] ?? undefined,
        publisher: found['publisher'] ?? undefined
      }
    },
    version: version('metascraper')
  }
]

function documentOf(html: string) {
  return parseHTML(html).document
}

/** Values at a path of an expanded node. */
function valuesOf(node: Record<string, unknown>, ...path: string[]): string[] {
  let nodes: Array<Record<string, unknown>> = [node]
  for (const name of path) {
    nodes = nodes.flatMap((entry) => (entry[`http://schema.org/${name}`] ?? []) as typeof nodes)
  }
  return nodes.map((entry) => String(entry['@value'] ?? entry['@id']))
}
