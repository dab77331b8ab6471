/** Work that is asked for while it runs. */

import {setTimeout} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {oneAtATime} from '../../src/one-at-a-time.ts'

/** Work of 50 ms that notes how many run at once. */
function work(failure?: Error) {
  const seen = {ended: 0, failures: [] as unknown[], most: 0, now: 0}
  const loop = oneAtATime(
    async () => {
      seen.most = Math.max(seen.most, ++seen.now)
      await setTimeout(50)
      seen.now--
      seen.ended++
      if (failure) throw failure
    },
    1,
    (error) => seen.failures.push(error)
  )
  return {loop, seen}
}

describe('oneAtATime', () => {
  it('never runs twice at once, and once more for all that was asked meanwhile', async () => {
    const {loop, seen} = work()
    for (let turn = 0; turn < 4; turn++) {
      loop.ask()
      await setTimeout(10)
    }
    await expect.poll(() => seen.ended).toBe(2)
    await setTimeout(60)
    expect(seen).toMatchObject({ended: 2, most: 1})
  })

  it('waits for what runs when it is stopped, and runs no more', async () => {
    const {loop, seen} = work()
    loop.ask()
    await expect.poll(() => seen.now, {interval: 5}).toBe(1)
    loop.ask()
    await setTimeout(10)
    await loop.stop()
    expect(seen).toMatchObject({ended: 1, now: 0})
    await setTimeout(60)
    expect(seen.ended).toBe(1)
  })

  it('runs again after a failure', async () => {
    const failure = new Error('Cannot do it')
    const {loop, seen} = work(failure)
    for (const turn of [1, 2]) {
      loop.ask()
      await expect.poll(() => seen.failures.length).toBe(turn)
    }
    expect(seen.failures).toEqual([failure, failure])
  })
})
