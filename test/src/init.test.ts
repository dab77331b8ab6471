/** `copydesk init --host`: what a host is told of our files. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {hostFiles} from '../../src/host-files.ts'
import {makePlace} from './place.ts'

const project = 'publication: {name: O, url: https://o.example}\noutput: {folder: public/news}\n'

/** Path of an output → its media type. */
const types: Record<string, string | undefined> = {
  'articles.jsonld': 'application/ld+json',
  'articles/ferry/article.jsonld': 'application/ld+json',
  'articles/ferry/article.md': 'text/markdown; charset=utf-8',
  'articles/ferry/evidence.json': undefined,
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json',
  'feeds/archive/2/atom.xml': 'application/atom+xml; charset=utf-8',
  'feeds/section/harbour/rss.xml': 'application/rss+xml; charset=utf-8',
  'index.html': undefined,
  'schemamap/1.jsonl': 'application/jsonl; charset=utf-8',
  'sitemap.xml': undefined
}

/** Reads a host’s file as the host does: pattern and type. */
const readers: Record<string, (text: string) => Array<[RegExp, string]>> = {
  apache: (text) =>
    [...text.matchAll(/<FilesMatch "(.*)">\n {2}ForceType "(.*)"/gu)].map(
      ([, pattern = '', type = '']) => [
        // It sees the name only, without the folders.
        new RegExp(pattern.replace('^', '(?:^|/)'), 'u'),
        type
      ]
    ),
  headers: (text) =>
    [...text.matchAll(/^(\/.*)\n {2}Content-Type: (.*)$/gmu)].map(([, splat = '', type = '']) => [
      new RegExp(`^${splat.replaceAll('.', String.raw`\.`).replace('*', '.*')}$`, 'u'),
      type
    ]),
  nginx: (text) =>
    [...text.matchAll(/^location ~ (\S+) \{ types \{\} default_type "(.*?)";/gmu)].map(
      ([, pattern = '', type = '']) => [new RegExp(pattern, 'u'), type]
    )
}

describe.each(Object.keys(hostFiles))('init --host %s', (host) => {
  const {inOutput, name, text} = hostFiles[host]!
  const file = inOutput ? `public/news/${name}` : name

  it('writes what the documentation says, and over nothing', () => {
    const place = makePlace({'copydesk.yaml': project})
    expect(place.run(['init', '--host', host]).code).toBe(0)
    expect(place.read(file)).toBe(text)
    expect(place.read('copydesk.yaml')).toBe(project)
    const page = path.resolve(import.meta.dirname, '../../docs/publishing.md')
    expect(fs.readFileSync(page, 'utf8')).toContain(`\n${text}\`\`\`\n`)
    expect(place.run(['init', '--host', host])).toMatchObject({code: 2})
  })

  it('gives each file its type, once', () => {
    for (const [at, type] of Object.entries(types)) {
      const found = readers[host]!(text).filter(([pattern]) => pattern.test(`/${at}`))
      expect(
        found.map(([, told]) => told),
        at
      ).toEqual(type ? [type] : [])
    }
  })

  it('stays there when the edition is built', () => {
    const place = makePlace({'copydesk.yaml': ''})
    expect(place.run(['init', '--host', host]).code).toBe(0)
    expect(place.run(['build', '--quiet']).code).toBe(0)
    expect(place.read(inOutput ? `output/${name}` : name)).toBe(text)
  })
})

it('names the hosts it knows', () => {
  const {code, stderr} = makePlace({'copydesk.yaml': project}).run(['init', '--host', 'gopher'])
  expect(code).toBe(2)
  expect(stderr).toContain('Unexpected host `gopher`, expected one of `apache`, `headers`, `nginx`')
})
