/** Inspecting is quick, and its time grows with the size of the file alone, whatever is in it. */

import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {faultsOf, inspect} from '../pipeline/index.ts'
import fs from 'node:fs'
import path from 'node:path'

const good = fs.readFileSync(
  path.join(import.meta.dirname, 'inspect/good/no-flat/input.jsonld'),
  'utf8'
)
const article = (more: object) => JSON.stringify({...(JSON.parse(good) as object), ...more})
const script = (json: string) => `<script type="application/ld+json">${json}</script>`

/** Milliseconds of the processor’s time: others may be at work on the machine. */
async function timeOf(name: string, value: string): Promise<number> {
  const file = new VFile({path: name, value})
  const start = process.cpuUsage()
  await inspect([file], {now: '2026-03-02T12:00:00Z'})
  const {system, user} = process.cpuUsage(start)
  return (system + user) / 1000
}

describe('speed', () => {
  it('takes a page of 300 kB in about 20 ms', async () => {
    const page = `<!doctype html><title>x</title>${script(good)}${'<p class="a b">Ferry fares rise</p>\n'.repeat(8500)}`
    await timeOf('a.html', page)
    const times = []
    for (let turn = 0; turn < 5; turn++) times.push(await timeOf('a.html', page))
    // Alone it takes about 10 ms; the bound is for the slowest machine.
    expect(Math.min(...times)).toBeLessThan(80)
  })

  it.each([
    ['names', (n: number) => article({author: 'A and '.repeat(n)})],
    ['tags that never end', (n: number) => article({headline: '<a '.repeat(n)})],
    ['ampersands', (n: number) => article({headline: '&amp'.repeat(n)})],
    ['spaces', (n: number) => article({headline: `x${' '.repeat(n)}x`})],
    [
      'digits',
      (n: number) => article({timeRequired: `P${'1'.repeat(n)}`, datePublished: '1'.repeat(n)})
    ],
    ['braces', (n: number) => '{"@context":'.repeat(n)],
    [
      'keys',
      (n: number) =>
        article(Object.fromEntries(Array.from({length: n / 10}, (_, i) => [`headlin${i}`, 1])))
    ],
    [
      'parts',
      (n: number) => article({hasPart: Array.from({length: n / 10}, () => ({'@id': '#a'}))})
    ],
    [
      'open scripts',
      (n: number) => `<html>${'<script type="application/ld+json">{'.repeat(n / 10)}`
    ]
  ])('takes time in proportion: %s', async (_, make) => {
    const name = make(1).startsWith('<') ? 'a.html' : 'a.jsonld'
    await timeOf(name, make(1000))
    const [small, large] = [await timeOf(name, make(5_000)), await timeOf(name, make(50_000))]
    expect(large).toBeLessThan(Math.max(small, 20) * 40)
  })

  it('proves an article in about half a millisecond', () => {
    const file = path.join(import.meta.dirname, 'schemas/news-article/valid/full.json')
    const data: unknown = JSON.parse(fs.readFileSync(file, 'utf8'))
    for (let turn = 0; turn < 50; turn++) faultsOf('news-article', data)
    const start = performance.now()
    for (let turn = 0; turn < 200; turn++) faultsOf('news-article', data)
    // The bound is for a loaded machine; alone it takes about 0.1 ms.
    expect((performance.now() - start) / 200).toBeLessThan(2)
  })
})
