/** The feeds of an edition: the one of everything, those that the configuration asks for, and the archives. */

import type {Released} from '../../article.ts'
import type {Edition, Seat} from '../../edition.ts'
import {type Feed, feedFiles, type FeedPlan, toFeed} from './feed.ts'
import {feedItem} from './item.ts'
import {type FeedPart, feedParts, namedParts} from './parts.ts'
import {feedWindow} from './window.ts'

export interface EditionFeed {
  feed: Feed
  /** Where its files go, relative to the output folder: empty, or with a slash at its end. */
  folder: string
}

const cache = new WeakMap<Edition, EditionFeed[]>()

/** List the feeds that people may subscribe to, that of everything first; none where nothing ever went out. */
export function feedsOf(edition: Edition): EditionFeed[] {
  const known = cache.get(edition)
  if (known) return known
  const result = made(edition, [everything(edition), ...parts(edition)])
  cache.set(edition, result)
  return result
}

/**
 * List the archives of the feed of everything, oldest first. What stands in one is settled by the order in
 * which pieces went out, so that an archive never gets or loses a piece, but by recall.
 *
 * Source: RFC 5005 4.
 */
export function archivesOf(edition: Edition): EditionFeed[] {
  return made(edition, archivePlans(edition))
}

function made(edition: Edition, plans: FeedPlan[]): EditionFeed[] {
  const forms = formsOf(edition)
  return plans.flatMap((plan) => {
    const feed = toFeed(plan, edition, forms)
    return feed ? [{feed, folder: plan.folder}] : []
  })
}

function everything(edition: Edition): FeedPlan {
  const pages = archivePlans(edition)
  const archived = new Set(pages.flatMap(({articles}) => articles))
  const fresh = edition.configuration.feeds.archives
    ? edition.articles.filter((article) => !archived.has(article))
    : []
  return {
    articles: windowed(edition.articles, edition, fresh),
    folder: '',
    ...previousOf(pages.at(-1))
  }
}

function windowed(articles: Released[], {configuration}: Edition, always: Released[] = []) {
  return feedWindow(articles, {
    ...configuration.feeds,
    always,
    html: (article) => feedItem(article, configuration).contentHtml ?? ''
  })
}

/** Fixed pages of seats, counted from the oldest; the last seats, which fill none, stay in the feed itself. */
function archivePlans(edition: Edition): FeedPlan[] {
  const {articles, configuration} = edition
  const {archives, limit} = configuration.feeds
  if (!archives) return []
  const size = Math.max(1, Math.floor(limit / 2))
  const byId = new Map(articles.map((article) => [article.id, article]))
  const order = seatsOf(edition).map(({id}) => id)
  const plans: FeedPlan[] = []
  for (let page = 1; page * size <= order.length; page++) {
    const seated = order.slice((page - 1) * size, page * size)
    const there = seated.flatMap((id) => byId.get(id) ?? []).toReversed()
    const folder = `feeds/archive/${page}/`
    if (there.length === 0) continue
    plans.push({archive: true, articles: there, folder, ...previousOf(plans.at(-1))})
  }
  return plans
}

function previousOf(plan: FeedPlan | undefined): {previous?: string} {
  return plan ? {previous: `${plan.folder}${feedFiles.atom}`} : {}
}

/** All that ever went out, oldest first. */
function seatsOf({articles, seats = []}: Edition): Seat[] {
  const here = new Set(articles.map(({id}) => id))
  const gone = seats.filter(({id}) => !here.has(id))
  return [...gone, ...articles].toSorted(oldestFirst)
}

/**
 * Number what shares an instant: a piece as it was released, among those of its release; one that has changed since,
 * by its seat. Neither ever moves.
 */
function formsOf(edition: Edition): Map<string, number> {
  const changed = new Set(
    edition.articles.flatMap(({firstPublished, id, updated}) =>
      updated === firstPublished ? [] : [id]
    )
  )
  let first = 0
  const seats = seatsOf(edition)
  const numbers = seats.map(({firstPublished, id}, seat): [string, number] => {
    if (firstPublished !== seats[first]!.firstPublished) first = seat
    return [id, changed.has(id) ? seat : seat - first]
  })
  return new Map(numbers)
}

function oldestFirst(a: Seat, b: Seat): number {
  return Date.parse(a.firstPublished) - Date.parse(b.firstPublished) || (a.id < b.id ? -1 : 1)
}

/** The feeds of parts, as the configuration lists them, those of one wish by value. */
function parts(edition: Edition): FeedPlan[] {
  const found = new Map<string, {articles: Released[]; part: FeedPart}>()
  for (const part of namedParts(edition.configuration)) {
    if (!found.has(part.folder)) found.set(part.folder, {articles: [], part})
  }
  for (const article of edition.articles) {
    for (const part of feedParts(article, edition.configuration)) {
      const known = found.get(part.folder)
      if (!known) found.set(part.folder, {articles: [article], part})
      else {
        known.articles.push(article)
        if (before(part, known.part) < 0) known.part = part
      }
    }
  }
  return [...found.values()]
    .toSorted((a, b) => before(a.part, b.part))
    .map(({articles, part: {folder, language, title}}) => ({
      articles: windowed(articles, edition),
      folder,
      ...(language ? {language} : {}),
      title
    }))
}

function before(a: FeedPart, b: FeedPart): number {
  return a.wish - b.wish || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)
}
