/** `test/desk/<case>/{input.*,article.json,body.txt,cuts.json,messages.txt}`: what the desk makes of whole pieces. */

import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {readText} from '../pipeline/index.ts'
import {deskOf, linesOfMessages} from './desk.ts'
import {expectFile, foldersBelow, toJson} from './fixtures.ts'

describe('desk', () => {
  for (const fixture of foldersBelow('desk')) {
    it(fixture.name, async () => {
      const {copy, piece, sidecar} = await deskOf(fixture.folder)
      const at = (name: string) => path.join(fixture.folder, name)
      expectFile(at('messages.txt'), linesOfMessages([copy, sidecar]))
      if (!piece) return
      const {body, ...article} = piece.article
      expectFile(at('article.json'), toJson(article))
      expectFile(at('body.txt'), `${readText(body).join('\n\n')}\n`)
      expectFile(
        at('cuts.json'),
        toJson(piece.cuts.map(({by, place, ...cut}) => ({by, ...cut, text: place.text})))
      )
    })
  }
})

describe('account', () => {
  const fixtures = [...foldersBelow('desk'), ...foldersBelow('detect')]
  for (const {folder, name} of fixtures) {
    it(`adds up: ${name}`, async () => {
      const {copy, piece} = await deskOf(folder)
      if (!piece) return
      let at = 0
      for (const entry of piece.account) {
        expect(entry.start).toBe(at)
        at = entry.end
      }
      expect(at).toBe(String(copy.value).length)
    })
  }
})
