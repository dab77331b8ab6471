/** Where a published piece lives. */

import type {Released} from '../article.ts'
import type {Configuration} from '../configuration.ts'

/** Path of a piece’s folder, relative to the publication (example: `'articles/ferry-sinks/'`). */
export function articlePath({slug}: Pick<Released, 'slug'>): string {
  return `articles/${encodeURIComponent(slug.toWellFormed())}/`
}

/** Absolute URL of our own page of a piece. */
export function pageUrl(
  article: Pick<Released, 'slug'>,
  {publication}: Pick<Configuration, 'publication'>
): string {
  return new URL(articlePath(article), publication.url).href
}

/** Absolute URL of the piece: elsewhere, where the copy says that it lives there. */
export function articleUrl(
  article: Pick<Released, 'canonical' | 'slug'>,
  configuration: Pick<Configuration, 'publication'>
): string {
  return article.canonical ?? pageUrl(article, configuration)
}
