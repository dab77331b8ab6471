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
import {type Feed, feedFormats} from '../util/feed/feed.ts'
import {feedsOf} from '../util/feed/feeds.ts'
import {pageShell} from '../util/web-page/shell.ts'
import type {Emitter} from './emitter.ts'

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
        h('ul', {className: 'feeds'}, [first, ...others].map(toItem)),
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
  return feedFormats.map(({format, name, type}) =>
    h('link', {href: urls[format], rel: 'alternate', title: `${title} (${name})`, type})
  )
}

function toItem({title, urls}: Feed): Element {
  const links = feedFormats.flatMap(({format, name, type}) => [
    ' ',
    h('a', {href: urls[format], type}, name)
  ])
  return h('li', [title, ...links])
}
