/** What a feed holds at a time: the pieces that last came or changed. */

import type {Released} from '../../article.ts'

export interface Window {
  /** Pieces that are in whatever their age. */
  always?: Released[]
  /** How many days older than the newest one a piece may be. */
  days?: number
  /** How many pieces. */
  limit: number
  /** Content of a piece, for its size. */
  html(article: Released): string
}

/** Bytes of content in a feed: aggregators refuse a feed above two megabytes. */
const room = 1_700_000

const day = 86_400_000

/**
 * Choose what is in a feed. No clock: age counts from the newest change.
 *
 * @param articles
 *   Newest first.
 * @returns
 *   Those that are in, in the same order: a piece that changes comes back, in its old place.
 */
export function feedWindow(
  articles: Released[],
  {always = [], days, html, limit}: Window
): Released[] {
  const first = new Set(always)
  const changed = articles.toSorted(
    (a, b) =>
      Number(first.has(b)) - Number(first.has(a)) || Date.parse(b.updated) - Date.parse(a.updated)
  )
  const newest = articles.reduce((last, {updated}) => Math.max(last, Date.parse(updated)), 0)
  const since = days === undefined ? -Infinity : newest - days * day
  const chosen = new Set<Released>()
  let bytes = 0
  for (const article of changed) {
    if (chosen.size === limit) break
    if (!first.has(article) && Date.parse(article.updated) < since) continue
    bytes += weigh(html(article))
    if (bytes > room && chosen.size > 0) break
    chosen.add(article)
  }
  return articles.filter((article) => chosen.has(article))
}

/** Bytes of HTML once it stands, escaped, in XML. */
export function weigh(html: string): number {
  let bytes = 0
  for (let index = 0; index < html.length; index++) {
    const code = html.charCodeAt(index)
    bytes += code === 0x26 || code === 0x3c ? 6 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3
  }
  return bytes
}
