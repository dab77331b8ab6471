/** Makes the schema.org nodes that stand inside an article: who, where, and with what pictures. */

import type {
  CorrectionCommentLeaf,
  ImageObjectLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  QuotationLeaf
} from 'schema-dts'
import type {
  Article,
  Author,
  Correction,
  Dateline,
  Image,
  Quotation,
  Released
} from '../../article.ts'
import type {Configuration} from '../../configuration.ts'
import {isTask} from './contributor-task.ts'
import {sameName} from '../same-name.ts'
import {localId, mediaUrl} from '../urls.ts'

/** Where nodes take their identifiers from. */
export interface Scene {
  article: Released
  canonical: string
  configuration: Configuration
}

export function publisherNode({
  configuration
}: Pick<Scene, 'configuration'>): NewsMediaOrganizationLeaf {
  const {description, logo, name, policies, sameAs, url} = configuration.publication
  return {
    '@type': 'NewsMediaOrganization',
    '@id': localId(configuration, 'publisher'),
    name,
    url,
    ...(description ? {description} : {}),
    ...(logo
      ? {
          logo: {
            '@type': 'ImageObject',
            '@id': localId(configuration, 'logo'),
            contentUrl: logo,
            url: logo
          }
        }
      : {}),
    ...(sameAs ? {sameAs} : {}),
    ...policies
  }
}

export function authorNode(author: Author, scene: Scene): OrganizationLeaf | PersonLeaf {
  const {name, role, sameAs, url} = author
  if (author.type === 'Organization') {
    return {...organizationNode(name, scene), ...(url ? {url} : {}), ...(sameAs ? {sameAs} : {})}
  }
  const employer = author.worksFor ?? employerOf(author, scene)
  return {
    '@type': 'Person',
    '@id': localId(scene.configuration, `author-${fragment(name)}`),
    name,
    ...(role && !isTask(role) ? {jobTitle: role} : {}),
    ...(url ? {url} : {}),
    ...(sameAs ? {sameAs} : {}),
    ...(employer ? {worksFor: organizationNode(employer, scene)} : {})
  }
}

/** An organisation known by its name: the publisher itself, an agency of the desk, or one we only know the name of. */
export function organizationNode(name: string, {configuration}: Scene): OrganizationLeaf {
  const {desk, publication} = configuration
  if (sameOrganization(name, publication.name)) {
    return publisherNode({configuration}) as unknown as OrganizationLeaf
  }
  const agency = desk.agencies.find((entry) =>
    [entry.name, ...(entry.aliases ?? [])].some((alias) => sameOrganization(alias, name))
  )
  return {
    '@type': 'Organization',
    '@id': localId(configuration, `organization-${fragment(agency?.name ?? name)}`),
    name,
    ...(agency?.url ? {url: agency.url} : {})
  }
}

/** A person or an organisation, where a name alone is known and what it names can be told; else nothing. */
export function holderNode(name: string, scene: Scene): OrganizationLeaf | PersonLeaf | undefined {
  const {article, configuration} = scene
  const organizations = [
    article.sourceOrganization,
    configuration.publication.name,
    ...configuration.desk.agencies.flatMap(({aliases = [], name}) => [name, ...aliases]),
    ...article.authors.flatMap(({name, type}) => (type === 'Organization' ? [name] : []))
  ]
  if (organizations.some((other) => other && sameOrganization(other, name))) {
    return organizationNode(name, scene)
  }
  const author = article.authors.find((other) => sameName(other.name, name))
  return author && authorNode(author, scene)
}

export function placeNode({located}: Dateline, {canonical}: Scene): PlaceLeaf | undefined {
  const {country, locality, region} = located ?? {}
  const name = locality ?? region ?? country
  if (!name) return
  return {
    '@type': 'Place',
    '@id': `${canonical}#place`,
    name,
    address: {
      '@type': 'PostalAddress',
      '@id': `${canonical}#address`,
      ...(locality ? {addressLocality: locality} : {}),
      ...(region ? {addressRegion: region} : {}),
      ...(country ? {addressCountry: country} : {})
    }
  }
}

export function imageNode(image: Image, index: number, scene: Scene): ImageObjectLeaf | undefined {
  const {alt, caption, creator, credit, height, license, src, type, width} = image
  const url = mediaUrl(scene.configuration, scene.article, src)
  if (!url) return
  const id = `${scene.canonical}#image-${index + 1}`
  return {
    '@type': 'ImageObject',
    '@id': id,
    contentUrl: url,
    url,
    ...(caption ? {caption} : {}),
    ...(alt ? {description: alt} : {}),
    ...(creator ? {creator: holderNode(creator, scene) ?? personNode(creator, scene)} : {}),
    ...(credit ? {creditText: credit} : {}),
    ...(type ? {encodingFormat: type} : {}),
    ...(license ? {license} : {}),
    ...(width ? {width: pixels(width, `${id}-width`)} : {}),
    ...(height ? {height: pixels(height, `${id}-height`)} : {})
  }
}

export function correctionNode(
  {date, text}: Correction,
  index: number,
  {canonical}: Scene
): CorrectionCommentLeaf {
  return {
    '@type': 'CorrectionComment',
    '@id': `${canonical}#correction-${index + 1}`,
    text,
    ...(date ? {datePublished: date} : {})
  }
}

export function quotationNode(
  {speaker, text}: Quotation,
  index: number,
  scene: Scene
): QuotationLeaf {
  return {
    '@type': 'Quotation',
    '@id': `${scene.canonical}#quotation-${index + 1}`,
    text,
    ...(speaker ? {creator: holderNode(speaker, scene) ?? personNode(speaker, scene)} : {})
  }
}

/** Whether two names name one organisation: “The” before it makes no other. */
function sameOrganization(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/^the\s/iu, '')
  return sameName(bare(a), bare(b))
}

/** Whether a piece is the publication’s own work: what the configuration says of rights is true of no other. */
export function isOurs({sourceOrganization}: Article, {publication}: Configuration): boolean {
  return !sourceOrganization || sameOrganization(sourceOrganization, publication.name)
}

/** A person of whom the copy tells the name only. */
function personNode(name: string, {canonical}: Scene): PersonLeaf {
  return {'@type': 'Person', '@id': `${canonical}#person-${fragment(name)}`, name}
}

/** A reporter of agency copy works for the agency, unless the desk knows them as somebody of its own. */
function employerOf({name}: Author, {article, configuration}: Scene): string | undefined {
  const known = configuration.desk.authors.some((entry) =>
    [entry.name, ...(entry.aliases ?? [])].some((alias) => sameName(alias, name))
  )
  return known ? undefined : article.sourceOrganization
}

/** By the letter of schema.org a bare number is no `width`; UN/CEFACT code E37 is the pixel. */
function pixels(value: number, id: string) {
  return {'@type': 'QuantitativeValue', '@id': id, unitCode: 'E37', value} as const
}

/** A name as the end of an identifier: lower case, no accents, percent-encoded where it is not ASCII. */
function fragment(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().toWellFormed()
  const joined = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '')
  return encodeURIComponent(joined || name.toWellFormed())
}
