/** Explains a piece: where each value came from, what was cut and why, and what became of every character. */

import path from 'node:path'
import process from 'node:process'
import {
  type Cut,
  type Entry,
  type Evidence,
  type Piece,
  type Place,
  readText,
  valueAt
} from '../pipeline/index.ts'
import {messagesOf} from './answer.ts'
import {tellTime} from './clock.ts'
import {readProject} from './config.ts'
import {openSheet} from './copy.ts'
import {settleSheet} from './settle-sheet.ts'
import {isBelow} from './find-copy.ts'
import {printMessages} from './message-line.ts'
import {print} from './terminal.ts'

/** Characters of a quotation that are shown. */
const widest = 100

/**
 * Explain a piece.
 *
 * @param pointer
 *   JSON Pointer into the Article: only what is at or below it (example: `'/authors'`).
 * @returns
 *   Exit code: `1` where the piece cannot be read, or nothing is there.
 */
export async function explain(
  file: string,
  pointer: string,
  settings: {config?: string | undefined; json: boolean; name?: string | undefined}
): Promise<number> {
  const {configuration, root} = await readProject(settings.config)
  const full = path.resolve(file)
  const cwd = isBelow(root, full) ? root : process.cwd()
  const name = path.relative(cwd, full).split(path.sep).join('/')
  const source = file === '-' ? {path: settings.name ?? 'stdin.txt'} : {cwd, path: name}
  const sheet = await openSheet(file, source)
  const piece = await settleSheet(sheet, configuration, tellTime(undefined))
  if (!settings.json) printMessages(sheet)
  if (!piece) {
    if (settings.json) await printJson({messages: messagesOf(sheet.copy, sheet.sidecar)})
    return 1
  }
  const below = pointer.replace(/^\/?/u, '/').replace(/\/$/u, '')
  const records = piece.evidence
    .filter((record) => record.pointer === below || record.pointer.startsWith(`${below}/`))
    .toSorted(byPointer)
  if (settings.json) {
    const {account, cuts} = piece
    const whole = below === '' ? {account: countUp(account), cuts} : {}
    const evidence = records.map((record) => ({...record, value: valueOf(piece, record.pointer)}))
    await printJson({evidence, ...whole, messages: messagesOf(sheet.copy, sheet.sidecar)})
  } else {
    const values = records.map((record) => explainRecord(piece, record))
    const rest = below === '' ? [explainCuts(piece.cuts), explainAccount(piece)] : []
    const nothing = `Nothing at \`${below}\`: the copy does not say it, or nothing claimed it`
    await print(`${[...values, ...rest].filter(Boolean).join('\n\n') || nothing}\n`)
  }
  return records.length > 0 ? 0 : 1
}

function byPointer(a: Evidence, b: Evidence): number {
  return a.pointer.localeCompare(b.pointer, 'en', {numeric: true})
}

function explainRecord(piece: Piece, record: Evidence): string {
  const {by, from = [], lost = [], origin, place, pointer} = record
  return [
    `${pointer}  ${quote(valueOf(piece, pointer))}`,
    ...(place ? [`  ${at(place)}  ${quote(place.text)}`] : []),
    ...(from.length > 0 ? [`  from ${from.join(', ')}`] : []),
    `  by ${by}, ${origin}`,
    ...lost.map(
      (loser) =>
        `  against ${quote(loser.value)} by ${loser.by}${loser.place ? ` at ${at(loser.place)}` : ''}`
    )
  ].join('\n')
}

function explainCuts(cuts: Cut[]): string {
  return cuts
    .map(({by, place, private: secret, reason}) =>
      [
        `cut: ${reason}${secret ? ' (private, never published)' : ''}`,
        `  ${at(place)}  ${quote(place.text)}`,
        `  by ${by}`
      ].join('\n')
    )
    .join('\n\n')
}

function explainAccount({account, copy}: Piece): string {
  const {total, ...counts} = countUp(account)
  const rows = Object.entries(counts).map(([bucket, count]) => `  ${bucket.padEnd(8)} ${count}`)
  return [`${total} characters of ${copy.path}:`, ...rows].join('\n')
}

function countUp(account: Entry[]) {
  const counts = {body: 0, field: 0, cut: 0, private: 0, space: 0, total: 0}
  for (const {bucket, end, start} of account) {
    counts[bucket] += end - start
    counts.total += end - start
  }
  return counts
}

/** A value of the Article; a block of the body as its text. */
function valueOf({article}: Piece, pointer: string): unknown {
  const value = valueAt(article, pointer)
  const block = /^\/body\/children\/(\d+)$/u.exec(pointer)
  if (!block) return value
  const node = article.body.children[Number(block[1])]
  return node ? readText({children: [node], type: 'root'}).join('\n') : value
}

function at({column, file, line}: Place): string {
  return `${file}:${line}:${column}`
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text
}

async function printJson(data: unknown): Promise<void> {
  await print(`${JSON.stringify(data, undefined, 2)}\n`)
}
