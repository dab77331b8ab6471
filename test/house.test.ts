/** The house: its walls hold, and the checks that guard them can fail. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
let house = ''

beforeAll(() => {
  house = fs.mkdtempSync(path.join(os.tmpdir(), 'house-'))
  for (const name of ['pipeline', 'src', 'schemas']) {
    fs.cpSync(path.join(root, name), path.join(house, name), {recursive: true})
  }
  for (const name of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json']) {
    fs.copyFileSync(path.join(root, name), path.join(house, name))
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'))
})

afterAll(() => fs.rmSync(house, {force: true, recursive: true}))

/** Exit code and output of a check, run over a copy of the house with some lines added to one file. */
function run(command: string[], file: string, lines: string): {code: number; output: string} {
  const target = path.join(house, file)
  const before = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : undefined
  fs.writeFileSync(target, `${lines}\n${before ?? ''}`)
  try {
    const [name = '', ...rest] = command
    const bin = path.join(root, 'node_modules/.bin', name)
    return {code: 0, output: execFileSync(bin, rest, {cwd: house, encoding: 'utf8', stdio: 'pipe'})}
  } catch (error) {
    const {status, stdout} = error as {status: number; stdout: string}
    return {code: status, output: stdout}
  } finally {
    if (before === undefined) fs.rmSync(target)
    else fs.writeFileSync(target, before)
  }
}

const cruise = ['depcruise', '--config', '.dependency-cruiser.cjs', 'pipeline', 'src']
const compile = ['tsc', '-p', 'pipeline/tsconfig.json']

describe('import rules', () => {
  it.each([
    ['pipeline-is-pure', 'pipeline/util/place.ts', "import 'node:os'"],
    ['pipeline-below-shell', 'pipeline/desk.ts', "import '../src/cli.ts'"],
    ['stages-apart', 'pipeline/detect/headline.ts', "import '../settle/lift.ts'"],
    ['members-apart', 'pipeline/detect/headline.ts', "import './sidecar.ts'"],
    ['one-door', 'src/cli.ts', "import '../pipeline/util/place.ts'"],
    ['util-are-leaves', 'pipeline/util/place.ts', "import '../detect/detector.ts'"],
    ['network-has-one-owner', 'src/cli.ts', "import 'node:http'"],
    ['no-circles', 'pipeline/util/place.ts', "import {lines} from './lines.ts'\nvoid lines"],
    ['no-orphans', 'pipeline/util/alone.ts', 'export const alone = true']
  ])('%s stops a breach', (name, file, line) => {
    const {code, output} = run(cruise, file, line)
    expect(output).toContain(name)
    expect(code).toBeGreaterThan(0)
  })
})

describe('purity', () => {
  it.each([
    ['process', 'export const breach = process.env'],
    ['console', "console.log('breach')"],
    ['fetch', "void fetch('https://gazette.example/')"],
    ['node:fs', "import 'node:fs/promises'\nexport const read = fs"]
  ])('%s does not compile in the pipeline', (_, line) => {
    expect(run(compile, 'pipeline/util/alone.ts', line).code).toBeGreaterThan(0)
  })

  it('compiles as it is', () => {
    expect(run(compile, 'pipeline/util/alone.ts', 'export {}').output).toBe('')
  })
})

describe('files', () => {
  const files = ['pipeline', 'src'].flatMap((top) =>
    fs
      .readdirSync(path.join(root, top), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(top, name))
  )

  it.each(files)('%s has at most 300 lines', (file) => {
    expect(fs.readFileSync(path.join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(
      301
    )
  })

  it.each(['read', 'normalize', 'detect', 'check', 'emit', 'inspect', 'inspect/rules'])(
    'every member of %s is in its table',
    (stage) => {
      const folder = path.join(root, 'pipeline', stage)
      const table = fs.readFileSync(path.join(folder, 'index.ts'), 'utf8')
      const contracts = [
        'index.ts',
        'reader.ts',
        'normalizer.ts',
        'detector.ts',
        'rule.ts',
        'emitter.ts',
        'inspector.ts',
        'lint.ts'
      ]
      for (const name of fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !contracts.includes(name))) {
        expect(table).toContain(`'./${name}'`)
      }
    }
  )
})
