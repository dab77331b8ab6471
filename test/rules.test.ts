/** `test/check/<rule>/<case>/{input.*,messages.txt}`: what each rule says, and to what it says nothing. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../pipeline/check/index.ts'
import {deskOf, linesOfMessages} from './desk.ts'
import {expectFile, foldersBelow} from './fixtures.ts'

for (const {name} of rules) {
  describe(`check:${name}`, () => {
    const fixtures = foldersBelow(`check/${name}`)
    it('has fixtures', () => expect(fixtures).not.toEqual([]))

    for (const fixture of fixtures) {
      it(fixture.name, async () => {
        const {copy, sidecar} = await deskOf(fixture.folder)
        const own = linesOfMessages([copy, sidecar])
          .split('\n')
          .filter((line) => line.endsWith(` check:${name}`))
        const said = own.map((line) => `${line}\n`).join('')
        if (fixture.name.startsWith('no-') && name !== 'date-missing') expect(said).toBe('')
        expectFile(path.join(fixture.folder, 'messages.txt'), said)
      })
    }
  })
}

describe('docs/rules.md', () => {
  const root = path.resolve(import.meta.dirname, '..')
  const docs = fs.readFileSync(path.join(root, 'docs/rules.md'), 'utf8')
  const headings = new Set([...docs.matchAll(/^## (\S+)$/gmu)].map((match) => match[1]))

  it('has a heading for every message', () => {
    const files = ['pipeline', 'src'].flatMap((top) =>
      fs
        .readdirSync(path.join(root, top), {recursive: true, encoding: 'utf8'})
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(root, top, name))
    )
    const ids = files.flatMap((file) =>
      [
        ...fs
          .readFileSync(file, 'utf8')
          .matchAll(
            /'((?:check|desk|detect|normalize|press|read|settle):[a-z-]+)',?\s*'(?:fatal|info|warning)'/gu
          )
      ].map((match) => match[1]!)
    )
    expect(ids.length).toBeGreaterThan(10)
    expect([...new Set(ids)].filter((id) => !headings.has(id))).toEqual([])
  })
})
