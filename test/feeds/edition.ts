/** Makes Released articles, and the feeds of them, for tests. Every name is invented. */

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Configuration, Released} from '../../pipeline/index.ts'
import {emitters} from '../../pipeline/emit/index.ts'
import type {Edition} from '../../pipeline/edition.ts'
import {configuration} from '../configuration.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** What may be different about an article; the body as Markdown. */
export type Change = Partial<Omit<Released, 'body'>> & {body?: string}

/**
 * Make a released article.
 *
 * @param number
 *   Which one of the edition: its id, slug and times follow from it.
 */
export function article(
  number: number,
  {body = 'The ferry sank on Monday.', ...fields}: Change = {}
): Released {
  const time = instant(number)
  return {
    authors: [{name: 'Ines Calder', stated: true, type: 'Person'}],
    body: processor.parse(body),
    firstPublished: time,
    headline: `Ferry sinks off Porto Novo (${number})`,
    id: `tag:gazette.example,2026:${number}`,
    language: 'en',
    published: time,
    slug: `ferry-${number}`,
    status: 'publish',
    summary: 'The ferry sank on Monday.',
    updated: time,
    ...fields
  }
}

/** So many minutes after nine on 1 March 2026. */
export function instant(minutes: number): string {
  return new Date(Date.UTC(2026, 2, 1, 9, minutes)).toISOString().replace('.000Z', 'Z')
}

/** The test publication, with other settings for its feeds and itself. */
export function settings(
  feeds: Partial<Configuration['feeds']> = {},
  publication: Partial<Configuration['publication']> = {}
): Configuration {
  return {
    ...configuration,
    feeds: {...configuration.feeds, ...feeds},
    publication: {...configuration.publication, ...publication}
  }
}

/** The pages of a whole edition, by path; articles newest first. */
export function pagesOf(
  edition: Partial<Edition> & {articles: Released[]}
): Record<string, string> {
  const pages = emitters.flatMap((emitter) => emitter.edition?.({configuration, ...edition}) ?? [])
  return Object.fromEntries(pages.map((page) => [page.path, String(page.value)]))
}
