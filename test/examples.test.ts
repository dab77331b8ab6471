/** The examples of `docs/examples/`: the plain one is run, and its pages are inspected. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {VFile} from 'vfile'
import {afterAll, expect, it} from 'vitest'
import {inspect, press} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'
import {deskOf} from './desk.ts'
import {foldersBelow} from './fixtures.ts'
import {released} from './release.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'example-'))
afterAll(() => fs.rmSync(folder, {force: true, recursive: true}))

it('takes our JSON-LD into a plain page', async () => {
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
  const script = path.resolve(import.meta.dirname, '../docs/examples/plain/build.mjs')
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
  expect(await inspect(files, {now: '2026-11-22T12:00:00Z'})).toEqual([])
  expect(files.flatMap(({messages}) => messages.filter(({fatal}) => fatal))).toEqual([])
})
