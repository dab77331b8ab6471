/** The feeds of an edition: the one of everything, and those that the configuration asks for. */

import type {Edition} from '../edition.ts'
import {type Feed, toFeed} from './feed.ts'

export interface EditionFeed {
  feed: Feed
  /** Where its files go, relative to the output folder: empty, or with a slash at its end. */
  folder: string
}

/** List the feeds of an edition; none where it has no articles, for then no time is known. */
export function feedsOf(edition: Edition): EditionFeed[] {
  if (edition.articles.length === 0) return []
  const articles = edition.articles.slice(0, edition.configuration.feeds.limit)
  return [{feed: toFeed(articles, edition), folder: ''}]
}
