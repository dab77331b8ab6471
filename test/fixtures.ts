/** Folders are the specs: finds them, and holds what came out against what is expected in them. */

import fs from 'node:fs'
import path from 'node:path'
import {expect} from 'vitest'

const root = path.resolve(import.meta.dirname)

/** Whether `make update` runs: expectations are written, to be read by a person. */
export const updating = Boolean(process.env['UPDATE']) && !process.env['CI']

/**
 * List the fixture folders below a folder of `test/`: those that hold an `input.*`.
 *
 * @param below
 *   Path in `test/` (example: `'detect/byline'`).
 * @returns
 *   Absolute path of each, and its name relative to `below`.
 */
export function foldersBelow(below: string): Array<{folder: string; name: string}> {
  const top = path.join(root, below)
  if (!fs.existsSync(top)) return []
  return fs
    .readdirSync(top, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /^input\.(?!desk\.yaml$)/u.test(entry.name))
    .map((entry) => ({folder: entry.parentPath, name: path.relative(top, entry.parentPath)}))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Name of the `input.*` of a folder. */
export function inputOf(folder: string): string {
  return fs
    .readdirSync(folder)
    .find((name) => name.startsWith('input.') && !name.endsWith('.desk.yaml'))!
}

/** Hold text against an expectation; a missing one fails, unless `make update` writes it. */
export function expectFile(file: string, actual: string): void {
  if (updating) {
    if (actual) fs.writeFileSync(file, actual)
    else fs.rmSync(file, {force: true})
    return
  }
  const expected = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  expect(actual, path.relative(root, file)).toBe(expected)
}

export function toJson(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`
}
