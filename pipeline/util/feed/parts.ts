/**
 * The feeds of parts (sections, authors, languages) that a piece is in. They follow from the piece and the
 * configuration alone, so that its page can name them, and so that none moves when another part comes.
 */

import type {Released} from '../../article.ts'
import type {Configuration, FeedWish} from '../../configuration.ts'
import {cleanLine} from '../clean-text.ts'
import {foldSlug, toSlug} from '../slug.ts'

export interface FeedPart {
  /** Where its files go, relative to the output folder; with a slash at its end. */
  folder: string
  /** BCP 47; absent: that of the publication. */
  language?: string
  title: string
  /** Place of its wish in the configuration, then its value: in this order feeds are listed. */
  wish: number
  value: string
}

/** What a piece says of what feeds may be of. */
const values: Record<FeedWish['by'], (article: Released) => string[]> = {
  author: ({authors}) => authors.map(({name}) => cleanLine(name)),
  language: ({language}) => [language],
  section: ({section}) => [cleanLine(section ?? '')]
}

/**
 * List the feeds of parts that a piece is in.
 *
 * @returns
 *   In the order of the configuration. Values that make the same path (`Sport`, `SPORT`) share a feed; a wish that
 *   names a value takes it out of the wish for one of each.
 */
export function feedParts(article: Released, configuration: Configuration): FeedPart[] {
  const {more} = configuration.feeds
  const parts = new Map<string, FeedPart>()
  for (const [wish, {by, value: of}] of more.entries()) {
    for (const value of values[by](article)) {
      const wanted = of === undefined ? !isNamed(value, by, more) : value === of
      if (!value || !wanted) continue
      const part = toPart(wish, value, configuration)
      if (!parts.has(part.folder)) parts.set(part.folder, part)
    }
  }
  return [...parts.values()]
}

/** List the feeds of parts that the configuration names: they are there also while no piece is in them. */
export function namedParts(configuration: Configuration): FeedPart[] {
  return configuration.feeds.more.flatMap(({value}, wish) =>
    value === undefined ? [] : [toPart(wish, value, configuration)]
  )
}

function toPart(wish: number, value: string, {feeds, publication}: Configuration): FeedPart {
  const {by, slug, title} = feeds.more[wish]!
  return {
    folder: `feeds/${by}/${foldSlug(slug ?? (toSlug(value) || by))}/`,
    ...(by === 'language' ? {language: value} : {}),
    title: title ?? `${cleanLine(publication.name)}: ${value}`,
    value,
    wish
  }
}

function isNamed(value: string, by: FeedWish['by'], more: FeedWish[]): boolean {
  return more.some((wish) => wish.by === by && wish.value === value)
}
