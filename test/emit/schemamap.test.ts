/** `schemamap.xml` and its pages: all articles, a line each, in pages that fill up. */

import {fromXml} from 'xast-util-from-xml'
import {describe, expect, it} from 'vitest'
import emitter from '../../pipeline/emit/schemamap.ts'
import type {Released} from '../../pipeline/index.ts'
import {configuration} from '../configuration.ts'

function article(index: number): Released {
  const time = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
  return {
    authors: [],
    body: {children: [], type: 'root'},
    firstPublished: time,
    headline: `Ferry ${index} sails & <waits>`,
    id: `tag:gazette.example,2026:${index}`,
    language: 'en',
    published: time,
    slug: `ferry-${index}`,
    status: 'publish',
    updated: time
  }
}

const edition = (count: number) =>
  emitter.edition!({
    articles: Array.from({length: count}, (_, index) => article(index)).toReversed(),
    configuration
  })

describe('schemamap', () => {
  it('names a page with a line an article, oldest first', () => {
    const [map, page, ...rest] = edition(2)
    expect(rest).toEqual([])
    expect(String(map)).toContain('<loc>https://gazette.example/schemamap/1.jsonl</loc>')
    expect(String(map)).toContain('<lastmod>2026-01-01T00:01:00.000Z</lastmod>')
    expect(String(map)).toContain('<sf:contentType>structuredData/schema.org</sf:contentType>')
    expect(() => fromXml(String(map))).not.toThrow()
    const lines = String(page)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines).toMatchObject([
      {'@context': 'https://schema.org', headline: 'Ferry 0 sails & <waits>'},
      {'@id': 'https://gazette.example/articles/ferry-1/#article'}
    ])
  })

  it('leaves a full page as it is when more comes', () => {
    const [, before] = edition(1000)
    const [map, first, second] = edition(1001)
    expect(String(first)).toBe(String(before))
    expect(String(second).split('\n')).toHaveLength(2)
    expect(String(map).match(/<url /gu)).toHaveLength(2)
  })

  it('is absent where there is nothing', () => expect(edition(0)).toEqual([]))
})
