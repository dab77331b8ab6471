/** `test/read/<reader>/<case>/{input.*,blocks.json}`: which blocks a reader finds, and what stands in them. */

import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {readers} from '../pipeline/read/index.ts'
import {flatten} from '../pipeline/util/flatten.ts'
import {copyOf} from './desk.ts'
import {expectFile, foldersBelow, toJson} from './fixtures.ts'

describe('read', () => {
  for (const fixture of foldersBelow('read')) {
    it(fixture.name, async () => {
      const {copy} = copyOf(fixture.folder)
      const tree = (await readers[copy.extname!]!()).read(copy)
      const blocks = tree.children.map((node) => [node.type, flatten(node).text])
      expectFile(path.join(fixture.folder, 'blocks.json'), toJson(blocks))
    })
  }

  it('takes time in proportion', async () => {
    const {read} = await readers['.txt']!()
    for (const unit of [
      'A, ',
      'By By ',
      '   ',
      '(((( ',
      '``',
      'One line of a wire.\n',
      '    x\ny\n'
    ]) {
      const time = (count: number) => {
        const start = process.cpuUsage()
        read(new VFile({path: 'story.txt', value: unit.repeat(count)}))
        const {system, user} = process.cpuUsage(start)
        return (system + user) / 1000
      }
      time(1000)
      expect(time(100_000), JSON.stringify(unit)).toBeLessThan(3000)
    }
  })
})
