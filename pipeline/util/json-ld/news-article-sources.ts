/** Says where each property of the schema.org node of an article comes from, for the evidence. */

import type {Author, Released} from '../../article.ts'
import {contributorProperty} from './contributor-task.ts'
import {modifiedOf} from '../modified-of.ts'
import type {Sources} from '../sources.ts'

const table: Sources = {
  '/@context': 'format',
  '/about/*': '/about/*',
  '/about/*/@type': 'format',
  '/acquireLicensePage': '/configuration/publication/acquireLicensePage',
  '/alternativeHeadline': '/standfirst',
  '/articleBody': '/body',
  '/articleSection': '/section',
  '/backstory': '/backstory',
  '/citation/*': '/citations/*',
  '/citation/*/@type': 'format',
  '/correction/*': '/corrections/*',
  '/correction/*/@type': 'format',
  '/correction/*/datePublished': '/corrections/*/date',
  '/creditText': '/creditText',
  '/dateCreated': '/dateline/date',
  '/dateline': '/dateline/text',
  '/datePublished': '/published',
  '/description': '/summary',
  '/digitalSourceType': '/digitalSourceType',
  '/genre': '/genre',
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
  '/speakable': '/configuration/output/speakable',
  '/thumbnailUrl': '/images/0/src',
  '/timeRequired': ['/body', '/configuration/output/wordsPerMinute'],
  '/translationOfWork': '/translationOf',
  '/translationOfWork/@type': 'format',
  '/wordCount': '/body'
}

/**
 * Make the table of sources of one article: where a property may come from two places, the one it did come from.
 *
 * @param article
 *   Article that goes out.
 */
export function newsArticleSources(article: Released): Sources {
  const {authors, canonical, contributors = [], copyright, free, kind, license, usageInfo} = article
  const address = canonical ? '/canonical' : ['/slug', '/configuration/publication/url']
  const notice = copyright ? '/copyright/notice' : '/configuration/publication/copyright'
  return {
    ...table,
    '/@id': address,
    '/@type': kind ? '/kind' : 'format',
    '/copyrightHolder': copyright?.holder ? '/copyright/holder' : notice,
    '/copyrightNotice': notice,
    '/copyrightYear': copyright?.year ? '/copyright/year' : '/copyright/notice',
    '/dateModified': article.modified && modifiedOf(article) ? '/modified' : '/updated',
    '/license': license ? '/license' : '/configuration/publication/license',
    '/mainEntityOfPage': address,
    '/url': address,
    ...(free === false ? {'/hasPart': '/free'} : {}),
    '/usageInfo': usageInfo ? '/usageInfo' : '/configuration/publication/usageInfo',
    ...peopleSources(authors, () => 'author', 'authors'),
    ...peopleSources(contributors, contributorProperty, 'contributors')
  }
}

function peopleSources(
  people: Author[],
  propertyOf: (person: Author) => string,
  field: string
): Sources {
  const counts: Record<string, number> = {}
  const entries = people.flatMap((person, index): Array<[string, string]> => {
    const {worksFor} = person
    const property = propertyOf(person)
    const seat = counts[property] ?? 0
    counts[property] = seat + 1
    const [at, from] = [`/${property}/${seat}`, `/${field}/${index}`]
    return [
      [at, from],
      [`${at}/@id`, `${from}/name`],
      [`${at}/jobTitle`, `${from}/role`],
      [`${at}/worksFor`, worksFor ? `${from}/worksFor` : '/sourceOrganization']
    ]
  })
  return Object.fromEntries(entries)
}
