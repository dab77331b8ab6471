/** Reading takes time in proportion to the copy, whatever is in it; `make bench` measures the same at full size. */

import {describe, expect, it} from 'vitest'
import {secondsOf} from '../bench/processor.ts'
import {type Shape, shapes} from '../bench/shapes.ts'

const size = 12_000
const tries = 3
/** Four times the copy; a square takes 16 times as long. Below the seconds, chance says more than the shape. */
const bound = {ratio: 10, seconds: 0.3}

/** The best of some tries, which end early where the best is good enough. */
async function bestOf(shape: Shape, characters: number, enough = 0): Promise<number> {
  let best = Infinity
  for (let turn = 0; turn < tries && best > enough; turn++) {
    best = Math.min(best, await secondsOf(shape, characters))
  }
  return best
}

describe('reading takes time in proportion', () => {
  it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', async (_, shape) => {
    const first = await secondsOf(shape, 4 * size)
    if (first <= bound.seconds) return
    const most = Math.max(bound.seconds, bound.ratio * (await bestOf(shape, size)))
    expect(first <= most ? first : await bestOf(shape, 4 * size, most)).toBeLessThanOrEqual(most)
  })
})
