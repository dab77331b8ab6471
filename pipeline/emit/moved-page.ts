/**
 * Emits `articles/<former slug>/index.html`: where a piece has been, for those who kept the link. Any host can serve
 * it; a host that can redirect does better.
 *
 * ```html
 * <meta http-equiv="refresh" content="0; url=../ferry-raised/">
 * ```
 *
 * Source: HTML Living Standard, “Refresh state”; WCAG 2.2, technique H76 (at once, so that nobody is interrupted).
 */

import {h} from 'hastscript'
import {VFile} from 'vfile'
import {articlePath, articleUrl} from '../util/article-url.ts'
import {pageShell} from '../util/web-page/shell.ts'
import type {Emitter} from './emitter.ts'

const emitter: Emitter = {
  edition({articles, configuration, moved = []}) {
    if (!configuration.output.pages) return []
    const bySlug = new Map(articles.map((article) => [article.slug, article]))
    return moved.flatMap(({from, to}) => {
      const article = bySlug.get(to)
      if (!article || bySlug.has(from)) return []
      const {headline, language} = article
      const href = `../../${articlePath(article)}`
      const shell = {
        head: [
          h('link', {href: articleUrl(article, configuration), rel: 'canonical'}),
          h('meta', {content: `0; url=${href}`, httpEquiv: 'refresh'})
        ],
        language,
        main: [h('h1', h('a', {href}, headline))],
        root: '../../',
        title: headline
      }
      return [
        new VFile({path: `articles/${from}/index.html`, value: pageShell(shell, configuration)})
      ]
    })
  },
  name: 'moved-page'
}

export default emitter
