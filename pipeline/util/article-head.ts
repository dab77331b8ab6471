/**
 * Makes the head of an article’s page: what search engines, readers and chat programs look for.
 *
 * Source: ogp.me; HTML Living Standard, “Standard metadata names”; RFC 6596 (canonical).
 */

import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Released} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import {articleUrl} from './article-url.ts'
import {modifiedOf} from './modified-of.ts'
import {mediaUrl} from './urls.ts'

/** Make what an article’s head has beside what every page has. */
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
    ...property(
      'article:author',
      authors.map(({url}) => url)
    ),
    ...property('article:section', [article.section]),
    ...property('article:tag', article.keywords ?? []),
    ...pictures(article, configuration)
  ]
}

function pictures(article: Released, configuration: Configuration): Element[] {
  const images = (article.images ?? []).flatMap((image) => {
    const url = mediaUrl(configuration, article, image.src)
    return url ? [{...image, url}] : []
  })
  const card = images.length > 0 ? 'summary_large_image' : 'summary'
  return [
    ...images.flatMap(({alt, height, type, url, width}) => [
      ...property('og:image', [url]),
      ...property('og:image:type', [type]),
      ...property('og:image:width', [width]),
      ...property('og:image:height', [height]),
      ...property('og:image:alt', [alt])
    ]),
    ...named('twitter:card', [card])
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
