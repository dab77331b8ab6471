/** The article this project began with, where it is there: every line of what is expected of it. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {desk, readText} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'

const folder = path.resolve(import.meta.dirname, '../../shared/copy')
const copies = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((name) => name.endsWith('.txt'))
  : []

interface Expected {
  authors: Array<{name: string; type: string}>
  body_first: string
  body_last: string
  body_paragraphs: number
  creditText: string
  cuts: string[]
  dateline: object
  headline: string
  language: string
  sourceOrganization: string
}

describe.skipIf(copies.length === 0)('shared copy', () => {
  for (const name of copies) {
    it(name, async () => {
      const value = fs.readFileSync(path.join(folder, name), 'utf8')
      const answers = path.join(folder, name.replace(/txt$/u, 'expected.json'))
      const expected = JSON.parse(fs.readFileSync(answers, 'utf8')) as Expected
      const piece = await desk(new VFile({path: name, value}), {configuration})
      const article = piece!.article
      const text = readText(article.body)
      expect(article).toMatchObject({
        authors: expected.authors.map(({name, type}) => ({name, type})),
        creditText: expected.creditText,
        dateline: expected.dateline,
        headline: expected.headline,
        language: expected.language,
        sourceOrganization: expected.sourceOrganization
      })
      expect(article.authors).toHaveLength(expected.authors.length)
      expect(article.published).toBeUndefined()
      expect(article.section).toBeUndefined()
      expect(text).toHaveLength(expected.body_paragraphs)
      expect(text[0]).toBe(expected.body_first)
      expect(text.at(-1)).toBe(expected.body_last)
      const cut = piece!.cuts.map(({place}) => place.text).join('\n')
      for (const words of expected.cuts) expect(cut).toContain(words)
      expect(text[0]).toContain(article.summary)
    })
  }
})
