/**
 * Shows that reading costs time in proportion: each shape of copy at n and at 2n characters, through the desk.
 * `make bench` runs it. A ratio well over 2 is a pattern that goes back, or a list walked in a list.
 */

import {secondsOf} from './processor.ts'
import {shapes} from './shapes.ts'

/** A square gives 4; below half a second, chance and the collector of memory say more than the shape. */
const bound = {ratio: 3, seconds: 0.5}

const only = process.argv[2]
const over: string[] = []
// The first run loads what is loaded once.
for (const shape of shapes) await secondsOf(shape, 1000)

print('shape', 'characters', 'n', '2n', 'ratio')
for (const shape of shapes) {
  if (only && !shape.name.includes(only)) continue
  const one = await secondsOf(shape, shape.size)
  const two = await secondsOf(shape, 2 * shape.size)
  const ratio = two / one
  print(shape.name, String(shape.size), one.toFixed(2), two.toFixed(2), ratio.toFixed(1))
  if (ratio > bound.ratio && two > bound.seconds) over.push(shape.name)
}
for (const name of over) {
  console.log(`Unexpected time of \`${name}\`, expected at most ${bound.ratio} times as much at 2n`)
}
if (over.length > 0) process.exitCode = 1

function print(name: string, ...cells: string[]): void {
  console.log(name.padEnd(30), ...cells.map((cell) => cell.padStart(10)))
}
