/** Our YAML is read alike by YAML 1.1 and 1.2, whatever the strings hold. */

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {writeYaml} from '../../pipeline/util/write-yaml.ts'

const tricky = [
  ...[
    'yes',
    'No',
    'on',
    'null',
    '~',
    '',
    '1984',
    '0x1F',
    '0o7',
    '012',
    '1_000',
    '1e3',
    '.5',
    '12:30:45'
  ],
  ...[
    '2026-03-02',
    '2026-03-02T09:30:00Z',
    '.inf',
    '.nan',
    '=',
    '<<',
    '---',
    '...',
    '- a',
    '? a',
    'a: b'
  ],
  ...[
    'a #b',
    '# b',
    '"quote"',
    "'quote'",
    '@a',
    '`a`',
    '%a',
    '!a',
    '&a',
    '*a',
    '[a',
    '{a',
    '|',
    '>',
    'a:'
  ],
  ...[
    'a\nb',
    'a\u{85}b',
    'a\u{2028}b',
    'a\0b',
    '\u{feff}a',
    '\u{202e}a',
    ' a ',
    '\t',
    '🚢',
    'العبّارة'
  ]
]

it('says the same to YAML 1.1 and 1.2', () => {
  const text = fc.oneof(
    fc.constantFrom(...tricky),
    fc.string({unit: 'binary-ascii'}),
    fc.string({unit: 'grapheme'})
  )
  const data = fc.record({a: text, b: fc.array(text), c: fc.array(fc.record({d: text, e: text}))})
  fc.assert(
    fc.property(data, (value) => {
      const yaml = writeYaml(value)
      expect(yaml).not.toMatch(/[\0-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}\u{2028}\u{2029}]/u)
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(yaml, {logLevel: 'error', version}), yaml).toEqual(value)
      }
    }),
    {examples: tricky.map((a) => [{a, b: [a], c: [{d: a, e: a}]}]), numRuns: 1000}
  )
})

it('keeps keys in order and does not fold', () => {
  const long = 'word '.repeat(60).trim()
  expect(writeYaml({z: long, a: ['b']})).toBe(`z: ${long}\na:\n  - b\n`)
})
