/**
 * The life of a piece over twenty builds of the command line itself, in the stores of readers that go by id, by link,
 * or by guid alone: no duplicate, nothing lost, no date that moves.
 */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {feedparser, has, newsboat, type Seen} from './readers.ts'

const cli = path.resolve(import.meta.dirname, '../../dist/src/cli.js')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-life-'))
const at = (...names: string[]) => path.join(folder, ...names)
afterAll(() => fs.rmSync(folder, {force: true, recursive: true}))

interface Piece {
  headline?: string
  lines?: string
  second?: string
}

function configure(url: string): void {
  const id = 'https://gazette.example/'
  fs.writeFileSync(
    at('copydesk.yaml'),
    `publication: {name: The Porto Novo Gazette, url: '${url}'}\nfeeds: {id: '${id}', limit: 4}\n`
  )
}

function write(name: string, {headline = '', lines = '', second}: Piece): void {
  fs.mkdirSync(at('content'), {recursive: true})
  const front = JSON.stringify(headline)
  fs.writeFileSync(
    at('content', name),
    `---\nheadline: ${front}\n${lines}---\n\nThe ferry to ${name.slice(0, 5)} sank on Monday.\n\n${second ?? 'All forty were saved.'}\n`
  )
}

/** The piece as it stands; a change stays. */
const ferry: Piece & {file: string} = {file: 'ferry.md', headline: 'Ferry sinks off Porto Novo'}

function edit(change: Piece): void {
  Object.assign(ferry, change)
  write(ferry.file, ferry)
}

function news(...numbers: number[]): void {
  for (const number of numbers) write(`new-${number}.md`, {headline: `Piece ${number} of today`})
}

const nothing = () => {}
const moved = 'slug: raised\n'

/** What the desk does before each build. */
const life: Array<[what: string, happen: () => void]> = [
  [
    'published',
    () => {
      configure('http://gazette.example/')
      edit({})
      write('other.md', {headline: 'Another piece'})
    }
  ],
  ['nothing', nothing],
  ['a typing error mended', () => edit({second: 'All of the forty were saved.'})],
  ['nothing', nothing],
  ['corrected', () => edit({lines: 'corrections: [{text: "Forty, not thirty, were saved."}]\n'})],
  ['a new headline', () => edit({headline: 'Ferry <raised> & ]]> again'})],
  [
    'renamed',
    () => {
      fs.renameSync(at('content/ferry.md'), at('content/ferry-raised.md'))
      ferry.file = 'ferry-raised.md'
    }
  ],
  ['another slug', () => edit({lines: moved})],
  ['nothing', nothing],
  ['to https', () => configure('https://gazette.example/')],
  ['to another host', () => configure('https://www.gazette.example/')],
  ['more pieces', () => news(1, 2, 3)],
  ['out of the window', () => news(4, 5, 6)],
  ['further out', () => news(7)],
  ['comes back, changed', () => edit({second: 'The ferry was raised.'})],
  ['a sidecar', () => fs.writeFileSync(at('content/ferry-raised.desk.yaml'), 'section: Sea\n')],
  ['withheld', () => edit({lines: `${moved}status: withheld\n`})],
  ['restored', () => edit({lines: moved})],
  ['withdrawn', () => edit({lines: `${moved}status: killed\n`})],
  ['nothing', nothing]
]

interface Build {
  /** Ids of all that is out, whether in the feed or in an archive. */
  ids: string[]
  output: Record<string, string>
  what: string
}

const builds: Build[] = []
let subject = ''

beforeAll(() => {
  for (const [index, [what, happen]] of life.entries()) {
    happen()
    const now = new Date(Date.UTC(2026, 2, 1 + index, 9, 30)).toISOString().replace('.000Z', 'Z')
    try {
      execFileSync(process.execPath, [cli, 'build', '--now', now, '--quiet'], {
        cwd: folder,
        stdio: 'pipe'
      })
    } catch (error) {
      // A piece that is withdrawn stays home, which is exit code 1.
      if (!['withheld', 'withdrawn', 'nothing'].includes(what)) throw error
    }
    const output = read(at('output'))
    const ids = Object.entries(output)
      .filter(([name]) => name.endsWith('article.jsonld'))
      .map(([, json]) => (JSON.parse(json) as {identifier: string}).identifier)
    builds.push({ids, output, what})
  }
  subject = /<id>(tag:[^<]*:ferry-sinks[^<]*)<\/id>/u.exec(builds[0]!.output['atom.xml']!)![1]!
}, 180_000)

