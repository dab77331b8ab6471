/** What pages may do to a reader: depth, size, nothing closed. Time stays in proportion. */

import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {desk} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'

const story =
  '<p>The ferry to Porto Novo sank on Monday with forty people on board, it was said.</p>'

const pages: Record<string, [html: string, says: string]> = {
  '10,000 elements deep': [`${'<div>'.repeat(10_000)}${story}`, 'The ferry'],
  '400 marks deep': [`<p>${'<b><i>'.repeat(200)}${story}${story}`, 'The ferry'],
  '100,000 empty elements': [`${'<span></span>'.repeat(100_000)}${story}`, 'The ferry'],
  '20,000 paragraphs unclosed': ['<p>The ferry sank on a Monday.'.repeat(20_000), 'The ferry'],
  '5,000 boxes unclosed': [
    `${'<div><p>Sign up to our newsletter</p>'.repeat(5000)}${story}`,
    'The ferry'
  ],
  '20,000 tables unclosed': [`${'<table><tr><td>'.repeat(1000)}${story}`, 'The ferry'],
  '5 MB of attributes': [`<div data-a="${'a'.repeat(5_000_000)}">${story}</div>`, 'The ferry'],
  '5 MB of class': [`<div class="${'ad-'.repeat(1_600_000)}">${story}</div>`, 'The ferry'],
  'a long reference': [
    `${story}<p>&#${'1'.repeat(400)}; sank on a Monday, it was said.</p>`,
    'The ferry'
  ],
  'ld+json of a megabyte': [
    `<script type="application/ld+json">${'['.repeat(200_000)}</script>${story}`,
    'The ferry'
  ]
}

describe('pages', () => {
  for (const [name, [html, says]] of Object.entries(pages)) {
    it(name, {timeout: 20_000}, async () => {
      const copy = new VFile({path: 'page.html', value: html})
      const piece = await desk(copy, {configuration})
      expect(copy.messages.filter(({ruleId}) => ruleId === 'fault').map(String)).toEqual([])
      expect(JSON.stringify(piece?.article.body).includes(says)).toBe(true)
    })
  }

  it('says which script of JSON-LD cannot be read, and where', async () => {
    const value = `<script type="application/ld+json">{"headline": "A "ferry" sinks"}</script>${story}`
    const copy = new VFile({path: 'page.html', value})
    await desk(copy, {configuration})
    const message = copy.messages.find(({ruleId}) => ruleId === 'json-ld')
    expect(message?.reason).toContain('in the JSON-LD of the page')
    expect(
      value.slice(message?.place && 'start' in message.place ? message.place.start.offset : 0)
    ).toMatch(/^ferry/u)
  })
})
