/** A stack trace of the bundle names our own files. */

import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {traced} from '../../src/trace.ts'

const root = path.resolve(import.meta.dirname, '../..')
const bundle = path.join(root, 'dist/src')
const sign = 'function readProject('

/** Where a function stands (`file:line:column`), as a stack trace would have it. */
function placeIn(folder: string): string {
  for (const name of fs.readdirSync(folder)) {
    if (!/\.[jt]s$/u.test(name)) continue
    const lines = fs.readFileSync(path.join(folder, name), 'utf8').split('\n')
    const line = lines.findIndex((words) => words.includes(sign))
    if (line === -1) continue
    const column = lines[line]!.indexOf(sign) + 'function '.length + 1
    return `${pathToFileURL(path.join(folder, name)).href}:${line + 1}:${column}`
  }
  throw new Error(`Cannot find \`${sign}\` in \`${folder}\``)
}

const traceOf = async (at: string) => {
  const error = new Error('broken')
  error.stack = `Error: broken\n    at readProject (${at})\n    at node:internal/main:1:1`
  expect(await traced(error)).toBe(error)
  return error.stack
}

describe('traced', () => {
  it('names the file and the line in the repository', async () => {
    const own = placeIn(path.join(root, 'src')).slice(pathToFileURL(root).href.length + 1)
    expect(own).toMatch(/^src\/config\.ts:/u)
    expect(await traceOf(placeIn(bundle))).toBe(
      `Error: broken\n    at readProject (${own})\n    at node:internal/main:1:1`
    )
  })

  it('leaves places without a map as they are', async () => {
    const stack = await traceOf('file:///nowhere/else.js:1:1')
    expect(stack).toContain('(file:///nowhere/else.js:1:1)')
    expect(await traced('a string')).toBe('a string')
  })
})
