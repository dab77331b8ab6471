/** The sinks: whatever a headline, a name, a caption or a body holds, the page read back by a parser says what was meant. */

import fc from 'fast-check'
import type {Root} from 'mdast'
import {defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree, parse} from 'parse5'
import {describe, expect, it} from 'vitest'
import emitter from '../../pipeline/emit/article-page.ts'
import {press, type Released} from '../../pipeline/index.ts'
import {cleanText} from '../../pipeline/util/clean-text.ts'
import {newsArticle} from '../../pipeline/util/json-ld/news-article.ts'
import {pressPages, site} from '../pages.ts'

const bait = [
  ...[
    '</script >',
    '</script/',
    '</SCRIPT\n>',
    '<!--',
    '<!--<script>',
    '-->',
    ']]>',
    '<![CDATA[',
    '&amp;'
  ],
  ...[
    '&#60;',
    '&lt;script&gt;',
    '"',
    "'",
    '`',
    '<',
    '>',
    '&',
    '\u2028',
    '\u2029',
    '\0',
    '\ud800',
    '\udc00'
  ],
  ...[
    '\u0085',
    '\ufffe',
    '\u0007',
    '</title>',
    '</style>',
    '<plaintext>',
    '<svg/onload=x>',
    '\\u003c',
    '🚢'
  ]
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...bait), fc.string({unit: 'binary'})), {
    maxLength: 5,
    minLength: 1
  })
  .map((parts) => parts.join(''))

describe('article-page', () => {
  it('reads back whatever its fields hold', () => {
    fc.assert(
      fc.property(text, text, text, (headline, name, caption) => {
        const article = {
          ...bare,
          ...fields({caption: `z${caption}`, headline: `x${headline}`, name: `y${name}`})
        }
        const document = read(article)
        const data: unknown = JSON.parse(textOf(only(document, 'script')))
        expect(data).toEqual(
          wellFormed({'@context': 'https://schema.org', ...newsArticle(article, site)})
        )
        expect(textOf(only(document, 'h1'))).toBe(shown(article.headline))
        expect(textOf(only(document, 'figcaption'))).toBe(shown(`z${caption}`))
        expect(meta(document, 'author')).toBe(shown(article.authors[0]!.name))
        expect(meta(document, 'og:title')).toBe(shown(article.headline))
        expect(textOf(only(document, 'title'))).toBe(
          `${shown(article.headline)} – ${site.publication.name}`
        )
      }),
      {examples: bait.map((sign) => [sign, sign, sign]), numRuns: 300}
    )
  })

  it('runs nothing, whatever the body holds', () => {
    const html = fc.constantFrom(
      ...[
        '<script>x</script>',
        '<img src=x onerror=x>',
        '<svg><script>x</script></svg>',
        '<iframe srcdoc=x>'
      ],
      ...[
        '<a href="javascript:x">x</a>',
        '<style>*{}</style>',
        '<base href=//x>',
        '<meta http-equiv=refresh>'
      ]
    )
    const url = fc.constantFrom(
      ...[
        'javascript:x',
        'JaVaScRiPt:x',
        '\tjavascript:x',
        'java\nscript:x',
        'data:text/html,x',
        'vbscript:x'
      ]
    )
    fc.assert(
      fc.property(html, url, text, (value, address, words) => {
        const body: Root = {
          children: [
            {type: 'html', value},
            {
              children: [
                {type: 'html', value},
                {children: [{type: 'text', value: words}], type: 'link', url: address},
                {alt: words, type: 'image', url: address},
                {type: 'inlineCode', value: words}
              ],
              type: 'paragraph'
            },
            {type: 'code', value: words}
          ],
          type: 'root'
        }
        const document = read({...bare, body, images: [{src: address}]})
        expect(all(document, 'script')).toHaveLength(1)
        for (const element of all(document)) {
          expect(element.tagName).not.toMatch(/^(?:base|embed|iframe|object|style|svg)$/u)
          for (const {name, value: written} of element.attrs) {
            expect(name).not.toMatch(/^(?:on|style$|srcdoc$|http-equiv$)/u)
            if (/^(?:href|src)$/u.test(name)) {
              expect(written.trim()).not.toMatch(/^(?:javascript|data|vbscript):/iu)
            }
          }
        }
      }),
      {numRuns: 200}
    )
  })

  it('is well-formed HTML', async () => {
    const {pages} = await pressPages()
    for (const [name, html] of pages) {
      if (!name.endsWith('.html')) continue
      const faults: string[] = []
      parse(html, {onParseError: ({code, startLine}) => faults.push(`${startLine}: ${code}`)})
      expect(faults, name).toEqual([])
    }
  })

  it('is not made where the configuration says so', async () => {
    const {pages} = await pressPages({...site, output: {...site.output, pages: false}})
    expect([...pages.keys()].filter((name) => /\.(?:css|html)$/u.test(name))).toEqual([])
  })

  it('shows no output what is paid for, and has the place that the JSON-LD names', async () => {
    const {pages} = await pressPages()
    for (const [name, value] of pages) expect(value, name).not.toContain('SECRETDOG')
    const html = pages.get('articles/what-the-ferry-company-will-not-say/index.html')!
    const document = parse(html)
    const {hasPart} = JSON.parse(textOf(only(document, 'script'))) as {
      hasPart: Array<{cssSelector: string}>
    }
    const name = hasPart[0]!.cssSelector.slice(1)
    const found = all(document).filter(({attrs}) =>
      attrs.some((attr) => attr.name === 'class' && attr.value.split(' ').includes(name))
    )
    expect(found).toHaveLength(1)
  })

  it('breaks the front page into pages of fifty', () => {
    const pieces = Array.from({length: 101}, (_, index) => ({
      account: [],
      article: {...bare, headline: `Story ${index}`, id: `tag:x,2026:${index}`, slug: `s${index}`},
      copy: {path: 'x', messages: []} as never,
      cuts: [],
      evidence: []
    }))
    const {pages} = press(pieces, site)
    const paths = pages.map(({path}) => path).filter((path) => /^(?:index|page)/u.test(path))
    expect(paths).toEqual(['index.html', 'page/2/index.html', 'page/3/index.html'])
    const last = String(pages.find(({path}) => path === 'page/3/index.html'))
    expect(last.match(/<li>/gu)).toHaveLength(1)
    expect(last).toContain('href="../../page/2/" rel="prev"')
    expect(last).not.toContain('rel="next"')
  })
})

