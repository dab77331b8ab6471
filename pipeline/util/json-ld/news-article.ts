/**
 * Makes the schema.org node of an article: one flat `NewsArticle` with inline nodes, each with its own `@id`.
 * Readability, Defuddle and metascraper lose authors and publisher of any other shape.
 *
 * Source: schema.org 30.0; Google Search Central, “Article structured data” and “Paywalled content”.
 */

import type {NewsArticle, NewsArticleLeaf, WebPageElementLeaf} from 'schema-dts'
import type {Author, Kind, Released} from '../../article.ts'
import type {Configuration} from '../../configuration.ts'
import {
  authorNode,
  correctionNode,
  imageNode,
  organizationNode,
  placeNode,
  publisherNode,
  quotationNode,
  type Scene
} from './article-nodes.ts'
import {contributorProperty} from './contributor-task.ts'
import {countWords} from '../count-words.ts'
import {isOnOrAfter, modifiedOf} from '../modified-of.ts'
import {openBody, paidClass} from '../paid.ts'
import {readText} from '../read-text.ts'
import {articleUrl} from '../article-url.ts'
import {rights} from './rights.ts'
import {localId} from '../urls.ts'
import {workNodes} from './work-nodes.ts'

const types: Record<Kind, Exclude<NewsArticle['@type'], 'NewsArticle'>> = {
  analysis: 'AnalysisNewsArticle',
  'ask-public': 'AskPublicNewsArticle',
  background: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
  reportage: 'ReportageNewsArticle',
  review: 'ReviewNewsArticle'
}

/** The file, the page, the edition and the evidence ask for the same node; it is not to be changed. */
const made = new WeakMap<Released, {configuration: Configuration; node: NewsArticleLeaf}>()

/**
 * Make the node of an article.
 *
 * @param article
 *   Article that goes out.
 * @param configuration
 *   With all its defaults.
 * @returns
 *   Node without `@context`; every property is what the article or the configuration says, or is absent.
 */
export function newsArticle(article: Released, configuration: Configuration): NewsArticleLeaf {
  const known = made.get(article)
  if (known?.configuration === configuration) return known.node
  const node = make(article, configuration)
  made.set(article, {configuration, node})
  return node
}

function make(article: Released, configuration: Configuration): NewsArticleLeaf {
  const canonical = articleUrl(article, configuration)
  const scene: Scene = {article, canonical, configuration}
  // The subtypes have all the properties of `NewsArticleLeaf`; schema-dts types them apart.
  const type = (article.kind ? types[article.kind] : 'NewsArticle') as 'NewsArticle'
  return {
    '@type': type,
    '@id': `${canonical}#article`,
    headline: article.headline,
    name: article.headline,
    ...(article.standfirst ? {alternativeHeadline: article.standfirst} : {}),
    ...(article.summary ? {description: article.summary} : {}),
    url: canonical,
    mainEntityOfPage: {'@type': 'WebPage', '@id': canonical, url: canonical},
    identifier: article.id,
    ...dates(article),
    ...people(scene),
    publisher: publisherNode(scene),
    isPartOf: {
      '@type': 'WebSite',
      '@id': localId(configuration, 'website'),
      name: configuration.publication.name,
      url: configuration.publication.url
    },
    inLanguage: article.language,
    ...subject(scene),
    ...workNodes(article, canonical),
    ...images(scene),
    ...rights(scene),
    ...text(scene),
    ...parts(scene)
  }
}

function dates(article: Released): Partial<NewsArticleLeaf> {
  const created = article.dateline?.date
  const modified = modifiedOf(article)
  return {
    datePublished: article.published,
    ...(modified ? {dateModified: modified} : {}),
    ...(created && isOnOrAfter(article.published, created) ? {dateCreated: created} : {})
  }
}

function people(scene: Scene): Partial<NewsArticleLeaf> {
  const {authors, contributors = [], creditText, sourceOrganization} = scene.article
  return {
    ...(authors.length > 0 ? {author: authors.map((author) => authorNode(author, scene))} : {}),
    ...helpers(contributors, scene),
    ...(sourceOrganization
      ? {sourceOrganization: organizationNode(sourceOrganization, scene)}
      : {}),
    ...(creditText ? {creditText} : {})
  }
}

/** Who helped, by what they did. Only people edit, in schema.org. */
function helpers(contributors: Author[], scene: Scene): Partial<NewsArticleLeaf> {
  const lists = (['contributor', 'editor', 'translator'] as const).map((property) => [
    property,
    contributors
      .filter((person) => contributorProperty(person) === property)
      .map((person) => authorNode(person, scene))
  ])
  return Object.fromEntries(lists.filter(([, people]) => people!.length > 0))
}

function subject(scene: Scene): Partial<NewsArticleLeaf> {
  const {dateline, keywords = [], section} = scene.article
  const place = dateline && placeNode(dateline, scene)
  return {
    ...(section ? {articleSection: section} : {}),
    ...(keywords.length > 0 ? {keywords} : {}),
    ...(dateline ? {dateline: dateline.text} : {}),
    ...(place ? {locationCreated: place} : {})
  }
}

function images(scene: Scene): Partial<NewsArticleLeaf> {
  const nodes = (scene.article.images ?? []).flatMap(
    (image, index) => imageNode(image, index, scene) ?? []
  )
  const [first] = nodes
  return first ? {image: nodes, thumbnailUrl: String(first.url)} : {}
}

function text({article, configuration}: Scene): Partial<NewsArticleLeaf> {
  const open = readText(openBody(article)).join('\n\n')
  const words = countWords(readText(article.body).join('\n\n'), article.language)
  const {wordsPerMinute} = configuration.output
  return {
    ...(open ? {articleBody: open} : {}),
    ...(words > 0 ? {wordCount: words} : {}),
    ...(words > 0 && wordsPerMinute
      ? {timeRequired: `PT${Math.ceil(words / wordsPerMinute)}M`}
      : {})
  }
}

function parts(scene: Scene): Partial<NewsArticleLeaf> {
  const {canonical, configuration} = scene
  const {corrections = [], free, quotations = [], standfirst} = scene.article
  const {pages, speakable} = configuration.output
  const paid: WebPageElementLeaf[] =
    free === false
      ? [
          {
            '@type': 'WebPageElement',
            '@id': `${canonical}#paid`,
            cssSelector: `.${paidClass}`,
            isAccessibleForFree: false
          }
        ]
      : []
  const open = free === false ? [] : quotations
  const all = [...open.map((quotation, index) => quotationNode(quotation, index, scene)), ...paid]
  return {
    ...(free === undefined ? {} : {isAccessibleForFree: free}),
    ...(all.length > 0 ? {hasPart: all} : {}),
    ...(corrections.length > 0
      ? {correction: corrections.map((note, index) => correctionNode(note, index, scene))}
      : {}),
    ...(pages && speakable
      ? {
          speakable: {
            '@type': 'SpeakableSpecification',
            '@id': `${canonical}#speakable`,
            cssSelector: ['.headline', ...(standfirst ? ['.standfirst'] : [])]
          }
        }
      : {})
  }
}
