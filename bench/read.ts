/**
 * Prints how well copy is read: from `../shared/benchmark` where it is there, and from the
 * labelled texts of `bench/read` (written for this project, every name invented).
 */

import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline'
import {type Answer, type Gold, measures, score, type Scores} from './read/score.ts'

interface Labelled {
  gold: Gold
  id: string
  raw: string
}

const root = process.cwd()
const shared = path.resolve(root, process.env['BENCHMARK'] ?? '../shared/benchmark')
const own = path.join(root, 'bench/read')
const sets: Array<[name: string, folder: string, files: string[]]> = [
  ['texts', shared, ['wikinews', 'gum_wikinews', 'congress', 'usgov']],
  ['pastes', shared, ['paste']],
  [
    'own',
    own,
    ['wire-1989', 'wire-1987', 'wire-2017', 'newspaper-1991', 'release', 'newswire', 'web']
  ]
]

for (const [name, folder, files] of sets) {
  const labelled = files.flatMap((file) => load(path.join(folder, `${file}.jsonl`)))
  if (labelled.length === 0) continue
  const answers = await read(labelled)
  print(
    name,
    labelled.map(({gold, id}) => score(gold, answers.get(id) ?? {}))
  )
}

function load(file: string): Labelled[] {
  if (!fs.existsSync(file)) return []
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Labelled)
}

/** What the filter answers, by id. */
async function read(labelled: Labelled[]): Promise<Map<string, Answer>> {
  const filter = spawn(process.execPath, ['dist/src/cli.js', 'read', '--ndjson'], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  for (const {id, raw} of labelled) {
    filter.stdin.write(`${JSON.stringify({id, name: 'story.txt', value: raw})}\n`)
  }
  filter.stdin.end()
  const answers = new Map<string, Answer>()
  for await (const line of createInterface({input: filter.stdout})) {
    const {article, id} = JSON.parse(line) as {article: Answer | null; id: string}
    if (article) answers.set(id, article)
  }
  return answers
}

function print(name: string, scores: Scores[]): void {
  const rows = measures.flatMap((measure) => {
    const values = scores.flatMap((one) => one[measure] ?? [])
    if (values.length === 0) return []
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return [
      `${measure.padEnd(32)}${(mean * 100).toFixed(1).padStart(6)}${`(${values.length})`.padStart(8)}`
    ]
  })
  process.stdout.write([`${name}: ${scores.length}`, ...rows, '', ''].join('\n'))
}