const bare: Released = {
  authors: [],
  body: {children: [], type: 'root'},
  firstPublished: '2026-03-02T09:30:00Z',
  headline: 'Ferry sinks off Porto Novo',
  id: 'tag:gazette.example,2026-03-02:story',
  language: 'en',
  published: '2026-03-02',
  slug: 'story',
  status: 'publish',
  updated: '2026-03-02T09:30:00Z'
}

function fields({caption, headline, name}: {caption: string; headline: string; name: string}) {
  return {
    authors: [{name, stated: true, type: 'Person' as const}],
    corrections: [{text: caption}],
    headline,
    images: [{alt: caption, caption, src: 'a.jpg'}],
    keywords: [name],
    standfirst: caption
  }
}

function read(article: Released): Tree.Document {
  return parse(String(emitter.article!(article, site)[0]))
}

/** What is left of text on a page: characters that HTML forbids are gone, CR is LF. */
function shown(value: string): string {
  return cleanText(value).replace(/\r\n?/gu, '\n')
}

function wellFormed(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value
  )
}

function all(node: Tree.ParentNode, tagName?: string): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!adapter.isElementNode(child)) return []
    return [...(!tagName || child.tagName === tagName ? [child] : []), ...all(child, tagName)]
  })
}

function only(node: Tree.ParentNode, tagName: string): Tree.Element {
  const found = all(node, tagName)
  expect(found, tagName).toHaveLength(1)
  return found[0]!
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (adapter.isTextNode(child)) return child.value
      return adapter.isElementNode(child) ? textOf(child) : ''
    })
    .join('')
}

function meta(document: Tree.Document, key: string): string | undefined {
  const found = all(document, 'meta').find(({attrs}) =>
    attrs.some(({name, value}) => (name === 'name' || name === 'property') && value === key)
  )
  return found?.attrs.find(({name}) => name === 'content')?.value
}
