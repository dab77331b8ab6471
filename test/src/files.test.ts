/** A hostile disk: every case has a message, none a crash, a hang, or a file where it does not belong. */

import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {ferry, later, makePlace, now} from './place.ts'

describe('find copy', () => {
  it('tells about links, pipes, folders and strangers, and publishes the rest', () => {
    const place = makePlace({
      'content/ferry.txt': ferry,
      'content/folder.md/inside.txt': 'Inside\n\nA folder.\n',
      'content/lonely.desk.yaml': 'by: x\nat: 2026-01-01\n',
      'content/notes.rtf': 'rtf',
      'secret.txt': 'Secret\n\nWords.\n'
    })
    const at = (name: string) => path.join(place.folder, 'content', name)
    fs.symlinkSync('.', at('loop'))
    fs.symlinkSync('../secret.txt', at('out.txt'))
    fs.symlinkSync('nowhere.txt', at('broken.txt'))
    spawnSync('mkfifo', [at('pipe.txt')])
    const {code, stderr, stdout} = place.run(['build', '--now', now])
    expect(code).toBe(1)
    expect(stdout).toContain('published 2 ')
    for (const line of [
      'content/broken.txt:1:1: fatal: Unexpected link that leads nowhere',
      'content/folder.md:1:1: warning: Unexpected folder',
      'content/lonely.desk.yaml:1:1: warning: Missing copy beside this sidecar',
      'content/loop:1:1: warning: Unexpected link',
      'content/notes.rtf:1:1: info: Unexpected kind of file',
      'content/out.txt:1:1: fatal: Unexpected link that leaves the folder',
      'content/pipe.txt:1:1: fatal: Cannot read'
    ]) {
      expect(stderr).toContain(line)
    }
    expect(JSON.stringify(place.bytes())).not.toContain('Words.')
  })

  it('tells about a file that is named and not there, and goes on', () => {
    const place = makePlace({'copydesk.yaml': '', 'ferry.txt': ferry})
    const {code, stderr, stdout} = place.run(['build', 'ferry.txt', 'gone.txt', '--now', now])
    expect(code).toBe(1)
    expect(stderr).toMatch(/gone\.txt:1:1: fatal: Cannot read .*it does not exist/u)
    expect(stdout).toContain('published 1 ')
  })
})

describe('output', () => {
  it('removes what is ours and no longer belongs, with its folder, and nothing else', () => {
    const place = makePlace({'content/a.txt': 'One headline\n\nOne.\n', 'content/ferry.txt': ferry})
    place.run(['build', '--now', now])
    place.write('output/CNAME', 'gazette.example')
    place.write('output/articles/one-headline/mine.txt', 'mine')
    place.remove('content/a.txt')
    place.remove('content/ferry.txt')
    place.write('content/b.txt', 'Council meets\n\nIt met.\n')
    place.run(['build', '--now', later])
    const names = Object.keys(place.bytes())
    expect(names).toContain('output/CNAME')
    expect(names).toContain('output/articles/one-headline/mine.txt')
    expect(names).not.toContain('output/articles/one-headline/article.md')
    expect(fs.readdirSync(path.join(place.folder, 'output/articles'))).toEqual([
      'council-meets',
      'one-headline'
    ])
  })

  it('leaves a page that somebody changed and that no longer belongs', () => {
    const place = makePlace({'content/a.txt': 'One headline\n\nOne.\n', 'content/ferry.txt': ferry})
    place.run(['build', '--now', now])
    place.write('output/articles/one-headline/article.md', 'changed')
    place.remove('content/a.txt')
    const {code, stderr} = place.run(['build', '--now', later])
    expect(code).toBe(0)
    expect(stderr).toContain(
      'output/articles/one-headline/article.md:1:1: warning: Unexpected change by hand'
    )
    expect(place.read('output/articles/one-headline/article.md')).toBe('changed')
  })

  it('writes over nothing that is not ours', () => {
    const place = makePlace({
      'content/ferry.txt': ferry,
      'output/articles/ferry-sinks-off-porto-novo/article.md': 'mine'
    })
    const {code, stderr} = place.run(['build', '--now', now])
    expect(code).toBe(2)
    expect(stderr).toContain('stands there that is not ours')
    expect(Object.values(place.bytes())).toContain('mine')
  })

  it('follows no link out of the output folder', () => {
    const place = makePlace({'content/ferry.txt': ferry, 'elsewhere/x': 'x'})
    fs.mkdirSync(path.join(place.folder, 'output'))
    fs.symlinkSync('../elsewhere', path.join(place.folder, 'output/articles'))
    expect(place.run(['build', '--now', now]).code).toBe(2)
    expect(fs.readdirSync(path.join(place.folder, 'elsewhere'))).toEqual(['x'])
  })

  it('finishes what a build that was killed began', () => {
    const place = makePlace({'content/ferry.txt': ferry})
    place.run(['build', '--now', now])
    const whole = place.bytes()
    const page = 'output/articles/ferry-sinks-off-porto-novo/article.md'
    place.write(page, 'half')
    place.write(
      'output/.copydesk.json',
      JSON.stringify({
        files: {},
        unfinished: Object.keys(whole).map((name) => name.replace('output/', ''))
      })
    )
    expect(place.run(['build', '--now', later]).code).toBe(0)
    expect(place.bytes()).toEqual(whole)
  })

  it('says what is wrong with an output folder, and exits with 2', () => {
    const place = makePlace({'a-file': 'x', 'content/ferry.txt': ferry})
    for (const [out, words] of [
      ['a-file', 'it is no folder'],
      ['a-file/below', 'Cannot'],
      ['content', 'the copy is there'],
      ['/dev/null/out', 'Cannot']
    ] as const) {
      const {code, stderr} = place.run(['build', '--out', out, '--ledger', 'l.jsonl'])
      expect(code, out).toBe(2)
      expect(stderr, out).toContain(words)
    }
  })

  it.skipIf(process.getuid?.() === 0)('says that it is read-only, and exits with 2', () => {
    const place = makePlace({'content/ferry.txt': ferry, 'output/x': 'x'})
    fs.chmodSync(path.join(place.folder, 'output'), 0o555)
    const {code, stderr} = place.run(['build'])
    expect(code).toBe(2)
    expect(stderr).toContain('permission denied')
  })
})
