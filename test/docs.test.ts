/** Every example in the docs runs, and prints what the docs say. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'node_modules/.cache/docs')

beforeAll(() => {
  fs.mkdirSync(path.join(folder, 'node_modules'), {recursive: true})
  const link = path.join(folder, 'node_modules/copydesk')
  if (!fs.existsSync(link)) fs.symlinkSync(root, link)
})

afterAll(() => fs.rmSync(folder, {force: true, recursive: true}))

const pages = [
  'README.md',
  ...fs.readdirSync(path.join(root, 'docs'), {encoding: 'utf8'}).map((name) => `docs/${name}`)
]
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({name, text: fs.readFileSync(path.join(root, name), 'utf8')}))

const examples = pages.flatMap(({name, text}) =>
  [...text.matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gu)].map(
    ([, code = '', output = ''], index) => ({
      code,
      name: `${name} ${index + 1}`,
      output
    })
  )
)

describe('examples', () => {
  it.each(examples)('$name prints what it says', ({code, name, output}) => {
    const file = path.join(folder, `${name.replace(/\W/gu, '-')}.mjs`)
    fs.writeFileSync(file, code)
    expect(execFileSync(process.execPath, [file], {cwd: folder, encoding: 'utf8'})).toBe(output)
  })

  it('are there', () => expect(examples.length).toBeGreaterThan(2))
})

describe('links between pages', () => {
  const links = pages.flatMap(({name, text}) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)].map(
      ([, target = '']) => [name, target] as const
    )
  )

  it.each(links)('%s → %s leads somewhere', (name, target) => {
    expect(fs.existsSync(path.resolve(root, path.dirname(name), target))).toBe(true)
  })
})
