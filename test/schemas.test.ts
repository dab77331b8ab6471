/** `test/schemas/<schema>/{valid,invalid}/*.json`: what fits our schemas, and what does not, with the reasons. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {faultsOf} from '../pipeline/index.ts'
import {generate} from '../scripts/generate-schemas.js'
import {expectFile} from './fixtures.ts'

const folder = path.join(import.meta.dirname, 'schemas')
const schemas = path.resolve(import.meta.dirname, '../schemas')

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'))
const list = (...way: string[]) => {
  const below = path.join(folder, ...way)
  if (!fs.existsSync(below)) return []
  return fs.readdirSync(below).filter((name) => name.endsWith('.json'))
}

for (const schema of fs.readdirSync(folder)) {
  describe(schema, () => {
    it.each(list(schema, 'valid'))('takes %s', (name) => {
      expect(faultsOf(schema, read(path.join(folder, schema, 'valid', name)))).toEqual([])
    })

    it.each(list(schema, 'invalid'))('refuses %s', (name) => {
      const file = path.join(folder, schema, 'invalid', name)
      const faults = faultsOf(schema, read(file))
      expect(faults).not.toEqual([])
      const lines = faults.map(
        ({pointer, reason, severity}) => `${pointer || '/'} ${severity ?? 'fatal'} ${reason}\n`
      )
      expectFile(file.replace(/\.json$/u, '.txt'), lines.join(''))
    })
  })
}

describe('generated schemas', () => {
  it.each(Object.entries(generate()))('%s is as the generator makes it', (name, text) => {
    expect(fs.readFileSync(path.join(schemas, name), 'utf8')).toBe(text)
  })
})
