/** `read` answers with the words as printed, whatever the normalizers mend for publication. */

import {expect, it} from 'vitest'
import {VFile} from 'vfile'
import {asPrinted, desk, readText} from '../../pipeline/index.ts'
import {configuration} from '../configuration.ts'

async function texts(
  path: string,
  body: string
): Promise<[published: string[], printed: string[]]> {
  const copy = new VFile({path, value: `Ferry sinks\n\n${body}\n`})
  const {article} = (await desk(copy, {configuration}))!
  return [readText(article.body), readText(asPrinted(article.body, copy))]
}

it('gives dashes, quotes and joiners of plain text back', async () => {
  const body = "The ferry _ ``all of it'' -- sank, \u200Bthe harbour office said."
  const [published, printed] = await texts('a.txt', body)
  expect(published).toEqual(['The ferry — “all of it” — sank, the harbour office said.'])
  expect(printed).toEqual([body])
})

it('leaves Markdown as it was read', async () => {
  const [published, printed] = await texts('a.md', 'The *ferry* \\* sank &amp; rose.')
  expect(printed).toEqual(published)
})
