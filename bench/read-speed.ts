/**
 * Shows that reading costs time in proportion: each shape of copy at n and at 2n characters, through the desk.
 * `make bench` runs it. A ratio well over 2 is a pattern that goes back, or a list walked in a list.
 */

import {VFile} from 'vfile'
import {desk} from '../pipeline/index.ts'
import {configuration} from '../test/configuration.ts'

const megabyte = 1_000_000
const sentence =
  'The ferry to Porto Novo sank on Monday morning after it struck a rock, the harbour said. '

const shapes: Record<string, (size: number) => string> = {
  paragraphs: (size) => `${sentence}\n\n`.repeat(size / 91),
  'A, ': (size) => 'A, '.repeat(size / 3),
  'By ': (size) => 'By '.repeat(size / 3),
  'Name Name ': (size) => 'Calder Okoro '.repeat(size / 13),
  'back-ticks': (size) => "``a'' ".repeat(size / 6),
  capitals: (size) => 'A'.repeat(size),
  'capitals and spaces': (size) => 'AB '.repeat(size / 3),
  commas: (size) => ','.repeat(size),
  dashes: (size) => ' -- '.repeat(size / 4),
  figures: (size) => '12 '.repeat(size / 3),
  'lines of capitals': (size) => 'READ MORE HERE\n'.repeat(size / 15),
  'one line of prose': (size) => sentence.repeat(size / sentence.length),
  'open quotes': (size) => '“'.repeat(size),
  'open straight quotes': (size) => ' "a'.repeat(size / 3),
  'said Name': (size) => '“Ah,” said Ines Calder. '.repeat(size / 24),
  spaces: (size) => ' '.repeat(size) + 'a',
  'spaces in a line': (size) => `a${' '.repeat(size)}b`,
  'short lines': (size) => 'Share\n\n'.repeat(size / 7),
  'soft hyphens': (size) => 'a\u{ad}'.repeat(size / 2)
}

const only = process.argv[2]
const base = Number(process.argv[3] ?? 0.5) * megabyte
await seconds('Ferry sinks', 'story.txt')

console.log('shape'.padEnd(34), 'n'.padStart(8), '2n'.padStart(8), 'ratio'.padStart(7))
for (const [name, make] of Object.entries(shapes)) {
  if (only && !name.includes(only)) continue
  const [one, two] = [
    await seconds(make(base), 'story.txt'),
    await seconds(make(2 * base), 'story.txt')
  ]
  const cells = [one.toFixed(2), two.toFixed(2)].map((cell) => cell.padStart(8))
  console.log(name.padEnd(34), ...cells, (two / one).toFixed(1).padStart(7))
}

/** Processor seconds that the desk takes. */
async function seconds(value: string, path: string): Promise<number> {
  const from = process.cpuUsage()
  const copy = new VFile({path, value})
  const piece = await desk(copy, {configuration})
  if (!piece) console.log(copy.messages.map(String).join('\n').slice(0, 300))
  const {system, user} = process.cpuUsage(from)
  return (system + user) / 1e6
}
