/** Promise 2 over labelled copy and saved pages, where they are there: every character of each is accounted for once. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {desk} from '../pipeline/index.ts'
import {decode} from '../src/decode.ts'
import {configuration} from './configuration.ts'

const folder = path.resolve(import.meta.dirname, '../../shared/benchmark')
const files = ['wikinews', 'gum_wikinews', 'congress', 'usgov', 'paste', 'html_manifest']
  .map((name) => path.join(folder, `${name}.jsonl`))
  .filter((file) => fs.existsSync(file))

describe.skipIf(files.length === 0)('account of shared copy', () => {
  it.each(files.map((file) => [path.basename(file), file]))(
    '%s',
    {timeout: 300_000},
    async (_, file) => {
      const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
      for (const line of lines) {
        const {html_path: page, id, raw} = JSON.parse(line) as Labelled
        const value = page ? decode(fs.readFileSync(path.join(folder, page))).text : (raw ?? '')
        const copy = new VFile({path: page ? 'page.html' : 'story.txt', value})
        const {account = [], evidence = []} = (await desk(copy, {configuration})) ?? {}
        expect(account.map(({end, start}) => value.slice(start, end)).join(''), id).toBe(value)
        for (const {place, pointer} of evidence) {
          if (place?.file !== copy.path) continue
          expect(value.slice(place!.start, place!.end), `${id} ${pointer}`).toBe(place!.text)
        }
      }
    }
  )
})

/** Text itself, or where a saved page is, below the folder. */
interface Labelled {
  html_path?: string
  id: string
  raw?: string
}
