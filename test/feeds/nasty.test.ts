/** Whatever a piece holds, its feeds are well-formed, valid, and say the same. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {VFile} from 'vfile'
import fc from 'fast-check'
import type {Element, Text} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {afterAll, describe, expect, it} from 'vitest'
import {type Author, inspect, type Released} from '../../pipeline/index.ts'
import {faultsOf} from '../../pipeline/util/faults.ts'
import {article, pagesOf, settings} from './edition.ts'
import {has} from './readers.ts'
import {nastyTitles} from './titles.ts'

const bits = [
  ...nastyTitles,
  ...[']]>', '<![CDATA[', '&', '&amp;', '<', '</title>', '-->', '<!--', '<?xml ?>', '"', "'"],
  ...['\0', '\u0008', '\u001b', '\ufffe', '\uffff', '\ud83d', '\udc00', '\u0085', '\u2028', '\r'],
  ...['javascript:alert(1)', 'data:text/html,x', '\u202e', '%', '\\', '<script>', 'é', '🚢', ' ']
]
const unit = fc.oneof(
  fc.constantFrom(...bits),
  fc.integer({max: 0xffff, min: 0}).map((code) => String.fromCharCode(code))
)
const text = fc.array(unit, {maxLength: 8}).map((units) => units.join(''))
const author = text.map((name): Author => ({name, stated: true, type: 'Person', url: name}))
const stamp = fc
  .integer({max: 4_000_000_000, min: 0})
  .map((seconds) => new Date(seconds * 1000).toISOString())
const piece = fc.record({
  alt: text,
  authors: fc.array(author, {maxLength: 3}),
  body: fc.array(text, {maxLength: 3}),
  canonical: fc.option(text, {nil: undefined}),
  caption: text,
  credit: text,
  day: fc.boolean(),
  headline: text,
  id: text,
  keywords: fc.array(text, {maxLength: 3}),
  license: text,
  notice: text,
  published: stamp,
  section: text,
  src: text,
  summary: text,
  updated: stamp
})

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'feeds-'))
afterAll(() => fs.rmSync(folder, {force: true, recursive: true}))

describe('nasty copy', () => {
  it('gives feeds that are well-formed, valid and equal', async () => {
    let run = 0
    const check = fc.asyncProperty(
      fc.array(piece, {maxLength: 4, minLength: 1}),
      text,
      async (pieces, name) => {
        run++
        const articles = pieces.map(toArticle)
        const configuration = settings(
          {limit: 2, more: [{by: 'author'}, {by: 'section'}]},
          {copyright: name, description: name, logo: name, name: `G ${name}`}
        )
        const pages = pagesOf({
          articles,
          configuration,
          withdrawn: [{at: '2026-03-02T09:30:00Z', id: name, slug: 'x'}]
        })
        await expectNoFault(pages)
        for (const [file, xml] of Object.entries(pages)) {
          if (!/\.(?:xml|opml)$/u.test(file)) continue
          fromXml(xml)
          fs.writeFileSync(path.join(folder, `${run}-${file.replaceAll('/', '-')}.xml`), xml)
        }
        const json = JSON.parse(pages['feed.json']!) as {items: Array<Record<string, string>>}
        expect(faultsOf('json-feed', json)).toEqual([])
        const [rss, atom] = ['rss.xml', 'atom.xml'].map((file) => itemsOf(pages[file]!))
        const said = json.items.map((item) => ({
          authors: ((item['authors'] ?? []) as unknown as Author[]).map(({name: by}) => by),
          content: item['content_html'] ?? '',
          id: item['id'],
          published: time(item['date_published']),
          tags: item['tags'] ?? [],
          title: item['title'],
          updated: time(item['date_modified']),
          url: item['url']
        }))
        expect(atom).toEqual(said)
        expect(rss).toEqual(
          said.map((item) => ({
            ...item,
            authors: item.authors.length > 0 ? [item.authors.join(', ')] : []
          }))
        )
      }
    )
    await fc.assert(check, {numRuns: 60})
  })

  const xmllint = has('xmllint')
  it.skipIf(!xmllint.installed)(
    `is well-formed to libxml2${xmllint.installed ? '' : ` (skipped: ${xmllint.why})`}`,
    () => {
      const files = fs.readdirSync(folder).map((file) => path.join(folder, file))
      expect(files.length).toBeGreaterThan(50)
      execFileSync('xmllint', ['--noout', '--nonet', ...files])
    }
  )

  const {installed, why} = has('feedparser')
  it.skipIf(!installed)(`is well-formed to expat${installed ? '' : ` (skipped: ${why})`}`, () => {
    const script = `import os, sys, xml.parsers.expat
for name in os.listdir(sys.argv[1]): xml.parsers.expat.ParserCreate(namespace_separator=' ').Parse(open(os.path.join(sys.argv[1], name), 'rb').read(), True)`
    execFileSync('/usr/bin/python3', ['-c', script, folder])
  })
})

function toArticle(
  made: typeof piece extends fc.Arbitrary<infer T> ? T : never,
  index: number
): Released {
  const {alt, body, canonical, caption, credit, day, id, notice, src, ...fields} = made
  const base = article(index, {
    ...fields,
    ...(canonical === undefined ? {} : {canonical}),
    copyright: {notice},
    id: `tag:gazette.example,2026:${index}${id.replace(/\s/gu, '')}`,
    images: [{alt, caption, credit, src}],
    published: day ? fields.published.slice(0, 10) : fields.published
  })
  return {
    ...base,
    body: {
      children: body.map((value) => ({
        children: [
          {type: 'text', value},
          {type: 'inlineCode', value},
          {type: 'html', value},
          {children: [{type: 'text', value}], title: value, type: 'link', url: value},
          {alt: value, type: 'image', url: value}
        ],
        type: 'paragraph'
      })),
      type: 'root'
    }
  }
}

/** Our own feeds pass our own rules; a character that the copy had lost already may be told of. */
async function expectNoFault(pages: Record<string, string>): Promise<void> {
  const files = Object.entries(pages)
    .filter(([path]) => /(?:atom|rss)\.xml$|feed\.json$/u.test(path))
    .map(([path, value]) => new VFile({path, value}))
  expect(await inspect(files)).toEqual([])
  const messages = files.flatMap((file) => file.messages)
  expect(messages.filter(({ruleId}) => ruleId !== 'feed-encoding').map(String)).toEqual([])
}