describe('the life of a piece, by `copydesk build`', () => {
  it('is twenty builds, and changes nothing where nothing happened', () => {
    expect(builds).toHaveLength(20)
    for (const [index, {output, what}] of builds.entries()) {
      if (what === 'nothing') expect(output).toEqual(builds[index - 1]!.output)
    }
  })

  for (const format of ['atom.xml', 'rss.xml']) {
    const {installed, why} = has('newsboat')
    const reader = installed ? newsboat() : undefined
    afterAll(() => reader?.close())
    it.skipIf(!installed)(
      `is one row in newsboat, which goes by guid, in ${format}${installed ? '' : ` (skipped: ${why})`}`,
      () => {
        const known = new Set<string>()
        for (const {ids, output, what} of builds) {
          const rows = reader!.look({'feed.xml': output[format]!})
          for (const id of ids) known.add(id)
          expect(rows.map(({id}) => id).toSorted(), what).toEqual([...known].toSorted())
          expect(rows.find(({id}) => id === subject)!.date).toBe(Date.UTC(2026, 2, 1, 9, 30) / 1000)
        }
      },
      60_000
    )
  }

  for (const format of ['atom.xml', 'rss.xml', 'feed.json']) {
    const {installed, why} = format.endsWith('.json')
      ? {installed: true, why: ''}
      : has('feedparser')
    const look = format.endsWith('.json') ? jsonFeed : feedparser
    it.skipIf(!installed)(
      `is one in stores by id and by link, in ${format}${installed ? '' : ` (skipped: ${why})`}`,
      () => {
        const byId = new Map<string, Seen>()
        const links = new Set<string>()
        for (const {ids, output, what} of builds) {
          const seen = look(output[format]!)
          expect(new Set(seen.map(({id}) => id)).size, what).toBe(seen.length)
          for (const item of seen) {
            expect(byId.get(item.id)?.date ?? item.date, what).toBe(item.date)
            byId.set(item.id, item)
            if (item.id === subject) links.add(item.url)
          }
          for (const id of ids) expect(byId.has(id), `${what}: ${id}`).toBe(true)
        }
        // A new link only where the desk moved the piece, or the publication moved.
        expect([...links]).toEqual([
          'http://gazette.example/articles/ferry-sinks-off-porto-novo/',
          'http://gazette.example/articles/raised/',
          'https://gazette.example/articles/raised/',
          'https://www.gazette.example/articles/raised/'
        ])
      },
      60_000
    )
  }

  it('leads from its former address to the present one, while it is out', () => {
    for (const {ids, output, what} of builds.slice(7)) {
      const page = output['articles/ferry-sinks-off-porto-novo/index.html']
      if (!ids.includes(subject)) expect(page, what).toBeUndefined()
      else {
        expect(page).toContain(
          '<meta content="0; url=../../articles/raised/" http-equiv="refresh">'
        )
        expect(page).toContain('rel="canonical"')
        expect(output).toHaveProperty(['articles/raised/index.html'])
      }
    }
  })

  it('leaves a tombstone in Atom and goes from the others', () => {
    for (const {output, what} of builds) {
      if (what !== 'withheld' && what !== 'withdrawn') continue
      expect(output['atom.xml']).toContain(`<at:deleted-entry ref="${subject}"`)
      expect(output['rss.xml']).not.toContain(subject)
      expect(output['feed.json']).not.toContain(subject)
    }
  })
})

function read(top: string): Record<string, string> {
  const names = fs.readdirSync(top, {encoding: 'utf8', recursive: true})
  const files = names.filter((name) => fs.statSync(path.join(top, name)).isFile())
  return Object.fromEntries(
    files.map((name) => [name, fs.readFileSync(path.join(top, name), 'utf8')])
  )
}

function jsonFeed(text: string): Seen[] {
  const {items} = JSON.parse(text) as {items: Array<Record<string, string>>}
  return items.map((item) => ({
    authors: '',
    content: '',
    date: Date.parse(item['date_published']!) / 1000,
    enclosure: '',
    id: item['id']!,
    title: item['title']!,
    url: item['url']!
  }))
}
