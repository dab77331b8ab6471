/** `copydesk read`, `explain`, `init`, and the command line itself. */

import {describe, expect, it} from 'vitest'
import {ferry, makePlace} from './place.ts'

describe('read', () => {
  it('prints an article', () => {
    const place = makePlace({'ferry.txt': ferry})
    const {code, stdout} = place.run(['read', 'ferry.txt'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      headline: 'Ferry sinks off Porto Novo',
      language: 'en',
      text: [
        'The ferry sank on Monday.',
        'Nobody was hurt, the harbour master said.',
        'The boat is to be raised.'
      ]
    })
  })

  it('answers every large copy, not only the first', () => {
    const place = makePlace({})
    const value = `${ferry}${'The ferry sank on Monday, it was said again. '.repeat(6000)}\n`
    const input = [1, 2].map((id) => JSON.stringify({id, name: 'ferry.txt', value}))
    const {stdout} = place.run(['read', '--ndjson'], {input: input.join('\n')})
    const rows = stdout.trim().split('\n')
    expect(rows.map((row) => JSON.parse(row).article.headline)).toEqual([
      'Ferry sinks off Porto Novo',
      'Ferry sinks off Porto Novo'
    ])
  })

  it('answers lines in order, a bad one with an error of its own', () => {
    const place = makePlace({'ferry.txt': ferry})
    const input = [
      {id: 1, name: 'a.md', value: '---\npublished: 2026-02-03\n---\n\n# One\n\nText.\n'},
      {id: 2, path: 'ferry.txt', url: 'https://gazette.example/ferry'},
      {id: 3, name: 'x.txt'},
      {id: 4, path: 'gone.txt'},
      {id: 5, name: 'b.txt', path: null, url: null, value: 'Two\n\nText.\n'}
    ].map((row) => JSON.stringify(row))
    input.splice(2, 0, 'no JSON', '', '[]')
    const {code, stdout} = place.run(['read', '--ndjson'], {input: input.join('\n')})
    expect(code).toBe(1)
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(
      rows.map((row) => [row['id'], (row['article'] as {headline?: string} | null)?.headline])
    ).toEqual([
      [1, 'One'],
      [2, 'Ferry sinks off Porto Novo'],
      [null, undefined],
      [null, undefined],
      [3, undefined],
      [4, undefined],
      [5, 'Two']
    ])
    expect(rows[0]!['article']).toMatchObject({
      published: {origin: 'front-matter', value: '2026-02-03'}
    })
    expect(String(rows[2]!['error'])).toContain('Cannot read line 3')
    expect(String(rows[5]!['error'])).toContain('it does not exist')
  })
})

describe('explain', () => {
  it('tells the words, the place and the detector, and accounts for every character', () => {
    const place = makePlace({'ferry.txt': ferry})
    const {code, stdout} = place.run(['explain', 'ferry.txt'])
    expect(code).toBe(0)
    expect(stdout).toContain('/headline  "Ferry sinks off Porto Novo"\n  ferry.txt:1:1  ')
    expect(stdout).toContain('by detect:headline, body')
    expect(stdout).toContain(`${ferry.length} characters of ferry.txt`)
    const {account, evidence} = JSON.parse(
      place.run(['explain', 'ferry.txt', '--json']).stdout
    ) as {
      account: Record<string, number>
      evidence: unknown[]
    }
    const {total, ...buckets} = account
    expect(Object.values(buckets).reduce((sum, count) => sum + count)).toBe(total)
    expect(evidence.length).toBeGreaterThan(3)
  })

  it('tells that nothing is there', () => {
    const place = makePlace({'ferry.txt': ferry})
    expect(place.run(['explain', 'ferry.txt', '/byline'])).toMatchObject({code: 1})
  })
})

describe('init', () => {
  it('writes what builds without a word, and writes over nothing', () => {
    const place = makePlace({'copydesk.yaml': ''})
    expect(place.run(['init']).code).toBe(0)
    expect(place.run(['build', '--frail', '--quiet'])).toEqual({code: 0, stderr: '', stdout: ''})
    const before = place.read('copydesk.yaml')
    const {code, stderr} = place.run(['init'])
    expect(code).toBe(2)
    expect(stderr).toContain('is there already')
    expect(place.read('copydesk.yaml')).toBe(before)
  })
})

describe('configuration', () => {
  it('tells every mistake at its line and column, with the nearest key', () => {
    const yaml =
      'publication:\n  name: Gazette\n  ulr: https://gazette.example\n  timeZone: Europe/Nowhere\nfeeds:\n  limit: 0\n'
    const place = makePlace({'content/ferry.txt': ferry, 'copydesk.yaml': yaml})
    const {code, stderr} = place.run(['build'])
    expect(code).toBe(2)
    expect(stderr).toContain('copydesk.yaml:3:8: fatal: Unexpected key `ulr`, did you mean `url`')
    expect(stderr).toContain('copydesk.yaml:2:3: fatal: Missing `url`')
    expect(stderr).toContain('copydesk.yaml:4:13: fatal: Unexpected `Europe/Nowhere`')
    expect(stderr).toMatch(/copydesk\.yaml:6:10: fatal: .*`feeds\.limit`/u)
  })

  it('is found above the working folder, and by name', () => {
    const place = makePlace({
      'content/ferry.txt': ferry,
      'other.yaml': 'publication: {name: O, url: https://o.example}\n'
    })
    expect(place.run(['build', '--config', 'other.yaml']).code).toBe(0)
    expect(String(place.events()[0]!['id'])).toContain('tag:o.example,')
  })
})

describe('command line', () => {
  it('helps', () => {
    const place = makePlace({})
    for (const words of [
      ['--help'],
      ['help'],
      ['build', '--help'],
      ['help', 'read'],
      ['explain', '--help'],
      ['init', '--help']
    ]) {
      const {code, stdout} = place.run(words)
      expect(code).toBe(0)
      expect(stdout).toContain('Examples:')
    }
  })

  it('names what is nearest to a mistake, and exits with 2', () => {
    const place = makePlace({})
    expect(place.run(['biuld'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`build`') as string
    })
    expect(place.run(['build', '--frial'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`--frail`') as string
    })
    expect(place.run(['build', '--now', 'yesterday'])).toMatchObject({code: 2})
    expect(place.run(['build'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('copydesk init') as string
    })
  })
})
