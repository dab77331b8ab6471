/** Our Markdown, read again, gives the same Article: for every fixture, and for copy of the worst kind. */

import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, it} from 'vitest'
import {desk, type Released} from '../../pipeline/index.ts'
import {configuration} from '../configuration.ts'
import {deskOf} from '../desk.ts'
import {foldersBelow} from '../fixtures.ts'
import {expectReadBack} from '../read-back.ts'
import {released} from '../release.ts'

describe('article-markdown', () => {
  for (const {folder, name} of [
    ...foldersBelow('desk'),
    ...foldersBelow('detect'),
    ...foldersBelow('pages')
  ]) {
    it(`reads back: ${name}`, async ({skip}) => {
      const {piece} = await deskOf(folder)
      const out = released(piece)
      if (!out) return skip('has no headline, stays home')
      await expectReadBack(out.article)
    })
  }

  it('reads back any plain text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, {maxLength: 4, minLength: 1}), async (paragraphs) => {
        const value = `Ferry sinks off Porto Novo\n\n${paragraphs.join('\n\n')}\n`
        const copy = new VFile({path: 'story.txt', value})
        const out = released(await desk(copy, {configuration}))
        if (out) await expectReadBack(out.article)
      }),
      {numRuns: 300}
    )
  })

  it('reads back any headline', async () => {
    await fc.assert(
      fc.asyncProperty(line, async (headline) => {
        await expectReadBack({
          ...bare,
          byline: headline,
          headline,
          standfirst: headline,
          summary: headline
        })
      }),
      {numRuns: 300}
    )
  })
})

/** What Markdown and YAML stumble over, and anything else. */
const syntax = fc.constantFrom(
  ...[
    '1987. A year',
    '1) one',
    '#1',
    '# one',
    '* * *',
    '***',
    '---',
    '===',
    '<AAC>',
    '<!-- x',
    '&amp;'
  ],
  ...[
    '    four',
    '_',
    '__init__',
    '`',
    '``',
    '```',
    '|',
    '| a | b |',
    '--- | ---',
    '+',
    '+ 1',
    '- 1'
  ],
  ...['www.x.org', 'www.x.org/a_b_', 'https://x.org/?a=1&b=2', 'mail@x.org', 'mailto:a@x.org'],
  ...[
    '[a](b)',
    '![a](b)',
    '[^1]',
    '[^1]: note',
    '[x]: y',
    '[ ] task',
    '~~gone~~',
    '~',
    '>',
    '> quote'
  ],
  ...[
    '🚢',
    '渡し船',
    'العبّارة',
    '\\',
    'a\\',
    '$1',
    '“quote”',
    '*a*b*',
    'Yes',
    'null',
    '0x1F',
    '12:30:45'
  ],
  ...[
    ': ',
    ' #',
    '"',
    "'",
    '2026-03-02',
    '1_000',
    '~',
    '{',
    '[',
    '%',
    '@',
    '!tag',
    '&a',
    '*a',
    '? ',
    '\u{200f}'
  ]
)
const anything = fc.string({unit: 'grapheme', maxLength: 12})
const line = fc
  .array(fc.oneof(syntax, anything, fc.constant(' ')), {maxLength: 6, minLength: 1})
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
  .filter((text) => /\S/u.test(text))
const paragraph = fc.array(line, {maxLength: 3, minLength: 1}).map((lines) => lines.join('\n'))

const bare: Released = {
  authors: [],
  body: {children: [], type: 'root'},
  firstPublished: '2026-03-02T09:30:00Z',
  headline: '',
  id: 'tag:gazette.example,2026-03-02:story',
  language: 'en',
  published: '2026-03-02',
  slug: 'story',
  status: 'publish',
  updated: '2026-03-02T09:30:00Z'
}
