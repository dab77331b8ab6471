/** `copydesk build`: what is published, and that it is the same wherever and whenever it is built. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {ferry, later, makePlace, now} from './place.ts'

const article = 'output/articles/ferry-sinks-off-porto-novo/article.md'

describe('build', () => {
  it('publishes a folder', () => {
    const place = makePlace({'content/ferry.txt': ferry})
    const {code, stdout} = place.run(['build', '--now', now])
    expect(code).toBe(0)
    expect(stdout).toContain('published 1 (1 new, 0 updated, 0 unchanged)')
    expect(place.read(article)).toContain('Nobody was hurt')
  })

  it('gives the same bytes in other zones, on another day, from another order', () => {
    const files = {
      'content/a.txt': ferry,
      'content/b.md': '# Ferry sinks off Porto Novo\n\nAgain.\n'
    }
    const west = makePlace(files)
    const east = makePlace(Object.fromEntries(Object.entries(files).toReversed()))
    west.run(['build', '--now', now], {env: {TZ: 'Pacific/Apia'}})
    east.run(['build', 'content/b.md', 'content/a.txt', '--now', now], {
      env: {LANG: 'tr_TR.UTF-8', TZ: 'America/Los_Angeles'}
    })
    const first = west.bytes()
    expect(Object.keys(first).length).toBeGreaterThan(5)
    expect(east.bytes()).toEqual(first)
    const before = fs.statSync(path.join(west.folder, article)).mtimeMs
    const {stdout} = west.run(['build', '--now', later], {env: {TZ: 'Asia/Tokyo'}})
    expect(stdout).toContain('2 unchanged)')
    expect(stdout).toContain('0 written')
    expect(west.bytes()).toEqual(first)
    expect(fs.statSync(path.join(west.folder, article)).mtimeMs).toBe(before)
  })

  it('obeys SOURCE_DATE_EPOCH, and --now before it', () => {
    const place = makePlace({'content/ferry.txt': ferry})
    place.run(['build'], {env: {SOURCE_DATE_EPOCH: '1772443800'}})
    expect(place.events()[0]).toMatchObject({at: '2026-03-02T09:30:00Z'})
    const other = makePlace({'content/ferry.txt': ferry})
    other.run(['build', '--now', '2026-03-02T10:30+01:00'], {env: {SOURCE_DATE_EPOCH: '1'}})
    expect(other.events()[0]).toMatchObject({at: '2026-03-02T09:30:00Z'})
  })

  it('publishes the good beside the bad, each with its message', () => {
    const place = makePlace({
      'content/binary.txt': Buffer.from([0x50, 0, 0x51]),
      'content/ferry.txt': ferry,
      'content/nothing.txt': '\n',
      'content/sjis.txt': Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x81, 0x42]),
      'content/torn.txt': Buffer.concat([
        Buffer.from('Caf\u{e9} “wins”\n\nCaf'),
        Buffer.from([0xc3])
      ])
    })
    const {code, stderr, stdout} = place.run(['build', '--now', now])
    expect(code).toBe(1)
    expect(stdout).toContain('published 1 ')
    expect(stdout).toContain('stayed home 4')
    for (const name of ['binary', 'nothing', 'sjis', 'torn']) {
      expect(stderr).toMatch(new RegExp(`^content/${name}\\.txt:\\d+:\\d+: fatal: `, 'mu'))
    }
  })

  it('holds what its desk holds, without complaint', () => {
    const place = makePlace({
      'content/draft.md': '---\nstatus: draft\n---\n\n# A draft\n\nNot yet.\n',
      'content/ferry.txt': ferry,
      'content/tomorrow.md': '---\nembargo: 2026-03-03T00:00:00Z\n---\n\n# Tomorrow\n\nNot yet.\n'
    })
    const {code, stdout} = place.run(['build', '--now', now])
    expect(code).toBe(0)
    expect(stdout).toContain('held 2')
    expect(place.run(['build', '--now', later]).stdout).toContain('published 2 (1 new')
  })

  it('keeps the rest of the edition when one file is built', () => {
    const place = makePlace({'content/a.txt': 'One headline\n\nOne.\n', 'content/b.txt': ferry})
    place.run(['build', '--now', now])
    const before = place.bytes()
    const {stdout} = place.run(['build', 'content/b.txt', '--now', later])
    expect(stdout).toContain('published 2')
    expect(place.bytes()).toEqual(before)
  })

  it('takes a piece from standard input', () => {
    const place = makePlace({'copydesk.yaml': ''})
    const {code, stderr} = place.run(['build', '-', '--now', now], {input: ferry})
    expect(code).toBe(0)
    expect(stderr).toContain('assumed the publication `Untitled publication`')
    expect(place.read(article)).toContain('Nobody was hurt')
    expect(place.events()[0]).not.toHaveProperty('path')
  })

  it('keeps copy from elsewhere out of the ledger of the project', () => {
    const other = makePlace({'ferry.txt': ferry})
    const place = makePlace({'content/a.txt': 'One headline\n\nOne.\n'})
    const out = path.join(other.folder, 'out')
    const {code} = place.run(['build', path.join(other.folder, 'ferry.txt'), '--out', out])
    expect(code).toBe(0)
    expect(place.bytes()).toEqual({})
    expect(fs.readdirSync(out)).toContain('ledger.jsonl')
    expect(fs.readdirSync(path.join(out, 'articles'))).toEqual(['ferry-sinks-off-porto-novo'])
  })

  it('fails on warnings when it is frail', () => {
    const place = makePlace({
      'content/cafe.txt': Buffer.from('Caf\u{e9}\n\nIt is open.\n', 'latin1')
    })
    expect(place.run(['build', '--now', now]).code).toBe(0)
    expect(place.run(['build', '--frail', '--now', now]).code).toBe(1)
  })

  it('reports as JSON', () => {
    const place = makePlace({'content/ferry.txt': ferry})
    const {stdout} = place.run(['build', '--json', '--now', now])
    expect(JSON.parse(stdout)).toMatchObject({
      published: [
        {
          id: 'tag:gazette.example,2026-03-02:ferry-sinks-off-porto-novo',
          path: 'content/ferry.txt',
          slug: 'ferry-sinks-off-porto-novo',
          was: 'new'
        }
      ],
      stayedHome: []
    })
  })

  it('says nothing when it is quiet and all is well', () => {
    const place = makePlace({'content/ferry.txt': ferry})
    expect(place.run(['build', '--quiet'])).toEqual({code: 0, stderr: '', stdout: ''})
  })

  it('takes the pictures beside the copy along', () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64'
    )
    const place = makePlace({
      'content/boat.png': pixel,
      'content/ferry.md': '# Ferry\n\nIt sank.\n\n![The boat](boat.png)\n\n![Out](../../out.png)\n'
    })
    const {code, stderr} = place.run(['build', '--now', now])
    expect(code).toBe(0)
    expect(stderr).toContain('Unexpected picture outside the folder of the copy')
    const copied = path.join(place.folder, 'output/articles/ferry/images/boat.png')
    expect(fs.readFileSync(copied).equals(pixel)).toBe(true)
  })
})

describe('encodings', () => {
  const story = 'Café “wins” – €5\n\nIt won.\n'
  const cases: Array<[name: string, bytes: Buffer]> = [
    ['UTF-8', Buffer.from(story)],
    ['UTF-8 with its mark', Buffer.from(`\u{feff}${story}`)],
    ['UTF-16 LE', Buffer.from(`\u{feff}${story}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\u{feff}${story}`, 'utf16le').swap16()],
    [
      'windows-1252',
      Buffer.from('Caf\u{e9} \u{93}wins\u{94} \u{96} \u{80}5\n\nIt won.\n', 'latin1')
    ]
  ]
  for (const [name, bytes] of cases) {
    it(`reads ${name}`, () => {
      const place = makePlace({'content/cafe.txt': bytes})
      const {code, stderr} = place.run(['build', '--now', now])
      expect(code).toBe(0)
      expect(place.events()[0]).toMatchObject({headline: 'Café “wins” – €5', slug: 'cafe-wins-5'})
      expect(stderr.includes('it was read as windows-1252')).toBe(name === 'windows-1252')
    })
  }
})
