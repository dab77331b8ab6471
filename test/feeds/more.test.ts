/** Feeds of parts of the edition, their list, the page for people, and the sitemaps. */

import {describe, expect, it} from 'vitest'
import {configure} from '../../pipeline/index.ts'
import articlePage from '../../pipeline/emit/article-page.ts'
import {article, instant, pagesOf, settings} from './edition.ts'

const articles = [
  article(3, {language: 'pt', section: 'Mar & <céu>'}),
  article(2, {
    authors: [{name: 'Tomas Reyl', stated: true, type: 'Person'}],
    section: 'Mar/céu'
  }),
  article(1, {section: 'Sport'})
]

describe('feeds of parts', () => {
  const pages = pagesOf({
    articles,
    configuration: settings({
      more: [
        {by: 'section'},
        {by: 'author', slug: 'tomas', title: 'Stories of Tomas', value: 'Tomas Reyl'},
        {by: 'language', value: 'pt'}
      ]
    })
  })

  it('have each a path, a title and a self link', () => {
    const paths = Object.keys(pages).filter((path) => path.endsWith('rss.xml'))
    expect(paths).toEqual([
      'rss.xml',
      'feeds/section/mar-ceu/rss.xml',
      'feeds/section/sport/rss.xml',
      'feeds/author/tomas/rss.xml',
      'feeds/language/pt/rss.xml'
    ])
    const tomas = pages['feeds/author/tomas/rss.xml']!
    expect(tomas).toContain('<title>Stories of Tomas</title>')
    expect(tomas).toContain('href="https://gazette.example/feeds/author/tomas/rss.xml" rel="self"')
    expect(tomas.match(/<item>/gu)).toHaveLength(1)
    expect(pages['feeds/language/pt/atom.xml']).toContain('xml:lang="pt"')
  })

  it('are there, empty, while no piece is in one that the configuration names', () => {
    const empty = pagesOf({
      articles: [article(1, {section: 'Sport'})],
      configuration: settings({more: [{by: 'section', value: 'Sea'}]})
    })
    expect(empty['feeds/section/sea/rss.xml']).not.toContain('<item>')
    expect(empty['feeds/section/sea/atom.xml']).toContain(
      '<updated>2026-03-01T09:01:00.000Z</updated>'
    )
    expect(JSON.parse(empty['feeds/section/sea/feed.json']!)).toMatchObject({items: []})
    expect(
      pagesOf({articles: [], configuration: settings({more: [{by: 'section', value: 'Sea'}]})})
    ).not.toHaveProperty(['feeds/section/sea/rss.xml'])
  })

  it('share a feed where their values make the same path', () => {
    const both = pages['feeds/section/mar-ceu/rss.xml']!
    expect(both.match(/<item>/gu)).toHaveLength(2)
    expect(both).toContain('<title>The Porto Novo Gazette: Mar &#x26; &#x3C;céu></title>')
  })

  it('are all in `feeds.opml` and on the page for people', () => {
    expect(pages['feeds.opml']!.match(/xmlUrl=/gu)).toHaveLength(5)
    const page = pages['subscribe/index.html']!
    expect(page).toContain('<title>The Porto Novo Gazette</title>')
    expect(page.match(/rel="alternate"/gu)).toHaveLength(15)
    expect(page).toContain('Mar &#x26; &#x3C;céu>')
  })
})

describe('autodiscovery', () => {
  const configuration = settings({
    more: [
      {by: 'section'},
      {by: 'author', title: 'All of Ines', value: 'Ines Calder'},
      {by: 'author'}
    ]
  })
  const byTomas = article(2, {
    authors: [{name: 'Tomas Reyl', stated: true, type: 'Person'}],
    section: 'Sport'
  })
  const links = (html: string) =>
    [...html.matchAll(/<link href="([^"]*)" rel="alternate" title="([^"]*)"/gu)]
      .map(([, href, title]) => `${href} ${title}`)
      .filter((line) => !line.startsWith('article.'))

  it('of a piece: the feed of everything first, then those that the piece is in', () => {
    const [page] = articlePage.article!(byTomas, configuration)
    expect(links(String(page!.value))).toEqual([
      '../../rss.xml The Porto Novo Gazette (RSS)',
      '../../atom.xml The Porto Novo Gazette (Atom)',
      '../../feed.json The Porto Novo Gazette (JSON Feed)',
      '../../feeds/section/sport/atom.xml The Porto Novo Gazette: Sport',
      '../../feeds/author/tomas-reyl/atom.xml The Porto Novo Gazette: Tomas Reyl'
    ])
  })

  it('of the front page: all of them, and each is there', () => {
    const pages = pagesOf({articles: [byTomas, article(1)], configuration})
    const found = links(pages['index.html']!)
    expect(found.slice(3)).toEqual([
      './feeds/section/sport/atom.xml The Porto Novo Gazette: Sport',
      './feeds/author/ines-calder/atom.xml All of Ines',
      './feeds/author/tomas-reyl/atom.xml The Porto Novo Gazette: Tomas Reyl'
    ])
    for (const line of found) expect(pages).toHaveProperty([line.slice(2).split(' ')[0]!])
  })
})

