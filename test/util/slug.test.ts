/** Slugs: readable, never a danger to a file system. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {freeSlug, toSlug} from '../../pipeline/index.ts'

const cases: Array<[text: string, slug: string]> = [
  ['Élysée: “No” to São Tomé', 'elysee-no-to-sao-tome'],
  ['Ukraine’s “unexpected” offensive', 'ukraines-unexpected-offensive'],
  ['Großer Ærø-Łódź', 'grosser-aero-lodz'],
  ['İstanbul’da ISI', 'istanbulda-isi'],
  ['Медведев: й', 'медведев-й'],
  ['東京で会談', '東京で会談'],
  ['हिन्दी समाचार', 'हिन्दी-समाचार'],
  ['../../etc/passwd', 'etc-passwd'],
  ['nul', 'nul-article'],
  ['a\u{202e}b\u{200b}c\0d', 'abc-d'],
  ['🚢', ''],
  ['', '']
]

describe('slug', () => {
  for (const [text, slug] of cases) {
    it(JSON.stringify(text), () => expect(toSlug(text)).toBe(slug))
  }

  it('is cut at the end of a word', () => {
    const slug = toSlug('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('word')).toBe(true)
    expect(Buffer.byteLength(toSlug('𠮷'.repeat(300)))).toBeLessThanOrEqual(200)
  })

  it('is safe, and a slug of itself', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const slug = toSlug(text)
        expect(slug).not.toMatch(/[\p{C}\s./\\:]|^-|-$/u)
        expect(toSlug(slug)).toBe(slug)
      }),
      {numRuns: 500, seed: 1}
    )
  })

  it('makes way', () => {
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3')
  })
})
