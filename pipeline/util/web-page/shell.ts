/**
 * Makes a whole page of what is in it: the head that every page of ours has, the masthead, the foot.
 * No script but data, one stylesheet, links that are right wherever the output is put.
 */

import type {Element, ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import type {Configuration, Publication} from '../../configuration.ts'
import {cleanText} from '../clean-text.ts'
import {feedFiles, feedFormats} from '../feed/feed.ts'
import type {FeedPart} from '../feed/parts.ts'
import {directionOf, languageIn, wordsOf} from './words.ts'
import {scriptSafeJson} from '../script-safe-json.ts'

export interface PageShell {
  /** JSON-LD: plain data, escaped here. */
  data?: unknown
  /** What comes into the head after what every page has. */
  head?: Element[]
  /** Whether it is the front page, whose own headline is the name of the publication. */
  front?: boolean
  /** BCP 47. */
  language: string
  main: ElementContent[]
  /** Feeds of parts that the page names after that of everything, each in Atom, which every reader reads right. */
  parts?: Array<Pick<FeedPart, 'folder' | 'title'>>
  /** The way up to the output folder (example: `'../../..'`; for a page in it: `'./'`). */
  root: string
  title: string
}

/** The stylesheet, relative to the output folder. */
export const stylesheet = 'style.css'

/**
 * Make a page.
 *
 * @returns
 *   HTML, in UTF-8, ending in a line feed.
 */
export function pageShell(shell: PageShell, {publication}: Configuration): string {
  const {language} = shell
  const tree: Root = {
    children: [
      {type: 'doctype'},
      {type: 'text', value: '\n'},
      h('html', {dir: directionOf(language), lang: language}, [
        '\n',
        h('head', lines(headOf(shell, publication))),
        '\n',
        h('body', lines(bodyOf(shell, publication)))
      ])
    ],
    type: 'root'
  }
  return `${toHtml(clean(tree))}\n`
}

function headOf(
  {data, head = [], parts = [], root, title}: PageShell,
  {name}: Publication
): Element[] {
  return [
    h('meta', {charSet: 'utf-8'}),
    h('title', title === name ? name : `${title} – ${name}`),
    h('meta', {content: 'width=device-width, initial-scale=1', name: 'viewport'}),
    h('meta', {content: 'light dark', name: 'color-scheme'}),
    h('link', {href: `${root}${stylesheet}`, rel: 'stylesheet'}),
    ...feedFormats.map(({file, name: format, type}) =>
      h('link', {href: `${root}${file}`, rel: 'alternate', title: `${name} (${format})`, type})
    ),
    ...parts.map(({folder, title: of}) =>
      h('link', {
        href: `${root}${encodeURI(folder)}${feedFiles.atom}`,
        rel: 'alternate',
        title: of,
        type: 'application/atom+xml'
      })
    ),
    ...head,
    ...(data ? [dataBlock(data)] : [])
  ]
}

function bodyOf({front, language, main, root}: PageShell, publication: Publication): Element[] {
  const {language: ours, words} = wordsOf(language)
  const {lang} = languageIn(publication.language, language)
  const isolated = (text: string) => h('bdi', lang ? {lang} : {}, text)
  return [
    h('a', {className: 'skip', href: '#content', ...languageIn(ours, language)}, words.skip),
    ...(front
      ? []
      : [
          h('header', {className: 'masthead'}, [
            h('a', {href: root, rel: 'home'}, isolated(publication.name))
          ])
        ]),
    h('main', {id: 'content'}, main),
    h('footer', {className: 'foot'}, [
      h('p', [
        h('a', {href: root}, isolated(publication.name)),
        ...feedFormats.flatMap(({file, name: format, type}) => [
          ' · ',
          h('a', {href: `${root}${file}`, lang: 'en', type}, format)
        ])
      ]),
      ...(publication.copyright ? [h('p', isolated(publication.copyright))] : [])
    ])
  ]
}

/** Each on a line of its own, so that a change of one is a change of one line. */
function lines(elements: Element[]): ElementContent[] {
  const end: ElementContent = {type: 'text', value: '\n'}
  return [end, ...elements.flatMap((element) => [element, end])]
}

/** A data block: browsers do not run it, so a policy without `unsafe-inline` lets it be. */
function dataBlock(data: unknown): Element {
  return h('script', {type: 'application/ld+json'}, scriptSafeJson(data, 0))
}

/** Whatever a page may not hold goes, at the sink, once. */
function clean(tree: Root): Root {
  visit(tree, (node, _, parent) => {
    const script = parent?.type === 'element' && parent.tagName === 'script'
    if (node.type === 'text' && !script) node.value = cleanText(node.value)
    if (node.type !== 'element') return
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = cleanText(value)
    }
  })
  return tree
}
