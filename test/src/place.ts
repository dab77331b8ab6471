/** A project in a folder of its own, and the command line run in it. */

import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll} from 'vitest'

const cli = path.resolve(import.meta.dirname, '../../dist/src/cli.js')
const folders: string[] = []

export const now = '2026-03-02T09:30:00Z'
export const later = '2026-04-05T06:07:08Z'

export const ferry = `Ferry sinks off Porto Novo

The ferry sank on Monday.

Nobody was hurt, the harbour master said.

The boat is to be raised.
`

const configuration = `publication:
  name: The Porto Novo Gazette
  url: https://gazette.example/
`

export interface Ran {
  code: number | null
  stderr: string
  stdout: string
}

export interface Place {
  /** Digest-free picture of the outputs: path → bytes. */
  bytes(): Record<string, string>
  events(): Array<Record<string, unknown>>
  folder: string
  read(file: string): string
  remove(file: string): void
  rename(from: string, to: string): void
  run(words: string[], around?: {env?: Record<string, string>; input?: string | Buffer}): Ran
  write(file: string, value: string | Uint8Array): void
}

/** Make a project of these files, with a configuration unless one is given (`''`: none). */
export function makePlace(files: Record<string, string | Uint8Array>): Place {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-test-'))
  folders.push(folder)
  const at = (file: string) => path.join(folder, file)
  const place: Place = {
    bytes() {
      const names = fs.existsSync(at('output'))
        ? fs.readdirSync(at('output'), {encoding: 'utf8', recursive: true})
        : []
      const pages = names
        .map((name) => `output/${name}`)
        .filter((name) => fs.statSync(at(name)).isFile())
      const all = fs.existsSync(at('ledger.jsonl')) ? [...pages, 'ledger.jsonl'] : pages
      return Object.fromEntries(all.toSorted().map((name) => [name, place.read(name)]))
    },
    events: () =>
      place
        .read('ledger.jsonl')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    folder,
    read: (file) => fs.readFileSync(at(file), 'utf8'),
    remove: (file) => fs.rmSync(at(file), {recursive: true}),
    rename: (from, to) => fs.renameSync(at(from), at(to)),
    run(words, {env = {}, input = ''} = {}) {
      const {status, stderr, stdout} = spawnSync(process.execPath, [cli, ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: {...process.env, SOURCE_DATE_EPOCH: '', ...env},
        input,
        timeout: 60_000
      })
      return {code: status, stderr, stdout}
    },
    write(file, value) {
      fs.mkdirSync(path.dirname(at(file)), {recursive: true})
      fs.writeFileSync(at(file), value)
    }
  }
  for (const [file, value] of Object.entries({'copydesk.yaml': configuration, ...files})) {
    if (value.length > 0) place.write(file, value)
  }
  return place
}

afterAll(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, {force: true, recursive: true})
})
