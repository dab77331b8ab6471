/** Two builds at once, and builds that were killed. */

import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {lock as takeLock} from '../../src/lock.ts'
import {ferry, later, makePlace, now} from './place.ts'

const cli = path.resolve(import.meta.dirname, '../../dist/src/cli.js')
const lock = 'ledger.jsonl.lock'
const holder = (pid: number, host = os.hostname()) => `${JSON.stringify({host, pid})}\n`

describe('lock', () => {
  it('refuses a second build, and says who is at work', () => {
    const place = makePlace({'content/ferry.txt': ferry, [lock]: holder(process.pid)})
    const {code, stderr} = place.run(['build', '--now', now])
    expect(code).toBe(2)
    expect(stderr).toContain(`another build is at work (process \`${process.pid}\`)`)
    expect(stderr).toContain(`remove \`${path.join(fs.realpathSync(place.folder), lock)}\``)
    expect(place.bytes()).toEqual({})
    expect(place.read(lock)).toBe(holder(process.pid))
  })

  it('believes a lock of another machine', () => {
    const place = makePlace({'content/ferry.txt': ferry, [lock]: holder(1, 'elsewhere.example')})
    expect(place.run(['build', '--now', now]).stderr).toContain('on `elsewhere.example`')
  })

  it('takes over the lock of a build that is gone, also a torn one', () => {
    for (const dead of [holder(2 ** 22 + 1), '{"ho', '\n']) {
      const place = makePlace({'content/ferry.txt': ferry, [lock]: dead})
      expect(place.run(['build', '--now', now])).toMatchObject({code: 0})
      expect(fs.existsSync(path.join(place.folder, lock))).toBe(false)
    }
  })

  it('takes no lock that a killed build left half made for copy', () => {
    const place = makePlace({'content/ferry.txt': ferry, 'content/ledger.jsonl.lock-4a1-b': '{"ho'})
    expect(place.run(['build', '--now', now]).stderr).not.toContain('lock-4a1')
  })

  it('takes no lock for its own because its process has the same number', async () => {
    const place = makePlace({[lock]: holder(process.pid)})
    const ledger = path.join(place.folder, 'ledger.jsonl')
    await expect(takeLock(ledger)).rejects.toThrow('another build is at work')
    expect(place.read(lock)).toBe(holder(process.pid))
  })

  it('removes no lock but its own', async () => {
    const place = makePlace({})
    const ledger = path.join(place.folder, 'ledger.jsonl')
    const free = await takeLock(ledger)
    const own = place.read(lock)
    place.write(lock, holder(process.pid))
    await free()
    expect(place.read(lock)).toBe(holder(process.pid))
    place.write(lock, own)
    await free()
    expect(fs.existsSync(path.join(place.folder, lock))).toBe(false)
  })

  it('is gone after a build that fails', () => {
    const place = makePlace({'content/ferry.txt': ferry, 'ledger.jsonl': 'nonsense\n'})
    expect(place.run(['build', '--now', now]).code).toBe(2)
    expect(fs.existsSync(path.join(place.folder, lock))).toBe(false)
  })

  it('lets one of several builds at once through, or one after the other', async () => {
    const place = makePlace({'content/ferry.txt': ferry})
    const codes = await Promise.all(
      [0, 1, 2].map(
        () =>
          new Promise<number | null>((resolve) => {
            spawn(process.execPath, [cli, 'build', '--now', now], {cwd: place.folder}).on(
              'exit',
              resolve
            )
          })
      )
    )
    expect(codes.every((code) => code === 0 || code === 2)).toBe(true)
    expect(codes).toContain(0)
    expect(place.events()).toHaveLength(1)
  })

  it('clears away what a killed build was writing', () => {
    const place = makePlace({'content/ferry.txt': ferry})
    place.run(['build', '--now', now])
    place.write('output/.copydesk-123.tmp', 'half')
    place.write('content/ferry.txt', ferry.replace('Nobody', 'No one'))
    expect(place.run(['build', '--now', later]).code).toBe(0)
    expect(fs.existsSync(path.join(place.folder, 'output/.copydesk-123.tmp'))).toBe(false)
  })
})
