/** `test/emit/article-json-ld/<case>/{input.md,configuration.json?,article.jsonld}`: the node of an article. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Configuration, Said} from '../../pipeline/configuration.ts'
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
      const [page] = emitter.article!(released(piece, name)!.article, configurationOf(folder))
      expectFile(path.join(folder, 'article.jsonld'), String(page))
    })
  }
})

/** What a folder says of the configuration, over that of the tests. */
function configurationOf(folder: string): Configuration {
  const file = path.join(folder, 'configuration.json')
  if (!fs.existsSync(file)) return configuration
  const {output, publication} = JSON.parse(fs.readFileSync(file, 'utf8')) as Said
  return {
    ...configuration,
    output: {...configuration.output, ...output},
    publication: {...configuration.publication, ...publication}
  }
}