describe('the summary of an item', () => {
  it.each([
    ['is the summary', {summary: 'It sank.'}, 'It sank.'],
    ['is how the body begins where the summary is the headline', {summary: 'Ferry'}, 'At sea.'],
    ['is the headline where there is nothing else', {body: 'Ferry', summary: 'Ferry'}, 'Ferry']
  ])('%s', (_, change, summary) => {
    const one = article(1, {body: 'At sea.', headline: 'Ferry', ...change})
    const {items} = JSON.parse(pagesOf({articles: [one]})['feed.json']!) as {
      items: Array<{summary: string}>
    }
    expect(items[0]!.summary).toBe(summary)
  })
})

describe('what a feed holds', () => {
  it('is limited by count and by age', () => {
    const day = 24 * 60
    const many = [0, 1, 2, 3, 4].map((number) =>
      article(number, {published: instant(number * day), updated: instant(number * day)})
    )
    const held = (feeds: object) =>
      JSON.parse(
        pagesOf({
          articles: many.toReversed(),
          configuration: settings({archives: false, ...feeds})
        })['feed.json']!
      ).items.length
    expect(held({})).toBe(5)
    expect(held({limit: 2})).toBe(2)
    expect(held({days: 2})).toBe(3)
  })

  it('never passes two megabytes', () => {
    const value = 'A & B < C. '.repeat(9000)
    const paragraph = {children: [{type: 'text' as const, value}], type: 'paragraph' as const}
    const body = {children: [paragraph], type: 'root' as const}
    const big = Array.from({length: 20}, (_, number) => ({...article(number), body})).toReversed()
    const pages = pagesOf({articles: big, configuration: settings({archives: false})})
    for (const path of ['rss.xml', 'atom.xml', 'feed.json']) {
      const size = Buffer.byteLength(pages[path]!)
      expect(size).toBeGreaterThan(500_000)
      expect(size).toBeLessThan(2_000_000)
    }
  })
})

describe('sitemaps', () => {
  it('leave out what lives elsewhere, and news older than two days', () => {
    const pages = pagesOf({
      articles: [
        article(5, {canonical: 'https://nna.example/ferry'}),
        article(4, {headline: 'A & <B>', language: 'pt-BR'}),
        article(3, {published: '2026-02-27'}),
        article(2, {published: '2026-02-26'})
      ]
    })
    expect(pages['sitemap.xml']!.match(/<loc>/gu)).toHaveLength(3)
    const news = pages['news-sitemap.xml']!
    expect(news.match(/<loc>/gu)).toHaveLength(2)
    expect(news).toContain('<news:publication_date>2026-02-27</news:publication_date>')
    expect(news).toContain('<news:title>A &#x26; &#x3C;B></news:title>')
    expect(news).toContain('<news:language>pt</news:language>')
  })

  it('has at most 1,000 pieces of news', () => {
    const many = Array.from({length: 1100}, (_, number) => article(number)).toReversed()
    const pages = pagesOf({articles: many, configuration: settings({archives: false})})
    expect(pages['news-sitemap.xml']!.match(/<loc>/gu)).toHaveLength(1000)
  })
})

describe('the configuration', () => {
  it('gives RSS a logo of its kinds alone', () => {
    const of = (logo: string) =>
      pagesOf({articles: [article(1)], configuration: settings({}, {logo})})
    const png = of('https://gazette.example/logo.png')
    expect(png['rss.xml']!.replaceAll(/\s+/gu, '')).toContain(
      '<image><title>ThePortoNovoGazette</title><url>https://gazette.example/logo.png</url><link>https://gazette.example/</link></image>'
    )
    const svg = of('https://gazette.example/logo.svg')
    expect(svg['rss.xml']).not.toContain('<image>')
    expect(svg['atom.xml']).toContain('<icon>https://gazette.example/logo.svg</icon>')
  })

  it('loses what no output can hold', () => {
    const {publication} = configure({
      publication: {name: ' The\u0001 Gazette\ufffe\n', url: 'https://gazette.example'}
    })
    expect(publication).toMatchObject({name: 'The Gazette', url: 'https://gazette.example/'})
  })

  it('has ids of feeds that are URIs', () => {
    const pages = pagesOf({
      articles: [article(1, {section: 'São Tomé 日本'})],
      configuration: settings({more: [{by: 'section'}]})
    })
    expect(pages['feeds/section/sao-tome-日本/atom.xml']).toContain(
      '<id>https://gazette.example/feeds/section/sao-tome-%E6%97%A5%E6%9C%AC/</id>'
    )
  })

  it('of an author has no address of electronic mail', () => {
    const name = 'Ines Calder <ines@gazette.example>'
    const {'atom.xml': atom, 'rss.xml': rss} = pagesOf({
      articles: [article(1, {authors: [{name, stated: true, type: 'Person'}]})]
    })
    expect(atom).toContain('<name>Ines Calder</name>')
    expect(rss).toContain('<dc:creator>Ines Calder</dc:creator>')
  })
})
