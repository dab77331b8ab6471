/** `test/emit/article-json-ld/<case>/{input.md,article.jsonld}`: the node of an article. */

import path from 'node:path'
import {describe, expect, it} from 'vitest'
import emitter from '../../pipeline/emit/article-json-ld.ts'
import {configuration} from '../configuration.ts'
import {deskOf} from '../desk.ts'
import {expectFile, foldersBelow} from '../fixtures.ts'
import {released} from '../release.ts'

describe('article-json-ld', () => {
  for (const {folder, name} of foldersBelow('emit/article-json-ld')) {
    it(name, async () => {
      const {copy, piece} = await deskOf(folder)
      const faults = copy.messages.filter((message) => message.source !== 'check')
      expect(faults.map(String)).toEqual([])
      const [page] = emitter.article!(released(piece, name)!.article, configuration)
      expectFile(path.join(folder, 'article.jsonld'), String(page))
    })
  }
})
