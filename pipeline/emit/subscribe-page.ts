/**
 * Emits `subscribe/index.html`: the feeds for people. Browsers no longer style feeds, so a page says what there is.
 *
 * ```html
 * <li>The Porto Novo Gazette: Sport <a href="https://gazette.example/feeds/section/sport/atom.xml">Atom</a> …
 * ```
 *
 * It has names and addresses only, no words of ours that would need a language.
 */

import type {Element} from 'hast'
import {h} from 'hastscript'
import {VFile} from 'vfile'
import type {Feed} from '../util/feed.ts'
import {feedsOf} from '../util/feeds.ts'
import {pageShell} from '../util/page-shell.ts'
import type {Emitter} from './emitter.ts'

const formats = [
  ['atom', 'Atom', 'application/atom+xml'],
  ['rss', 'RSS', 'application/rss+xml'],
  ['json', 'JSON Feed', 'application/feed+json']
] as const

const emitter: Emitter = {
  edition(edition) {
    const {configuration} = edition
    const [first, ...others] = feedsOf(edition).map(({feed}) => feed)
    if (!first || !configuration.output.pages) return []
    const opml = new URL('feeds.opml', first.home).href
    const shell = {
      // Every page has the links of the first.
      head: others.flatMap(alternates),
      language: first.language,
      main: [
        h('h1', first.title),
        h('ul', [first, ...others].map(toItem)),
        h('p', h('a', {href: opml, type: 'text/x-opml'}, 'OPML'))
      ],
      root: '../',
      title: first.title
    }
    return [new VFile({path: 'subscribe/index.html', value: pageShell(shell, configuration)})]
  },
  name: 'subscribe-page'
}

export default emitter

function alternates({title, urls}: Feed): Element[] {
  return formats.map(([key, format, type]) =>
    h('link', {href: urls[key], rel: 'alternate', title: `${title} (${format})`, type})
  )
}

function toItem({title, urls}: Feed): Element {
  const links = formats.flatMap(([key, format, type]) => [
    ' ',
    h('a', {href: urls[key], type}, format)
  ])
  return h('li', [title, ...links])
}
