/** The ledger: one identity for life. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {ferry, later, makePlace, now} from './place.ts'

const id = 'tag:gazette.example,2026-03-02:ferry-sinks-off-porto-novo'

function published() {
  const place = makePlace({'content/ferry.txt': ferry})
  expect(place.run(['build', '--now', now]).code).toBe(0)
  return place
}

function last(place: ReturnType<typeof published>) {
  return place.events().at(-1)!
}

describe('ledger', () => {
  it('keeps id and slug through a rename of the file', () => {
    const place = published()
    place.rename('content/ferry.txt', 'content/sunk.txt')
    place.run(['build', '--now', later])
    expect(place.events().map(({event}) => event)).toEqual(['published', 'moved'])
    expect(last(place)).toMatchObject({id, path: 'content/sunk.txt'})
  })

  it('keeps id and slug through a new headline, and tells the update', () => {
    const place = published()
    place.write('content/ferry.txt', ferry.replace('sinks', 'goes down'))
    place.run(['build', '--now', later])
    expect(last(place)).toMatchObject({at: later, event: 'updated', id})
    expect(last(place)['slug']).toBe('ferry-sinks-off-porto-novo')
    expect(Object.keys(place.bytes()).join()).not.toContain('goes-down')
  })

  it('knows a piece again by its paragraphs when name and headline are new', () => {
    const place = published()
    place.remove('content/ferry.txt')
    place.write('content/other.txt', ferry.replace('Ferry sinks off Porto Novo', 'Boat lost'))
    place.run(['build', '--now', later])
    expect(last(place)).toMatchObject({event: 'updated', id, path: 'content/other.txt'})
  })

  it('takes a piece that shares nothing for a new one', () => {
    const place = published()
    place.remove('content/ferry.txt')
    place.write('content/other.txt', 'Council meets\n\nThe council met.\n\nIt rained.\n')
    place.run(['build', '--now', later])
    expect(last(place)['event']).toBe('published')
    expect(last(place)['id']).not.toBe(id)
  })

  it('does not take white space and wrapping for an update', () => {
    const place = published()
    const before = place.bytes()
    place.write(
      'content/ferry.txt',
      `\n${ferry.replaceAll('\n', '\r\n').replace('on Monday', 'on  Monday')}\n`
    )
    place.run(['build', '--now', later])
    expect(place.bytes()['ledger.jsonl']).toBe(before['ledger.jsonl'])
  })

  it('takes no news about an author for an update of what they wrote', () => {
    const place = makePlace({'content/ferry.txt': ferry.replace('\n\n', '\n\nBy Ines Calder\n\n')})
    place.run(['build', '--now', now])
    const before = place.bytes()
    place.write(
      'copydesk.yaml',
      `${place.read('copydesk.yaml')}desk:\n  authors:\n    - name: Ines Calder\n      url: https://gazette.example/ines/\n`
    )
    place.run(['build', '--now', later])
    expect(place.bytes()['ledger.jsonl']).toBe(before['ledger.jsonl'])
    expect(place.read('output/articles/ferry-sinks-off-porto-novo/article.jsonld')).toContain(
      'https://gazette.example/ines/'
    )
  })

  it('lets two files exchange their names', () => {
    const place = makePlace({'content/a.txt': ferry, 'content/b.txt': 'Council meets\n\nIt met.\n'})
    place.run(['build', '--now', now])
    const ids = Object.fromEntries(place.events().map((event) => [event['slug'], event['id']]))
    place.rename('content/a.txt', 'content/c.txt')
    place.rename('content/b.txt', 'content/a.txt')
    place.rename('content/c.txt', 'content/b.txt')
    place.run(['build', '--now', later])
    for (const event of place.events()) expect(event['id']).toBe(ids[event['slug'] as string])
    expect(place.events().map(({event}) => event)).toEqual([
      'published',
      'published',
      'moved',
      'moved'
    ])
  })

  it('keeps the id when the host moves', () => {
    const place = published()
    place.write(
      'copydesk.yaml',
      'publication:\n  name: Gazette\n  url: http://other.example/news\n'
    )
    place.run(['build', '--now', later])
    expect(place.events()).toHaveLength(1)
    expect(place.read('output/articles/ferry-sinks-off-porto-novo/article.md')).toContain(id)
  })

  it('recalls what is withheld, and takes it back', () => {
    const place = published()
    place.write('content/ferry.desk.yaml', 'by: M. Okoro\nat: 2026-04-01\nstatus: withheld\n')
    expect(place.run(['build', '--now', later]).stdout).toContain('published 0')
    expect(last(place)).toEqual({at: later, event: 'withdrawn', id})
    expect(Object.keys(place.bytes()).join()).not.toContain('article.md')
    const recalled = place.bytes()
    place.run(['build', '--now', '2026-05-01T00:00:00Z'])
    expect(place.bytes()).toEqual(recalled)
    place.remove('content/ferry.desk.yaml')
    place.run(['build', '--now', '2026-06-01T00:00:00Z'])
    expect(last(place)).toMatchObject({event: 'restored', id})
  })

  it('survives a torn last line: what it said is read as far as it goes', () => {
    const place = published()
    const whole = place.bytes()
    const file = path.join(place.folder, 'ledger.jsonl')
    fs.truncateSync(file, whole['ledger.jsonl']!.length - 20)
    const {code, stderr} = place.run(['build', '--now', later])
    expect(code).toBe(0)
    expect(stderr).toContain('ledger.jsonl:1:1: warning: Unexpected torn last line')
    expect(place.events()[0]).toMatchObject({at: now, event: 'published', id})
    const {'ledger.jsonl': _, ...pages} = place.bytes()
    const {'ledger.jsonl': __, ...before} = whole
    expect(pages).toEqual(before)
    expect(place.run(['build', '--now', later]).stderr).not.toMatch(/ledger|warning|fatal/u)
  })

  it('says that it is torn, where nothing of it can be read and pages are there', () => {
    const place = published()
    place.write('ledger.jsonl', '{"at":"20')
    const {code, stderr} = place.run(['build', '--now', later])
    expect(code).toBe(2)
    expect(stderr).toContain('is one torn line, of which nothing can be read')
    expect(place.read('ledger.jsonl')).toBe('{"at":"20')
  })

  it('survives a torn line of which nothing can be read', () => {
    const place = published()
    fs.appendFileSync(path.join(place.folder, 'ledger.jsonl'), '{"at":"20')
    expect(place.run(['build', '--now', later]).code).toBe(0)
    place.write('content/b.txt', 'Council meets\n\nIt met.\n')
    expect(place.run(['build', '--now', later]).code).toBe(0)
    expect(place.events()).toHaveLength(2)
  })

  it('refuses a line in the middle that is no event', () => {
    const place = published()
    place.write('ledger.jsonl', `<<<<<<< HEAD\n${place.read('ledger.jsonl')}`)
    const {code, stderr} = place.run(['build'])
    expect(code).toBe(2)
    expect(stderr).toContain('ledger.jsonl:1:1: expected a line of JSON')
  })

  it('refuses to begin anew unless told so', () => {
    const place = published()
    place.remove('ledger.jsonl')
    const {code, stderr} = place.run(['build'])
    expect(code).toBe(2)
    expect(stderr).toContain('--new-ledger')
    expect(place.run(['build', '--new-ledger', '--now', later]).code).toBe(0)
    expect(place.events()[0]).toMatchObject({at: later, event: 'published'})
  })

  it('gives no two articles one slug, in no case and in no Unicode form', () => {
    const titles = ['Straße', 'STRASSE', 'Strasse', '\u{fb01}ne', 'fine', '🚢', '⚓', 'con']
    const place = makePlace(
      Object.fromEntries(
        titles.map((title, index) => [`content/${index}.txt`, `${title}\n\nText ${index}.\n`])
      )
    )
    place.run(['build', '--now', now])
    const slugs = place.events().map(({slug}) => String(slug))
    expect(new Set(slugs.map((slug) => slug.normalize('NFKC').toLowerCase())).size).toBe(
      slugs.length
    )
    expect(slugs).toContain('strasse-3')
    expect(slugs).toContain('con-article')
  })

  it('keeps the second piece with one id home', () => {
    const front = '---\nid: tag:gazette.example,2026:x\n---\n\n'
    const place = makePlace({
      'content/a.md': `${front}# One\n\nOne.\n`,
      'content/b.md': `${front}# Two\n\nTwo.\n`
    })
    const {code, stderr} = place.run(['build', '--now', now])
    expect(code).toBe(1)
    expect(stderr).toMatch(/content\/b\.md:.*a second time/u)
    expect(place.events()).toHaveLength(1)
  })
})
