/**
 * Emits `articles/<slug>/index.html`: the page of a piece, for people, and with its JSON-LD for programs.
 *
 * What is paid for is not on it: the place of it is, with the class that the JSON-LD names.
 * Links inside the output are relative, so that it can be put anywhere; the canonical one is absolute.
 *
 * Source: HTML Living Standard; WCAG 2.2 AA; Google Search Central, “Paywalled content”.
 */

import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {toString} from 'hast-util-to-string'
import {VFile} from 'vfile'
import type {Image, Released} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import {articleHead} from '../util/web-page/article-head.ts'
import {feedParts} from '../util/feed/parts.ts'
import {modifiedOf} from '../util/modified-of.ts'
import {newsArticle} from '../util/json-ld/news-article.ts'
import {pageBody} from '../util/web-page/body.ts'
import {pageByline} from '../util/web-page/byline.ts'
import {pageNotes} from '../util/web-page/notes.ts'
import {pageShell} from '../util/web-page/shell.ts'
import {pageTime} from '../util/web-page/time.ts'
import {languageIn, wordsOf} from '../util/web-page/words.ts'
import {paidClass, splitPaid} from '../util/paid.ts'
import {readBlocks} from '../util/read-text.ts'
import {mediaUrl} from '../util/urls.ts'
import type {Emitter} from './emitter.ts'

/** Fields of the Article that stand on the page as they are. */
const shown = [
  ...(['authors', 'backstory', 'byline', 'citations', 'contributors', 'corrections'] as const),
  ...(['creditText', 'editorsNote', 'usageInfo'] as const),
  ...(['headline', 'images', 'keywords', 'kicker', 'language', 'license', 'modified'] as const),
  ...(['published', 'section', 'standfirst', 'summary'] as const)
] satisfies Array<keyof Released>

const emitter: Emitter = {
  article(article, configuration) {
    if (!configuration.output.pages) return []
    const html = pageShell(
      {
        data: {'@context': 'https://schema.org', ...newsArticle(article, configuration)},
        head: articleHead(article, configuration),
        language: article.language,
        main: [story(article, configuration)],
        parts: feedParts(article, configuration),
        root: '../../',
        title: article.headline
      },
      configuration
    )
    return [new VFile({path: `articles/${article.slug}/index.html`, value: html})]
  },
  leaves: (article, {output}) =>
    output.pages
      ? {
          ...Object.fromEntries(shown.map((field) => [field, article[field]])),
          body: readBlocks({children: splitPaid(article).free, type: 'root'}),
          copyright: article.copyright?.notice
        }
      : {},
  name: 'article-page',
  sources: {
    ...Object.fromEntries(shown.map((field) => [`/${field}`, `/${field}`])),
    '/authors/*': '/authors/*',
    '/body/*': '/body/children/*',
    '/contributors/*': '/contributors/*',
    '/copyright': '/copyright/notice'
  }
}

export default emitter

function story(article: Released, configuration: Configuration): Element {
  const {free, paid} = splitPaid(article)
  const body = pageBody(free, article.images)
  const shown = body.map((node) => (node.type === 'element' ? toString(node) : '')).join('\n')
  const pictures = (article.images ?? []).filter(
    ({src}) => mediaUrl(configuration, article, src) && !holds(body, src)
  )
  return h('article', [
    top(article),
    ...pageNotes(article, shown),
    ...pictures.slice(0, 1).map(figure),
    h('div', {className: 'body'}, [
      ...body,
      ...closed(article, paid.length > 0 || free.length === 0)
    ]),
    ...pictures.slice(1).map(figure),
    ...grounds(article),
    end(article)
  ])
}

function top(article: Released): Element {
  const {headline, kicker, language, published, standfirst} = article
  const modified = modifiedOf(article)
  const {language: ours, words} = wordsOf(language)
  return h('header', [
    ...paragraph('kicker', kicker ?? article.section),
    h('h1', {className: 'headline'}, headline),
    ...paragraph('standfirst', standfirst),
    ...pageByline(article),
    h('p', {className: 'dates'}, [
      pageTime(published, language),
      ...(modified && modified !== published
        ? [
            ' · ',
            h('span', languageIn(ours, language), words.updated),
            ' ',
            pageTime(modified, language)
          ]
        : [])
    ])
  ])
}

function figure({alt, caption, credit, height, src, width}: Image): Element {
  const words = [caption, credit].flatMap((text, index) =>
    text ? [h('span', {className: index ? 'credit' : 'caption'}, text), ' '] : []
  )
  return h('figure', [
    h('img', {alt: alt ?? '', height, src, width}),
    ...(words.length > 0 ? [h('figcaption', words.slice(0, -1))] : [])
  ])
}

function closed({free, language}: Released, cut: boolean): Element[] {
  if (free !== false || !cut) return []
  const {language: ours, words} = wordsOf(language)
  return [h('p', {className: paidClass, ...languageIn(ours, language)}, words.closed)]
}

/** How it was reported, and what it refers to. */
function grounds({backstory, citations = [], language}: Released): Element[] {
  const {language: ours, words} = wordsOf(language)
  const works = citations.map(({name, url}) =>
    h('li', url ? h('a', {href: url}, name ?? url) : name)
  )
  return [
    ...(backstory ? [h('aside', {className: ['note', 'backstory']}, h('p', backstory))] : []),
    ...(works.length > 0
      ? [
          h('section', {className: 'citations'}, [
            h('h2', languageIn(ours, language), words.sources),
            h('ul', works)
          ])
        ]
      : [])
  ]
}

function end({
  contributors = [],
  copyright,
  creditText,
  language,
  license,
  usageInfo
}: Released): Element {
  const {language: ours, words} = wordsOf(language)
  const foreign = languageIn(ours, language)
  const helpers = contributors.map(({name, role}) => (role ? `${name} (${role})` : name))
  return h('footer', [
    ...paragraph('contributors', helpers.join(', ') || undefined),
    ...(creditText ? [h('p', [h('span', foreign, words.credit), ' ', creditText])] : []),
    ...paragraph('copyright', copyright?.notice),
    ...(license
      ? [h('p', h('a', {href: license, rel: 'license', ...foreign}, words.license))]
      : []),
    ...(usageInfo ? [h('p', h('a', {href: usageInfo, ...foreign}, words.usage))] : []),
    h('p', {className: 'formats'}, [
      h('span', foreign, words.formats),
      ' ',
      h('a', {href: 'article.md', type: 'text/markdown'}, 'Markdown'),
      ' · ',
      h('a', {href: 'article.jsonld', type: 'application/ld+json'}, 'JSON-LD')
    ])
  ])
}

function paragraph(className: string, text: string | undefined): Element[] {
  return text ? [h('p', {className}, text)] : []
}

function holds(nodes: ElementContent[], src: string): boolean {
  return nodes.some(
    (node) =>
      node.type === 'element' && (node.properties['src'] === src || holds(node.children, src))
  )
}
