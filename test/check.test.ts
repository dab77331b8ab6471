/** `copydesk check` as a command: exit codes, JSON, SARIF, folders, standard input. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../pipeline/inspect/rules/index.ts'

const root = path.resolve(import.meta.dirname, '..')
const good = 'test/inspect/good/no-flat'
const bad = 'test/inspect/author-name/by/input.jsonld'

function run(words: string[], input = ''): {code: number; output: string} {
  const all = ['dist/src/cli.js', 'check', '--now', '2026-03-02T12:00:00Z', ...words]
  try {
    const options = {cwd: root, encoding: 'utf8', input, stdio: 'pipe'} as const
    return {code: 0, output: execFileSync(process.execPath, all, options)}
  } catch (error) {
    const {status, stderr, stdout} = error as {status: number; stderr: string; stdout: string}
    return {code: status, output: stdout + stderr}
  }
}

it('has every rule in its documentation', () => {
  const page = fs.readFileSync(path.join(root, 'docs/check.md'), 'utf8')
  for (const {name} of rules) expect(page).toContain(`\n### inspect:${name}\n`)
})

describe('check', () => {
  it('exits with 0 on what is good, a folder of it too', () => {
    expect(run([good]).code).toBe(0)
    expect(run(['--quiet', good]).output).toBe('1 file: 0 errors, 0 warnings, 0 advice\n')
  })

  it('exits with 1 on errors and warnings', () => {
    expect(run([bad])).toMatchObject({code: 1})
    expect(run(['--errors-only', bad])).toMatchObject({code: 0})
    expect(run([bad]).output).toContain(`${bad}:17:15: warning: Unexpected “By”`)
  })

  it('exits with 2 where there is nothing to check', () => {
    expect(run(['test/check-nothing']).code).toBe(1)
    expect(run(['scripts']).code).toBe(2)
  })

  it('prints JSON', () => {
    const {output} = run(['--json', bad])
    expect(JSON.parse(output)).toMatchObject({
      errors: 0,
      files: [{file: bad, messages: [{column: 15, line: 17, rule: 'inspect:author-name'}, {}]}],
      warnings: 1
    })
  })

  it('prints SARIF', () => {
    const {output} = run(['--sarif', bad])
    expect(JSON.parse(output)).toMatchObject({
      runs: [
        {
          results: [
            {
              level: 'warning',
              locations: [
                {physicalLocation: {artifactLocation: {uri: bad}, region: {startLine: 17}}}
              ],
              ruleId: 'inspect:author-name'
            },
            {level: 'note'}
          ]
        }
      ],
      version: '2.1.0'
    })
  })

  it('tells the format of standard input by its words', () => {
    const page = '<!doctype html><script type="application/ld+json">{"@type": "Thin"}</script>'
    const {code, output} = run(['-'], page)
    expect(code).toBe(1)
    expect(output).toContain('stdin:1:61: fatal: Unexpected type `Thin`, did you mean `Thing`')
    expect(run(['-'], '{"@context": "https://schema.org", "@type": "Thing"}').code).toBe(0)
    expect(run(['-'], 'plain words').output).toContain('Unexpected kind of file')
  })
})
