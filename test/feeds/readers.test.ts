/** What real readers make of our feeds: titles, authors, dates, ids, links and contents as we wrote them. */

import {describe, expect, it} from 'vitest'
import {article, instant, pagesOf, settings} from './edition.ts'
import {feedparser, has, newsboat, type Seen, sfeed} from './readers.ts'
import {nastyTitles} from './titles.ts'

const seconds = (stamp: string) => Date.parse(stamp) / 1000

const picture = {bytes: 4821, src: 'images/a ferry.jpg', type: 'image/jpeg'}

const articles = nastyTitles
  .map((headline, number) =>
    article(number, {
      authors: [
        {name: `Ines ${headline.replaceAll(' ', '')} Calder`, stated: true, type: 'Person'},
        {name: 'Tomas Reyl', stated: true, type: 'Person'}
      ],
      images: [{...picture, credit: headline, caption: headline}],
      body: `Body of ${number}: \`]]>\` & [the page](more.html)`,
      headline,
      section: headline
    })
  )
  .toReversed()
const pages = pagesOf({articles})

const looks: Array<[reader: string, format: string, look: (xml: string) => Seen[]]> = [
  ['feedparser', 'atom.xml', feedparser],
  ['feedparser', 'rss.xml', feedparser],
  ['newsboat', 'atom.xml', once],
  ['newsboat', 'rss.xml', once],
  ['sfeed', 'atom.xml', sfeed],
  ['sfeed', 'rss.xml', sfeed]
]

for (const [reader, format, look] of looks) {
  const {installed, why} = has(reader)
  describe(`${reader} reads ${format}`, () => {
    it.skipIf(!installed)(installed ? 'as we wrote it' : `skipped: ${why}`, () => {
      const seen = new Map(look(pages[format]!).map((item) => [item.id, item]))
      expect(seen.size).toBe(articles.length)
      for (const {authors, headline, id, published, slug} of articles) {
        const item = seen.get(id)!
        expect(item.title).toBe(headline)
        expect(item.date).toBe(seconds(published))
        expect(item.url).toBe(`https://gazette.example/articles/${slug}/`)
        const file = `https://gazette.example/articles/${slug}/images/a%20ferry.jpg`
        // newsboat keeps sound and film only, sfeed the URL only.
        const known = {feedparser: `${file} image/jpeg 4821`, newsboat: '', sfeed: file}[reader]
        expect(item.enclosure).toBe(known)
        expect(item.content).toContain(`https://gazette.example/articles/${slug}/more.html`)
        // sfeed has room for one author: of Atom, the first.
        const names = authors.map(({name}) => name)
        const first = reader === 'sfeed' && format === 'atom.xml' ? names.slice(0, 1) : names
        expect(item.authors).toBe(first.join(', '))
      }
    })
  })
}

describe('pieces released by one build', () => {
  const together = Array.from({length: 200}, (_, number) => ({
    ...article(number),
    firstPublished: instant(0),
    published: instant(0),
    updated: instant(0)
  }))
  const atom = pagesOf({articles: together, configuration: settings({limit: 200})})['atom.xml']!

  it('have each an `updated` of its own, for validators', () => {
    const [, ...entries] = atom.split('<entry>')
    const forms = entries.map((entry) => /<updated>(.*)<\/updated>/u.exec(entry)![1]!)
    expect(forms).toHaveLength(200)
    expect(new Set(forms).size).toBe(200)
    expect(new Set(forms.map((form) => Date.parse(form)))).toEqual(
      new Set([Date.parse(instant(0))])
    )
  })

  const undated = atom.replaceAll(/<published>.*<\/published>/gu, '')
  for (const [reader, look] of [
    ['newsboat', once],
    ['sfeed', sfeed],
    ['feedparser', feedparser]
  ] as const) {
    const {installed, why} = has(reader)
    it.skipIf(!installed)(
      `are of that instant in ${reader}${installed ? '' : ` (skipped: ${why})`}`,
      () => {
        const dates = look(undated).map(({date}) => date)
        expect(dates).toEqual(together.map(() => seconds(instant(0))))
      }
    )
  }
})

describe('a day without a time', () => {
  const dated = [article(2), article(1, {published: '2024-09-10'})]
  const both = pagesOf({articles: dated})

  it('is a day in RSS, and nothing is made up elsewhere', () => {
    expect(both['rss.xml']).toContain('<dc:date>2024-09-10</dc:date>')
    expect(both['rss.xml']!.match(/<pubDate>/gu)).toHaveLength(1)
    expect(both['atom.xml']!.match(/<published>/gu)).toHaveLength(1)
    const {items} = JSON.parse(both['feed.json']!) as {items: Array<Record<string, unknown>>}
    expect(items[1]).not.toHaveProperty('date_published')
    expect(items[1]).toHaveProperty('_copydesk.date', '2024-09-10')
  })

  it('is the instant of release where the piece went out on that day', () => {
    const {'rss.xml': rss, 'atom.xml': atom} = pagesOf({
      articles: [article(1, {published: '2026-03-01'})]
    })
    expect(rss).toContain('<pubDate>Sun, 01 Mar 2026 09:01:00 GMT</pubDate>')
    expect(atom).toContain('<published>2026-03-01T09:01:00.000Z</published>')
  })

  for (const [reader, look] of [
    ['newsboat', once],
    ['sfeed', sfeed],
    ['feedparser', feedparser]
  ] as const) {
    const {installed, why} = has(reader)
    it.skipIf(!installed)(
      `is that day in ${reader}${installed ? '' : ` (skipped: ${why})`}`,
      () => {
        const item = look(both['rss.xml']!).find(({id}) => id === dated[1]!.id)!
        expect(new Date(item.date * 1000).toISOString().slice(0, 10)).toBe('2024-09-10')
      }
    )
    it.skipIf(!installed)(
      `is the release in Atom in ${reader}${installed ? '' : ` (skipped: ${why})`}`,
      () => {
        const item = look(both['atom.xml']!).find(({id}) => id === dated[1]!.id)!
        expect(item.date).toBe(seconds(instant(1)))
      }
    )
  }
})

function once(xml: string): Seen[] {
  const reader = newsboat()
  try {
    return reader.look({'feed.xml': xml})
  } finally {
    reader.close()
  }
}
