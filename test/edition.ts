/** Makes Released articles for tests of emitters. Every name is invented. */

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Released} from '../pipeline/index.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Make a released article.
 *
 * @param number
 *   Which one of the edition: its id, slug and times follow from it.
 * @param fields
 *   What is different about it; `body` as Markdown.
 */
export function released(
  number: number,
  {
    body = 'The ferry sank on Monday.',
    ...fields
  }: Partial<Omit<Released, 'body'>> & {body?: string} = {}
): Released {
  const time = new Date(Date.UTC(2026, 2, 1, 9, number)).toISOString().replace('.000Z', 'Z')
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
