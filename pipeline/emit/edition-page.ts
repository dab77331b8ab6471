/**
 * Emits `index.html`, the front page of the edition, with `page/2/` and so on for what is older, and `style.css`.
 *
 * Source: HTML Living Standard; WCAG 2.2 AA.
 */

import type {Element} from 'hast'
import {h} from 'hastscript'
import {VFile} from 'vfile'
import type {Released} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import {publisherNode} from '../util/json-ld/article-nodes.ts'
import {articlePath} from '../util/article-url.ts'
import {feedsOf} from '../util/feed/feeds.ts'
import {type PageShell, pageShell, stylesheet} from '../util/web-page/shell.ts'
import {pageStyle} from '../util/web-page/style.ts'
import {pageTime} from '../util/web-page/time.ts'
import {languageIn, wordsOf} from '../util/web-page/words.ts'
import type {Emitter} from './emitter.ts'

/** Stories a page. */
const size = 50

const emitter: Emitter = {
  edition(edition) {
    const {articles, configuration} = edition
    if (!configuration.output.pages) return []
    const parts = feedsOf(edition)
      .slice(1)
      .map(({feed: {title}, folder}) => ({folder, title}))
    const count = Math.max(1, Math.ceil(articles.length / size))
    return [
      ...Array.from({length: count}, (_, index) =>
        frontPage(
          articles.slice(index * size, (index + 1) * size),
          configuration,
          index + 1,
          count,
          parts
        )
      ),
      new VFile({path: stylesheet, value: pageStyle})
    ]
  },
  name: 'edition-page'
}

export default emitter

function frontPage(
  articles: Released[],
  configuration: Configuration,
  number: number,
  count: number,
  parts: PageShell['parts'] & object
): VFile {
  const {description, language, name, url} = configuration.publication
  const root = number === 1 ? './' : '../../'
  const folder = number === 1 ? '' : `page/${number}/`
  const html = pageShell(
    {
      data: {'@context': 'https://schema.org', ...publisherNode({configuration})},
      head: [
        ...(description ? [h('meta', {content: description, name: 'description'})] : []),
        h('link', {href: new URL(folder, url).href, rel: 'canonical'}),
        h('meta', {content: 'website', property: 'og:type'}),
        h('meta', {content: name, property: 'og:title'}),
        h('meta', {content: url, property: 'og:url'})
      ],
      front: true,
      language,
      main: [
        h('header', {className: 'front'}, [
          h('h1', number === 1 ? name : h('a', {href: root}, name)),
          ...(description ? [h('p', {className: 'about'}, description)] : [])
        ]),
        h(
          'ol',
          {className: 'stories'},
          articles.map((article) => story(article, language, root))
        ),
        ...more(number, count, root, language)
      ],
      parts,
      root,
      title: name
    },
    configuration
  )
  return new VFile({path: `${folder}index.html`, value: html})
}

function story(article: Released, language: string, root: string): Element {
  const {authors, headline, kicker, published, section, summary} = article
  const names = authors.map(({name}) => name).join(', ')
  const label = kicker ?? section
  return h('li', [
    h('article', languageIn(article.language, language), [
      ...(label ? [h('p', {className: 'kicker'}, label)] : []),
      h('h2', h('a', {href: `${root}${articlePath(article)}`}, headline)),
      ...(summary ? [h('p', {className: 'summary'}, summary)] : []),
      h('p', {className: 'dates'}, [
        ...(names ? [names, ' · '] : []),
        pageTime(published, article.language)
      ])
    ])
  ])
}

function more(number: number, count: number, root: string, language: string): Element[] {
  if (count === 1) return []
  const {language: ours, words} = wordsOf(language)
  const link = (to: number, rel: 'next' | 'prev', label: string) =>
    to >= 1 && to <= count
      ? [h('a', {href: to === 1 ? root : `${root}page/${to}/`, rel}, label)]
      : []
  return [
    h('nav', {className: 'more', ...languageIn(ours, language)}, [
      ...link(number - 1, 'prev', words.newer),
      ...link(number + 1, 'next', words.older)
    ])
  ]
}
