/** Where what we publish lives: the one place that makes URLs of our own. */

import type {Released} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import {absolute} from './article-html.ts'
import {pageUrl} from './article-url.ts'

/** Paths of the edition’s documents in the output folder. */
export const documents = {
  articles: 'articles.jsonld',
  atom: 'atom.xml',
  home: '',
  json: 'feed.json',
  rss: 'rss.xml',
  schemamap: 'schemamap.xml'
} as const

/**
 * Make the URL of a path in the output folder.
 *
 * @param path
 *   Path relative to the output folder (example: `'articles/a-ferry/article.md'`); Unicode is percent-encoded.
 * @returns
 *   Absolute URL below the publication’s.
 */
export function outputUrl(configuration: Configuration, path: string): string {
  const parts = path.split('/').map((part) => encodeURIComponent(part.toWellFormed()))
  return configuration.publication.url + parts.join('/')
}

/**
 * Make an absolute URL of a picture’s.
 *
 * @param src
 *   Absolute URL, or one relative to the article’s page.
 * @returns
 *   Absolute `http:` or `https:` URL; nothing for `data:` and the like.
 */
export function mediaUrl(
  configuration: Configuration,
  article: Pick<Released, 'slug'>,
  src: string
): string | undefined {
  return absolute(src, pageUrl(article, configuration))
}

/** An identifier of ours for something other than an article (example: `'https://gazette.example/#publisher'`). */
export function localId(configuration: Configuration, name: string): string {
  return `${configuration.publication.url}#${name}`
}
