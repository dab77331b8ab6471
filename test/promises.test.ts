/** The promises of the desk over generated copy: no character lost, no crash, the copy untouched. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {desk, type Piece} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'

const words = fc.constantFrom(
  ...'By Ines Calder,PORT MERROW (NNA) —,said,“We shall see,”,# ,* * *,1987. A year,<AAC>,> ,| a | b |,```,---,    ,Source: NNA'.split(
    ','
  ),
  ...'-30-,###,Eds: note,Contact: 01632 960 114,November 12\\, 2026,Share this,READ MORE:,[link](x),<b>,&amp;,\u00AD,\u200B,a@b.example,www.x.example'.split(
    ','
  )
)
const piece = fc.oneof(words, fc.string({maxLength: 40, unit: 'grapheme'}), fc.lorem({maxCount: 9}))
const end = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\n    ', '\t', '')
const copies = fc
  .array(fc.tuple(piece, end), {maxLength: 30})
  .map((parts) => parts.map(([text, after]) => text + after).join(''))

describe.each(['.txt', '.md'])('generated copy as %s', (extension) => {
  it('ends in exactly one bucket, character for character', async () => {
    await fc.assert(
      fc.asyncProperty(copies, async (value) => {
        const copy = new VFile({path: `story${extension}`, value})
        const made = await desk(copy, {configuration})
        expect(copy.value).toBe(value)
        expect(copy.messages.filter(({ruleId}) => ruleId === 'fault').map(String)).toEqual([])
        if (made) expectWhole(made, value)
      }),
      {numRuns: 300}
    )
  })
})

function expectWhole({account, evidence}: Piece, value: string): void {
  let at = 0
  for (const {end, start} of account) {
    expect(start).toBe(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBe(value.length)
  for (const {from, place} of evidence) {
    expect(from ?? place).toBeDefined()
    if (place && place.file.startsWith('story')) {
      expect(value.slice(place.start, place.end)).toBe(place.text)
    }
  }
}
