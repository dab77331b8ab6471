/** Makes the schema.org nodes of the works and things that an article refers to. */

import type {CreativeWorkLeaf, NewsArticleLeaf, ThingLeaf} from 'schema-dts'
import type {Released} from '../../article.ts'

/** What an article is about, cites and translates, as the desk says. */
export function workNodes(article: Released, canonical: string): Partial<NewsArticleLeaf> {
  const {about = [], backstory, citations = [], genre, translationOf} = article
  const works = citations.map(({name, url}, index): CreativeWorkLeaf => ({
    '@type': 'CreativeWork',
    '@id': `${canonical}#citation-${index + 1}`,
    ...(name ? {name} : {}),
    ...(url ? {url} : {})
  }))
  const things = about.map(({name, sameAs}, index): ThingLeaf => ({
    '@type': 'Thing',
    '@id': `${canonical}#about-${index + 1}`,
    name,
    ...(sameAs ? {sameAs} : {})
  }))
  return {
    ...(things.length > 0 ? {about: things} : {}),
    ...(backstory ? {backstory} : {}),
    ...(works.length > 0 ? {citation: works} : {}),
    ...(genre ? {genre} : {}),
    ...(translationOf && translationOf !== canonical
      ? {
          translationOfWork: {
            '@type': 'CreativeWork',
            '@id': `${canonical}#original`,
            url: translationOf
          }
        }
      : {})
  }
}
