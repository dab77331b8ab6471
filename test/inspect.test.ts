/** `test/inspect/<rule>/<case>/{input.*,messages.txt}`: what `copydesk check` says of anyone’s work. */

import fs from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {inspect} from '../pipeline/index.ts'
import {linesOfMessages} from './desk.ts'
import {expectFile, foldersBelow, inputOf} from './fixtures.ts'

const now = '2026-03-02T12:00:00Z'

describe('inspect', () => {
  for (const {folder, name} of foldersBelow('inspect')) {
    it(name, async () => {
      const input = inputOf(folder)
      const file = new VFile({
        path: input,
        value: fs.readFileSync(path.join(folder, input), 'utf8')
      })
      expect(await inspect([file], {now})).toEqual([])
      const lines = linesOfMessages([file])
      const faults = lines.split('\n').filter((line) => !line.includes(' info '))
      if (/(?:^|\/)no-[^/]*$/u.test(name)) expect(faults.join('\n')).toBe('')
      else expectFile(path.join(folder, 'messages.txt'), lines)
    })
  }
})
