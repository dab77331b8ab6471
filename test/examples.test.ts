/** The examples of `docs/examples/`: what runs without the frameworks is run, and its pages are inspected. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {VFile} from 'vfile'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {inspect, press} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'
import {deskOf} from './desk.ts'
import {foldersBelow} from './fixtures.ts'
import {released} from './release.ts'

interface Markup {
  html: string
}

interface Shown {
  '@id': string
  headline: string
  jsonLd: string
  slug: string
}

const now = '2026-11-22T12:00:00Z'
const examples = path.resolve(import.meta.dirname, '../docs/examples')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'example-'))
afterAll(() => fs.rmSync(folder, {force: true, recursive: true}))

beforeAll(async () => {
  const pieces = await Promise.all(
    foldersBelow('emit/article-json-ld').map(async ({folder, name}) =>
      released((await deskOf(folder)).piece, name)
    )
  )
  const {pages} = press(
    pieces.filter((piece) => piece !== undefined),
    configuration
  )
  const feed = pages.find((page) => page.path === 'articles.jsonld')!
  fs.writeFileSync(path.join(folder, 'articles.jsonld'), String(feed))
  process.env['COPYDESK_OUTPUT'] = folder
})

it('takes our JSON-LD into a plain page', async () => {
  const script = path.join(examples, 'plain/build.mjs')
  execFileSync(process.execPath, [script, folder, path.join(folder, 'site')])

  const site = path.join(folder, 'site')
  expect(fs.readdirSync(site)).toContain('full')
  const files = fs.readdirSync(site).map((name) => {
    const value = fs.readFileSync(path.join(site, name, 'index.html'), 'utf8')
    return new VFile({path: `${name}.html`, value})
  })
  expect(String(files.find(({stem}) => stem === 'full'))).toContain(
    '<h1>Ferry &#38; harbour: “late” &#60; again</h1>'
  )
  expect(await inspect(files, {now})).toEqual([])
  expect(files.flatMap(({messages}) => messages.filter(({fatal}) => fatal))).toEqual([])
})

it.each([
  ['eleventy/_data/articles.js', 'default'],
  ['astro/src/data/articles.js', 'readArticles'],
  ['next/lib/articles.js', 'readArticles']
])('reads the edition in %s', async (file, name) => {
  const module = (await load(path.join(examples, file))) as Record<string, () => Promise<Shown[]>>
  const articles = await module[name]!()
  expect(articles.length).toBeGreaterThan(3)
  const files = articles.map(({jsonLd, slug}) => {
    expect(jsonLd).not.toContain('<')
    return new VFile({path: `${slug}.jsonld`, value: jsonLd})
  })
  await inspect(files, {now})
  expect(files.flatMap(({messages}) => messages.filter(({fatal}) => fatal))).toEqual([])
  expect(articles.map(({slug}) => slug)).toContain('full')
})

it('makes a page of Next', async () => {
  const file = path.join(folder, 'page.mjs')
  await build({
    banner: {js: `const h = globalThis.makeElement`},
    bundle: true,
    entryPoints: [path.join(examples, 'next/app/articles/[slug]/page.jsx')],
    format: 'esm',
    jsxFactory: 'h',
    outfile: file,
    platform: 'node'
  })
  Object.assign(globalThis, {makeElement})
  const page = (await load(file)) as {
    default(call: {params: Promise<{slug: string}>}): Promise<Markup>
    generateStaticParams(): Promise<Array<{slug: string}>>
  }
  expect(await page.generateStaticParams()).toContainEqual({slug: 'full'})
  const {html} = await page.default({params: Promise.resolve({slug: 'full'})})
  expect(html).toContain('<h1 className="headline">Ferry &#38; harbour: “late” &#60; again</h1>')
  const made = new VFile({path: 'full.html', value: `<!doctype html>${html}`})
  await inspect([made], {now})
  expect(made.messages.filter(({fatal}) => fatal)).toEqual([])
})

function load(file: string): Promise<unknown> {
  return import(pathToFileURL(file).href) as Promise<unknown>
}

/** What React does, as far as the example goes: text is escaped, elements are not. */
function makeElement(
  tag: string,
  properties: Record<string, unknown> | null,
  ...children: unknown[]
): Markup {
  const {dangerouslySetInnerHTML: raw, ...rest} = properties ?? {}
  const names = Object.entries(rest).map(([name, value]) => ` ${name}="${escape(value)}"`)
  const inner = raw
    ? (raw as {__html: string}).__html
    : children
        .flat()
        .map((child) => (isMarkup(child) ? child.html : escape(child)))
        .join('')
  return {html: `<${tag}${names.join('')}>${inner}</${tag}>`}
}

function isMarkup(child: unknown): child is Markup {
  return typeof child === 'object' && child !== null && 'html' in child
}

function escape(value: unknown): string {
  return String(value ?? '').replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`)
}
