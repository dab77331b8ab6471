/** The life of a piece over twenty builds: no reader sees it twice, none loses it, none sees its date move. */

import type {Element} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {afterAll, describe, expect, it} from 'vitest'
import type {Configuration, Released} from '../../pipeline/index.ts'
import type {Edition} from '../../pipeline/edition.ts'
import {article, type Change, instant, pagesOf, settings} from './edition.ts'
import {has, newsboat} from './readers.ts'

/** What the desk has at a time: the piece, how many others, where it is published. */
interface State {
  change: Change
  gone?: string
  others: number
  url: string
}

const subject = 'tag:gazette.example,2026:0'
const first = instant(0)

/** What happens, build by build; a change of substance says when. */
const life: Array<[what: string, happen: (state: State) => void]> = [
  ['published', () => {}],
  ['nothing', () => {}],
  ['a typing error mended', (it) => edit(it, 10, {body: 'The ferry sank on Monday morning.'})],
  ['nothing', () => {}],
  ['another piece', (it) => void it.others++],
  ['corrected', (it) => edit(it, 20, {corrections: [{text: 'Correction: It was Monday.'}]})],
  ['a new headline', (it) => edit(it, 30, {headline: 'Ferry <sinks> & ]]> again'})],
  ['the file renamed, which no reader sees', () => {}],
  ['another slug', (it) => Object.assign(it.change, {slug: 'ferry-sinks-again'})],
  ['nothing', () => {}],
  ['from http to https', (it) => void (it.url = 'https://gazette.example/')],
  ['to another host', (it) => void (it.url = 'https://www.gazette.example/news/')],
  ['more pieces', (it) => void (it.others += 2)],
  ['drops out of the window', (it) => void (it.others += 5)],
  ['still out', (it) => void (it.others += 2)],
  ['comes back, changed', (it) => edit(it, 500, {body: 'The ferry was raised.'})],
  ['nothing', () => {}],
  ['another piece', (it) => void it.others++],
  ['withdrawn', (it) => void (it.gone = instant(600))],
  ['still withdrawn', (it) => void it.others++]
]

describe('the life of a piece', () => {
  const editions = buildAll()
  const pages = editions.map((edition) => pagesOf(edition))

  it('has one id, one first date and a true last change in every format', () => {
    let updated = first
    for (const [index, build] of pages.entries()) {
      const seen = ['rss.xml', 'atom.xml', 'feed.json'].map((path) => itemsOf(path, build[path]!))
      for (const items of seen) {
        expect(new Set(items.map(({id}) => id)).size, life[index]![0]).toBe(items.length)
        expect(items.map(({id}) => id)).toEqual(seen[0]!.map(({id}) => id))
        const item = items.find(({id}) => id === subject)
        if (!item) continue
        expect(item.published).toBe(Date.parse(first))
        expect(item.updated).toBeGreaterThanOrEqual(Date.parse(updated))
      }
      const present = editions[index]!.articles.find(({id}) => id === subject)
      if (present) updated = present.updated
    }
  })

  it('changes no byte where nothing changed', () => {
    for (const [index, [what]] of life.entries()) {
      if (index === 0 || what !== 'nothing') continue
      expect(pages[index]).toEqual(pages[index - 1])
    }
  })

  it('loses nothing: what is not in the feed is in an archive', () => {
    for (const [index, build] of pages.entries()) {
      const ids = Object.entries(build)
        .filter(([path]) => /(?:^|archive\/\d+\/)atom\.xml$/u.test(path))
        .flatMap(([path, xml]) => itemsOf(path, xml))
        .map(({id}) => id)
      const expected = editions[index]!.articles.map(({id}) => id)
      expect(new Set(ids), life[index]![0]).toEqual(new Set(expected))
    }
  })

  it('leaves a tombstone in Atom and goes from the others', () => {
    const last = pages.at(-1)!
    expect(last['atom.xml']).toContain(
      `<at:deleted-entry ref="${subject}" when="${instant(600)}"/>`
    )
    for (const path of ['rss.xml', 'feed.json']) expect(last[path]).not.toContain(`${subject}"`)
    expect(last['rss.xml']).not.toContain(`${subject}<`)
  })

  for (const format of ['rss.xml', 'atom.xml']) {
    const {installed, why} = has('newsboat')
    const reader = installed ? newsboat() : undefined
    afterAll(() => reader?.close())
    it.skipIf(!installed)(
      `is one row in newsboat, by ${format}${installed ? '' : ` (skipped: ${why})`}`,
      () => {
        const published = new Set<string>()
        for (const [index, build] of pages.entries()) {
          const rows = reader!.look({[format]: build[format]!})
          for (const {id} of itemsOf(format, build[format]!)) published.add(id)
          expect(rows.map(({id}) => id).toSorted(), life[index]![0]).toEqual(
            [...published].toSorted()
          )
          const row = rows.find(({id}) => id === subject)!
          expect(row.date).toBe(Date.parse(first) / 1000)
        }
      }
    )
  }
})

