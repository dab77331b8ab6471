/** What is settled again is what would be settled anew. */

import path from 'node:path'
import {expect, it} from 'vitest'
import {compose} from '../../src/compose.ts'
import type {Settled} from '../../src/settle-again.ts'
import {ferry, makePlace, now} from './place.ts'

it('composes the same edition, with the same messages, from what it settled before', async () => {
  const place = makePlace({
    'content/a.txt': ferry,
    'content/b.md':
      '# Another piece\n\nBy Ines Calder\n\nA [link](b.html) and ![no picture](none.png).\n',
    'content/b.desk.yaml': 'section: Sea\n',
    'content/c.txt': '\n'
  })
  const settings = {
    config: path.join(place.folder, 'copydesk.yaml'),
    json: false,
    newLedger: true,
    now,
    quiet: true
  }
  const settled: Settled = new Map()
  const seen = async (known: Settled) => {
    const {files, home, pages} = await compose([], {...settings, settled: known})
    return {
      home,
      messages: files.map((file) => file.messages.map(String)),
      pages: pages.map((page) => [page.path, Buffer.from(page.bytes).toString()])
    }
  }
  const first = await seen(settled)
  const pieces = new Map([...settled].map(([name, {piece}]) => [name, piece]))
  expect(await seen(settled)).toEqual(first)
  expect(settled.get('content/a.txt')!.piece).toBe(pieces.get('content/a.txt'))

  place.write('content/b.desk.yaml', 'section: Sport\n')
  place.write('content/a.txt', ferry.replace('Monday', 'Tuesday'))
  const changed = await seen(settled)
  expect(changed).toEqual(await seen(new Map()))
  expect(changed).not.toEqual(first)
  expect(settled.get('content/c.txt')!.piece).toBe(pieces.get('content/c.txt'))

  place.remove('content/c.txt')
  await seen(settled)
  expect([...settled.keys()]).toEqual(['content/a.txt', 'content/b.md'])
})
