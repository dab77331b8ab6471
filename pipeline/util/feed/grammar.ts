/**
 * What may stand where in RSS 2.0, Atom 1.0 and JSON Feed 1.1, as data.
 *
 * Source: RSS 2.0.11; RFC 4287 4; JSON Feed 1.1.
 */

import type {FeedFormat} from './document.ts'

export interface Shape {
  /** May stand several times. */
  many?: string[]
  /** Stands once at most. */
  once?: string[]
  required?: string[]
}

const list = (names: string) => names.split(' ')

/** Elements of RSS that hold text: HTML in them is escaped, or readers lose it. */
const leaves = list(
  'author category comments content:encoded copyright description docs generator guid language lastBuildDate link ' +
    'managingEditor pubDate title ttl url webMaster'
)

const atomPerson: Shape = {once: list('name uri email'), required: ['name']}
const atomSource: Shape = {
  many: list('author category contributor link'),
  once: list('generator icon id logo rights subtitle title updated')
}
const jsonAuthor: Shape = {once: list('avatar name url')}

/** Format → parent → what it holds. A parent that is absent holds whatever it likes. */
export const feedGrammar: Record<FeedFormat, Record<string, Shape>> = {
  atom: {
    author: atomPerson,
    contributor: atomPerson,
    entry: {
      many: list('author category contributor link'),
      once: list('content id published rights source summary title updated'),
      required: list('id title updated')
    },
    feed: {
      ...atomSource,
      many: list('author category contributor entry link'),
      required: list('id title updated')
    },
    source: atomSource
  },
  json: {
    attachments: {
      once: list('duration_in_seconds mime_type size_in_bytes title url'),
      required: list('mime_type url')
    },
    author: jsonAuthor,
    authors: jsonAuthor,
    feed: {
      many: list('authors hubs items'),
      once: list(
        'author description expired favicon feed_url home_page_url icon language next_url title user_comment version'
      ),
      required: list('title version')
    },
    hubs: {once: list('type url'), required: list('type url')},
    items: {
      many: list('attachments authors tags'),
      once: list(
        'author banner_image content_html content_text date_modified date_published external_url id image language summary title url'
      ),
      required: ['id']
    }
  },
  rss: {
    ...Object.fromEntries(leaves.map((name) => [name, {}])),
    channel: {
      many: list('category item'),
      once: list(
        'cloud copyright description docs generator image language lastBuildDate link managingEditor pubDate rating skipDays skipHours textInput title ttl webMaster'
      ),
      required: list('description link title')
    },
    image: {
      once: list('description height link title url width'),
      required: list('link title url')
    },
    item: {
      many: ['category'],
      once: list('author comments description enclosure guid link pubDate source title')
    },
    rss: {once: ['channel'], required: ['channel']},
    textInput: {
      once: list('description link name title'),
      required: list('description link name title')
    }
  }
}

/** Whether a shape has a place for a name. */
export function holds({many = [], once = []}: Shape, name: string): boolean {
  return many.includes(name) || once.includes(name)
}
