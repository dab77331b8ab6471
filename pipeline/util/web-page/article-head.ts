/**
 * Makes the head of an article’s page: what search engines, readers and chat programs look for.
 *
 * Source: ogp.me; HTML Living Standard, “Standard metadata names”; RFC 6596 (canonical).
 */

import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Released} from '../../article.ts'
import type {Configuration} from '../../configuration.ts'
import {articleUrl} from '../article-url.ts'
import {modifiedOf} from '../modified-of.ts'
import {mediaUrl} from '../urls.ts'

/**
 * Make what an article’s head has beside what every page has.
 *
 * No `article:author`: it would have to be a URL, and there are readers that take it for the name.
 */
export function articleHead(article: Released, configuration: Configuration): Element[] {
  const {authors, headline, license, summary} = article
  const canonical = articleUrl(article, configuration)
  return [
    ...named('description', [summary]),
    ...named('author', [authors.map(({name}) => name).join(', ')]),
    ...named('robots', ['max-image-preview:large']),
    h('link', {href: canonical, rel: 'canonical'}),
    h('link', {href: 'article.md', rel: 'alternate', title: headline, type: 'text/markdown'}),
    h('link', {
      href: 'article.jsonld',
      rel: 'alternate',
      title: headline,
      type: 'application/ld+json'
    }),
    ...(license ? [h('link', {href: license, rel: 'license'})] : []),
    ...property('og:type', ['article']),
    ...property('og:title', [headline]),
    ...property('og:description', [summary]),
    ...property('og:url', [canonical]),
    ...property('og:site_name', [configuration.publication.name]),
    ...property('og:locale', [locale(article.language)]),
    ...property('article:published_time', [article.published]),
    ...property('article:modified_time', [modifiedOf(article)]),
    ...property('article:section', [article.section]),
    ...property('article:tag', article.keywords ?? []),
    ...picture(article, configuration)
  ]
}

/** The first picture alone: of several, some readers take the last. All are in the JSON-LD. */
function picture(article: Released, configuration: Configuration): Element[] {
  const [image] = (article.images ?? []).flatMap((entry) => {
    const url = mediaUrl(configuration, article, entry.src)
    return url ? [{...entry, url}] : []
  })
  return [
    ...property('og:image', [image?.url]),
    ...property('og:image:type', [image?.type]),
    ...property('og:image:width', [image?.width]),
    ...property('og:image:height', [image?.height]),
    ...property('og:image:alt', [image?.alt]),
    ...named('twitter:card', [image ? 'summary_large_image' : 'summary'])
  ]
}

/** OpenGraph writes `pt_PT`; a language without a region is none of its locales. */
function locale(language: string): string | undefined {
  const [, base, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})$/iu.exec(language) ?? []
  return base && region ? `${base.toLowerCase()}_${region.toUpperCase()}` : undefined
}

function named(name: string, values: Array<string | undefined>): Element[] {
  return values.flatMap((content) => (content ? [h('meta', {content, name})] : []))
}

function property(name: string, values: Array<number | string | undefined>): Element[] {
  return values.flatMap((content) =>
    content ? [h('meta', {content: String(content), property: name})] : []
  )
}
