/** What we publish passes our own check, and files that disagree do not. */

import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {inspect, press} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'
import {deskOf, linesOfMessages} from './desk.ts'
import {foldersBelow} from './fixtures.ts'
import {released} from './release.ts'

const now = '2026-11-22T12:00:00Z'

async function edition(): Promise<VFile[]> {
  const folders = [...foldersBelow('desk'), ...foldersBelow('emit/article-json-ld')]
  const pieces = await Promise.all(
    folders.map(async ({folder, name}) =>
      released((await deskOf(folder)).piece, name.replaceAll('/', '-'))
    )
  )
  return press(
    pieces.filter((piece) => piece !== undefined),
    configuration
  ).pages
}

function faultsOf(files: VFile[]): string {
  return linesOfMessages(
    files.map((file) => {
      const copy = new VFile({path: file.path})
      copy.messages = file.messages.filter(({fatal}) => fatal !== undefined)
      return copy
    })
  )
}

describe('our own edition', () => {
  it('has no error and no warning', async () => {
    const pages = await edition()
    const rest = await inspect(pages, {now})
    expect(faultsOf(pages)).toBe('')
    expect(pages.length - rest.length).toBeGreaterThan(10)
  })

  it.each([
    ['headline', 'article.md', /^headline: .*$/mu, 'headline: Another headline'],
    ['published', 'article.md', /^published: .*$/mu, 'published: 2021-01-01'],
    ['language', 'article.md', /^language: .*$/mu, 'language: pt'],
    ['headline', 'article.jsonld', /^  "headline": .*$/mu, '  "headline": "Another headline",']
  ])('tells when the %s of %s differs', async (fact, name, pattern, replacement) => {
    const pages = await edition()
    const page = pages.find(({path}) => path === `articles/full/${name}`)!
    page.value = String(page.value).replace(pattern, replacement)
    await inspect(pages, {now})
    expect(faultsOf(pages)).toContain(`Unexpected \`${fact}\``)
    expect(faultsOf(pages)).toContain('inspect:agreement')
  })

  it.each([
    ['headline', 'rss.xml', /(?<=<item>\s+<title>)[^<]+/u, 'Another headline'],
    ['id', 'rss.xml', /(?<=<guid isPermaLink="false">tag:)[^<]+/u, 'else.example,2020:1'],
    ['published', 'rss.xml', /(?<=<pubDate>)[^<]+/u, 'Mon, 02 Mar 2020 09:30:00 GMT'],
    ['authors', 'rss.xml', /(?<=<dc:creator>)[^<]+/u, 'Nobody Known'],
    ['headline', 'atom.xml', /(?<=<entry>[\s\S]*?<title type="text">)[^<]+/u, 'Another headline'],
    ['authors', 'atom.xml', /(?<=<entry>[\s\S]*?<name>)[^<]+/u, 'Nobody Known'],
    ['headline', 'feed.json', /(?<="items"[\s\S]*?"title": ")[^"]+/u, 'Another headline'],
    ['authors', 'feed.json', /(?<="items"[\s\S]*?"name": ")[^"]+/u, 'Nobody Known']
  ])('tells when the %s of an item of %s differs', async (fact, name, pattern, replacement) => {
    const pages = await edition()
    const page = pages.find(({path}) => path === name)!
    const changed = String(page.value).replace(pattern, replacement)
    expect(changed).not.toBe(page.value)
    page.value = changed
    await inspect(pages, {now})
    expect(faultsOf(pages)).toContain(`Unexpected \`${fact}\``)
    expect(faultsOf(pages)).toContain('inspect:agreement')
  })
})