function time(stamp: string | undefined): number | undefined {
  return stamp ? Math.floor(Date.parse(stamp) / 1000) : undefined
}

/** What RSS or Atom says of its items. */
function itemsOf(xml: string) {
  const [root] = fromXml(xml).children.filter((node) => node.type === 'element')
  return [...all(root!, 'item'), ...all(root!, 'entry')].map((item) => {
    const one = (...names: string[]) => names.flatMap((name) => all(item, name).map(textOf))[0]
    const names = all(item, 'author').flatMap((by) => all(by, 'name').map(textOf))
    return {
      authors: [...all(item, 'dc:creator').map(textOf), ...names],
      content: one('content:encoded', 'content') ?? '',
      id: one('guid', 'id'),
      published: time(one('pubDate', 'published')),
      tags: all(item, 'category').map((node) => node.attributes['term'] ?? textOf(node)),
      title: one('title'),
      updated: time(one('atom:updated', 'updated')),
      url: all(item, 'link').map((link) => link.attributes['href'] ?? textOf(link))[0]
    }
  })
}

function all(parent: Element, name: string): Element[] {
  return parent.children.flatMap((node) =>
    node.type !== 'element'
      ? []
      : node.name === name
        ? [node]
        : node.name === 'channel'
          ? all(node, name)
          : []
  )
}

function textOf(element: Element): string {
  return element.children.map((node) => (node as Text).value).join('')
}
