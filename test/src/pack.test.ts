/** What is packed works in an empty project: the command line, and the library with its types. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-pack-'))
const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, {cwd: folder, encoding: 'utf8', stdio: 'pipe'})

const library = `import {VFile} from 'vfile'
import {type Article, type Configuration, configure, desk, press} from 'copydesk'

const configuration: Configuration = configure({
  publication: {name: 'Gazette', url: 'https://gazette.example/'}
})
const copy = new VFile({path: 'story.txt', value: 'Ferry sinks\\n\\nIt sank.\\n'})
const piece = await desk(copy, {configuration})
const article: Article | undefined = piece?.article
console.log(article?.headline, typeof press)
`

beforeAll(() => {
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true, "type": "module"}')
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe'
    })
  ) as [{filename: string; files: Array<{path: string}>}]
  expect(packed.files.map((file) => file.path)).toContain('dist/src/cli.js')
  run(
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `./${packed.filename}`
  )
}, 300_000)

afterAll(() => fs.rmSync(folder, {force: true, recursive: true}))

describe('package', () => {
  it('has a command line that begins a project and builds it', () => {
    expect(run('npx', 'copydesk', '--version')).toMatch(/^\d+\.\d+\.\d+\n$/u)
    run('npx', 'copydesk', 'init', 'gazette')
    const config = 'gazette/copydesk.yaml'
    expect(run('npx', 'copydesk', 'build', '--config', config)).toContain('published 1 (1 new')
    const slug = 'ferry-service-returns-to-porto-novo'
    expect(fs.existsSync(path.join(folder, `gazette/output/articles/${slug}/article.jsonld`))).toBe(
      true
    )
  })

  it('is a library with types', () => {
    fs.writeFileSync(path.join(folder, 'use.ts'), library)
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    const options = ['--strict', '--skipLibCheck', 'false', '--lib', 'ES2023,DOM']
    run('node', tsc, ...options, '--module', 'NodeNext', '--target', 'ES2023', 'use.ts')
    expect(run('node', 'use.js')).toBe('Ferry sinks function\n')
  })
})