describe('archives', () => {
  const configuration = settings({limit: 4})

  it('never change once written, whatever comes after', () => {
    const archives = (count: number) => {
      const articles = Array.from({length: count}, (_, index) => article(index)).toReversed()
      return Object.entries(pagesOf({articles, configuration})).filter(([path]) =>
        path.startsWith('feeds/archive/')
      )
    }
    const ten = archives(10)
    expect(ten).toHaveLength(5)
    expect(Object.fromEntries(archives(31))).toMatchObject(Object.fromEntries(ten))
  })

  it('keep their seats when a piece is recalled', () => {
    const all = Array.from({length: 8}, (_, index) => article(index))
    const before = pagesOf({articles: all.toReversed(), configuration, seats: all})
    const left = all.filter((_, index) => index !== 1).toReversed()
    const after = pagesOf({articles: left, configuration, seats: all})
    expect(after['feeds/archive/1/atom.xml']).not.toBe(before['feeds/archive/1/atom.xml'])
    for (const page of [2, 3, 4]) {
      const path = `feeds/archive/${page}/atom.xml`
      expect(after[path]).toBe(before[path])
    }
  })
})

function edit(state: State, minutes: number, change: Change): void {
  Object.assign(state.change, {...change, updated: instant(minutes)})
}

/** The editions of the twenty builds, with what the ledger would know. */
function buildAll(): Array<Edition & {configuration: Configuration}> {
  const state: State = {change: {}, others: 1, url: 'http://gazette.example/'}
  return life.map(([, happen]) => {
    happen(state)
    const others = Array.from({length: state.others}, (_, index) => article(index + 1))
    const all: Released[] = [article(0, structuredClone(state.change)), ...others]
    const articles = (state.gone ? others : all).toSorted(
      (a, b) => Date.parse(b.published) - Date.parse(a.published)
    )
    return {
      articles,
      configuration: settings({id: 'https://gazette.example/', limit: 4}, {url: state.url}),
      seats: all,
      withdrawn: state.gone ? [{at: state.gone, id: subject, slug: 'ferry-sinks-again'}] : []
    }
  })
}

interface Item {
  id: string
  published: number
  updated: number
}

/** What a reader that keys on ids takes from a feed. */
function itemsOf(path: string, text: string): Item[] {
  if (path.endsWith('.json')) {
    const {items} = JSON.parse(text) as {items: Array<Record<string, string>>}
    return items.map((item) => ({
      id: item['id']!,
      published: Date.parse(item['date_published']!),
      updated: Date.parse(item['date_modified']!)
    }))
  }
  const names = path.endsWith('rss.xml')
    ? ['guid', 'pubDate', 'atom:updated']
    : ['id', 'published', 'updated']
  return elements(fromXml(text).children as Element[], ['item', 'entry']).map((item) => {
    const [id, published, updated] = names.map((name) => {
      const [found] = elements(item.children as Element[], [name])
      return (found?.children[0] as {value: string} | undefined)?.value ?? ''
    })
    return {id: id!, published: Date.parse(published!), updated: Date.parse(updated!)}
  })
}

function elements(nodes: Element[], names: string[]): Element[] {
  return nodes.flatMap((node) =>
    names.includes(node.name) ? [node] : elements((node.children ?? []) as Element[], names)
  )
}
