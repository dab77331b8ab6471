/** The life of a piece by the command line itself, in newsboat’s database: one row, whose date never moves. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {has, newsboat} from './readers.ts'

const cli = path.resolve(import.meta.dirname, '../../dist/src/cli.js')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-life-'))
const at = (...names: string[]) => path.join(folder, ...names)
afterAll(() => fs.rmSync(folder, {force: true, recursive: true}))

interface Piece {
  headline: string
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

function write(
  name: string,
  {headline, lines = '', second = 'All forty were saved.'}: Piece
): void {
  fs.mkdirSync(at('content'), {recursive: true})
  const front = JSON.stringify(headline)
  fs.writeFileSync(
    at('content', name),
    `---\nheadline: ${front}\n${lines}---\n\nThe ferry to ${name.slice(0, 5)} sank on Monday.\n\n${second}\n`
  )
}

function news(...numbers: number[]): void {
  for (const number of numbers) write(`new-${number}.md`, {headline: `Piece ${number} of today`})
}

const ferry: Piece = {headline: 'Ferry sinks off Porto Novo'}

/** What the desk does before each build. */
const life: Array<[what: string, happen: () => void]> = [
  [
    'published',
    () => {
      configure('http://gazette.example/')
      write('ferry.md', ferry)
      write('other.md', {headline: 'Another piece'})
    }
  ],
  ['corrected', () => write('ferry.md', {...ferry, second: 'All forty-one were saved.'})],
  ['a new headline', () => write('ferry.md', {headline: 'Ferry <raised> & ]]> again'})],
  ['renamed', () => fs.renameSync(at('content/ferry.md'), at('content/ferry-raised.md'))],
  [
    'another slug',
    () =>
      write('ferry-raised.md', {headline: 'Ferry <raised> & ]]> again', lines: 'slug: raised\n'})
  ],
  ['to https', () => configure('https://gazette.example/')],
  ['to another host', () => configure('https://www.gazette.example/')],
  ['more pieces', () => news(1, 2, 3)],
  ['out of the window', () => news(4, 5, 6)],
  [
    'withdrawn',
    () =>
      write('ferry-raised.md', {headline: 'Ferry <raised> & ]]> again', lines: 'status: killed\n'})
  ]
]

describe('the life of a piece, by `copydesk build`', () => {
  const {installed, why} = has('newsboat')
  const reader = installed ? newsboat() : undefined
  afterAll(() => reader?.close())

  it.skipIf(!installed)(
    `is one row in newsboat${installed ? '' : ` (skipped: ${why})`}`,
    () => {
      let id = ''
      for (const [index, [what, happen]] of life.entries()) {
        happen()
        const now = new Date(Date.UTC(2026, 2, 1 + index, 9, 30))
          .toISOString()
          .replace('.000Z', 'Z')
        const args = [cli, 'build', '--now', now, '--quiet']
        try {
          execFileSync(process.execPath, args, {cwd: folder, stdio: 'pipe'})
        } catch (error) {
          // A piece that is withdrawn stays home, which is exit code 1.
          if (what !== 'withdrawn') throw error
        }
        const rows = reader!.look({'atom.xml': fs.readFileSync(at('output/atom.xml'), 'utf8')})
        expect(rows, what).toHaveLength(fs.readdirSync(at('content')).length)
        id ||= rows.find(({title}) => title.startsWith('Ferry'))!.id
        const mine = rows.filter((row) => row.id === id)
        expect(mine, what).toHaveLength(1)
        expect(mine[0]!.date).toBe(Date.UTC(2026, 2, 1, 9, 30) / 1000)
      }
      expect(fs.readFileSync(at('output/atom.xml'), 'utf8')).toContain(
        `<at:deleted-entry ref="${id}"`
      )
      expect(fs.readFileSync(at('output/rss.xml'), 'utf8')).not.toContain(id)
    },
    180_000
  )
})
