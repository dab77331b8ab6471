/**
 * Says whose an article is and how it may be used. What the desk says of all its pieces holds for its own alone,
 * not for those of an agency.
 *
 * Source: schema.org 30.0; IPTC Digital Source Type; Google Search Central, “Image license metadata”.
 */

import type {NewsArticleLeaf} from 'schema-dts'
import {pageUrl} from '../article-url.ts'
import {digitalSourceType} from '../digital-source-type.ts'
import {holderNode, isOurs, type Scene} from './article-nodes.ts'

/** Make the properties of copyright, licence and origin. */
export function rights(scene: Scene): Partial<NewsArticleLeaf> {
  const {article, canonical, configuration} = scene
  const {publication} = configuration
  const ours = isOurs(article, configuration)
  const stated = article.copyright
  const assumed = !stated && ours ? publication.copyright : undefined
  const notice = stated?.notice ?? assumed
  const named = [article.sourceOrganization, publication.name].find(
    (name) => name && notice?.includes(name)
  )
  const name = stated?.holder ?? named
  const holder = name ? holderNode(name, scene) : undefined
  const license = article.license ?? (ours ? publication.license : undefined)
  const usage = article.usageInfo ?? (ours ? publication.usageInfo : undefined)
  const shop = ours ? publication.acquireLicensePage : undefined
  const year = stated?.year ?? yearOf(stated?.notice)
  const kind = article.digitalSourceType && digitalSourceType(article.digitalSourceType)
  const own = [canonical, pageUrl(article, configuration)]
  return {
    ...(holder ? {copyrightHolder: holder} : {}),
    ...(notice ? {copyrightNotice: notice} : {}),
    ...(year ? {copyrightYear: year} : {}),
    ...(license ? {license} : {}),
    ...(usage ? {usageInfo: usage} : {}),
    ...(shop ? {acquireLicensePage: shop} : {}),
    ...(kind ? {digitalSourceType: {'@id': kind}} : {}),
    ...(article.basedOn && !own.includes(article.basedOn) ? {isBasedOn: article.basedOn} : {})
  }
}

/** The year a notice names, or the first of a range. */
function yearOf(notice = ''): number | undefined {
  const years = [...notice.matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?:\s?[-–]\s?\d{2,4})?(?!\d)/gu)]
  return years.length === 1 ? Number(years[0]![0].slice(0, 4)) : undefined
}
