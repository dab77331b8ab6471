/** The house: its walls hold, and the checks that guard them can fail. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
/** Milliseconds a checker may take on a busy machine. */
const patience = 120_000
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

/** Output of a check, run once over a copy of the house with lines put at the top of some files. */
function run(
  [name = '', ...rest]: string[],
  breaches: Array<[file: string, lines: string]>
): string {
  const whole = new Map<string, string | undefined>()
  for (const [file, lines] of breaches) {
    const target = path.join(house, file)
    const before = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : undefined
    if (!whole.has(target)) whole.set(target, before)
    fs.writeFileSync(target, `${lines}\n${before ?? ''}`)
  }
  try {
    const bin = path.join(root, 'node_modules/.bin', name)
    return execFileSync(bin, rest, {cwd: house, encoding: 'utf8', stdio: 'pipe'})
  } catch (error) {
    return (error as {stdout: string}).stdout
  } finally {
    for (const [target, before] of whole) {
      if (before === undefined) fs.rmSync(target)
      else fs.writeFileSync(target, before)
    }
  }
}

describe('import rules', () => {
  const breaches: Array<[rule: string, file: string, line: string]> = [
    ['pipeline-is-pure', 'pipeline/util/place.ts', "import 'node:os'"],
    ['pipeline-below-shell', 'pipeline/desk.ts', "import '../src/cli.ts'"],
    ['stages-apart', 'pipeline/detect/headline.ts', "import '../settle/lift.ts'"],
    ['members-apart', 'pipeline/detect/byline.ts', "import './sidecar.ts'"],
    ['one-door', 'src/cli.ts', "import '../pipeline/util/place.ts'"],
    ['util-are-leaves', 'pipeline/util/slug.ts', "import '../detect/detector.ts'"],
    ['network-has-one-owner', 'src/help.ts', "import 'node:http'"],
    ['no-circles', 'pipeline/util/place.ts', "import {lines} from './lines.ts'\nvoid lines"],
    ['no-orphans', 'pipeline/util/alone.ts', 'export const alone = true']
  ]
  const command = ['depcruise', '--config', '.dependency-cruiser.cjs', 'pipeline', 'src']
  let output = ''
  beforeAll(() => {
    output = run(
      command,
      breaches.map(([, file, line]) => [file, line])
    )
  }, patience)

  // A whole house breaks none (`make lint`), so a rule that is named has stopped its breach.
  it.each(breaches)('%s stops a breach', (name) => {
    expect(output).toContain(` ${name}: `)
  })
})

describe('purity', () => {
  const breaches: Array<[what: string, line: string]> = [
    ['process', 'export const breach = process.env'],
    ['console', "console.log('breach')"],
    ['fetch', "void fetch('https://gazette.example/')"],
    ['node:fs', "import 'node:fs/promises'\nexport const read = fs"]
  ]
  const fileOf = (what: string) => `pipeline/util/alone-${what.replace(':', '-')}.ts`
  let output = ''
  beforeAll(() => {
    const added = breaches.map(([what, line]): [string, string] => [fileOf(what), line])
    output = run(['tsc', '-p', 'pipeline/tsconfig.json', '--pretty', 'false'], added)
  }, patience)

  it.each(breaches)('%s does not compile in the pipeline', (what) => {
    expect(output).toContain(fileOf(what))
  })

  it('compiles but for these', () => {
    expect(output.split('\n').filter((line) => /^pipeline\/(?!util\/alone-)/u.test(line))).toEqual(
      []
    )
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
