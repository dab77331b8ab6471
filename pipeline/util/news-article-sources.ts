/** Says where each property of the schema.org node of an article comes from, for the evidence. */

import type {Author, Released} from '../article.ts'
import {modifiedOf} from './modified-of.ts'
import type {Sources} from './sources.ts'

const table: Sources = {
  '/@context': 'format',
  '/alternativeHeadline': '/standfirst',
  '/articleBody': '/body',
  '/articleSection': '/section',
  '/copyrightYear': '/copyright/year',
  '/correction/*': '/corrections/*',
  '/correction/*/@type': 'format',
  '/correction/*/datePublished': '/corrections/*/date',
  '/creditText': '/creditText',
  '/dateCreated': '/dateline/date',
  '/dateline': '/dateline/text',
  '/datePublished': '/published',
  '/description': '/summary',
  '/digitalSourceType': '/digitalSourceType',
  '/hasPart': '/quotations',
  '/headline': '/headline',
  '/identifier': '/id',
  '/image': '/images',
  '/inLanguage': '/language',
  '/isAccessibleForFree': '/free',
  '/isBasedOn': '/basedOn',
  '/isPartOf': '/configuration/publication',
  '/keywords/*': '/keywords/*',
  '/locationCreated': '/dateline/located',
  '/mainEntityOfPage/@type': 'format',
  '/name': '/headline',
  '/publisher': '/configuration/publication',
  '/sourceOrganization': '/sourceOrganization',
  '/thumbnailUrl': '/images/0/src',
  '/wordCount': '/body'
}

/**
 * Make the table of sources of one article: where a property may come from two places, the one it did come from.
 *
 * @param article
 *   Article that goes out.
 */
export function newsArticleSources(article: Released): Sources {
  const {authors, canonical, contributors = [], copyright, free, kind, license} = article
  const address = canonical ? '/canonical' : ['/slug', '/configuration/publication/url']
  const notice = copyright ? '/copyright/notice' : '/configuration/publication/copyright'
  return {
    ...table,
    '/@id': address,
    '/@type': kind ? '/kind' : 'format',
    '/copyrightHolder': copyright?.holder ? '/copyright/holder' : notice,
    '/copyrightNotice': notice,
    '/dateModified': article.modified && modifiedOf(article) ? '/modified' : '/updated',
    '/license': license ? '/license' : '/configuration/publication/license',
    '/mainEntityOfPage': address,
    '/url': address,
    ...(free === false ? {'/hasPart': '/free'} : {}),
    ...peopleSources(authors, 'author', 'authors'),
    ...peopleSources(contributors, 'contributor', 'contributors')
  }
}

function peopleSources(people: Author[], property: string, field: string): Sources {
  const entries = people.flatMap(({worksFor}, index): Array<[string, string]> => {
    const [at, from] = [`/${property}/${index}`, `/${field}/${index}`]
    return [
      [at, from],
      [`${at}/@id`, `${from}/name`],
      [`${at}/jobTitle`, `${from}/role`],
      [`${at}/worksFor`, worksFor ? `${from}/worksFor` : '/sourceOrganization']
    ]
  })
  return Object.fromEntries(entries)
}
