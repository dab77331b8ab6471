/** The full content of a feed item: what a reader sees who never opens the page. */

import type {Element, ElementContent, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {visit} from 'unist-util-visit'
import type {Released} from '../../article.ts'
import {articleHtml} from '../article-html.ts'
import {cleanLine} from '../clean-text.ts'
import {feedImage} from './image.ts'
import {openBody} from '../paid.ts'
import {readText} from '../read-text.ts'

/**
 * Make the HTML of an item: the first picture unless the body shows it, the body, then the
 * notes and corrections that are not in the body.
 *
 * @param base
 *   Absolute URL of the page.
 * @returns
 *   HTML without what readers take out or validators warn of (`aria-*` and `data-*`), and without `]]>`, which
 *   CDATA cannot hold and which HTML can say otherwise.
 */
export function feedContent(article: Released, base: string): string {
  const hast = articleHtml(openBody(article), base, article.images)
  const pictures = new Set<unknown>()
  visit(hast, 'element', (node) => {
    if (node.tagName === 'img') pictures.add(node.properties['src'])
    for (const name of Object.keys(node.properties)) {
      if (/^(?:aria|data)/u.test(name)) delete node.properties[name]
    }
  })
  const image = feedImage(article.images?.[0], base)
  const before = image && !pictures.has(image.url) ? [figure(image)] : []
  const html = toHtml({
    children: spaced([...before, ...hast.children, ...notes(article)]),
    type: 'root'
  })
  return html.replaceAll(']]>', ']]&gt;')
}

function figure(image: NonNullable<ReturnType<typeof feedImage>>): Element {
  const {alt, caption, credit, height, url, width} = image
  const words = [caption, credit].filter(Boolean).join(' ')
  const img = element('img', [])
  img.properties = {
    src: url,
    alt: alt ?? '',
    ...(width ? {width} : {}),
    ...(height ? {height} : {})
  }
  const text = words ? [element('figcaption', [{type: 'text', value: words}])] : []
  return element('figure', [img, ...text])
}

function notes({body, corrections = [], editorsNote}: Released): Element[] {
  const shown = readText(body).map(cleanLine)
  return [editorsNote ?? '', ...corrections.map(({text}) => text)].flatMap((note) => {
    const value = cleanLine(note)
    if (!value || shown.includes(value)) return []
    return [element('p', [element('em', [{type: 'text', value}])])]
  })
}

function element(tagName: string, children: ElementContent[]): Element {
  return {children, properties: {}, tagName, type: 'element'}
}

/** Blocks on lines of their own. */
function spaced(children: RootContent[]): RootContent[] {
  const blocks = children.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return blocks.flatMap((node, index) => (index ? [{type: 'text', value: '\n'}, node] : [node]))
}
