/** Settles copy without publishing it: files or lines in, Articles as JSON out. */

import path from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline'
import type {Configuration} from '../pipeline/index.ts'
import {answerOf, messagesOf} from './answer.ts'
import {readProject} from './config.ts'
import {copyOf, copyOfBytes, openSheet, type Sheet, sidecarOf} from './copy.ts'
import {settleSheet} from './settle-sheet.ts'
import {refuseNul} from './decode.ts'
import {readBytes} from './files.ts'
import {isMachineFault, machineFault} from './machine-fault.ts'
import {printMessages} from './message-line.ts'
import {print} from './terminal.ts'

export interface ReadSettings {
  config?: string | undefined
  name?: string | undefined
  ndjson: boolean
  /** Whether the words of private notes are shown. */
  secrets: boolean
}

/**
 * Read files, or standard input where there is `-` or none.
 *
 * @returns
 *   Exit code: `1` where some copy would stay home.
 */
export async function readFiles(files: string[], settings: ReadSettings): Promise<number> {
  if (files.length === 0 && process.stdin.isTTY) {
    throw machineFault('Missing FILE, expected copy to read', 'See `copydesk read --help`')
  }
  const {configuration} = await readProject(settings.config)
  let exit = 0
  for (const file of files.length > 0 ? files : ['-']) {
    const sheet = await openSheet(file, {
      path: file === '-' ? (settings.name ?? 'stdin.txt') : file
    })
    const piece = await settleSheet(sheet, configuration)
    const messages = messagesOf(sheet.copy, sheet.sidecar)
    if (messages.some(({severity}) => severity === 'fatal')) exit = 1
    const article = piece && answerOf(piece, settings.secrets)
    await print(
      settings.ndjson
        ? `${JSON.stringify({article: article ?? null, id: file, messages})}\n`
        : `${JSON.stringify(article ?? {messages}, undefined, 2)}\n`
    )
    if (!settings.ndjson) printMessages(sheet)
  }
  return exit
}

/**
 * Answer each line of standard input with a line, in order.
 *
 * @returns
 *   Exit code: `1` where a line could not be read.
 */
export async function readLines(settings: ReadSettings): Promise<number> {
  const {configuration} = await readProject(settings.config)
  let exit = 0
  let number = 0
  for await (const line of createInterface({crlfDelay: Infinity, input: process.stdin})) {
    number++
    if (!line.trim()) continue
    const {answer, ok} = await answerLine(line, number, configuration, settings.secrets)
    if (!ok) exit = 1
    await print(`${JSON.stringify(answer)}\n`)
  }
  return exit
}

async function answerLine(
  line: string,
  number: number,
  configuration: Configuration,
  secrets: boolean
) {
  let id: unknown = null
  try {
    const row = JSON.parse(line.replace(/^\u{feff}/u, '')) as Record<string, unknown> | null
    if (typeof row !== 'object' || row === null) throw new Error('expected an object')
    id = row['id'] ?? null
    const sheet = await sheetOfRow(row)
    const piece = await settleSheet(sheet, configuration)
    const messages = messagesOf(sheet.copy, sheet.sidecar)
    return {answer: {id, article: piece ? answerOf(piece, secrets) : null, messages}, ok: true}
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isMachineFault(error) && !isShape(error)) throw error
    const reason = `Cannot read line ${number}: ${error.message}`
    const message = {file: '-', line: number, reason, rule: 'src:read', severity: 'fatal'}
    return {answer: {id, article: null, error: reason, messages: [message]}, ok: false}
  }
}

function isShape(error: unknown): error is Error {
  return error instanceof Error && error.message.startsWith('expected ')
}

async function sheetOfRow(row: Record<string, unknown>): Promise<Sheet> {
  const text = (key: string) => {
    // `null` is how many a program writes what it does not know.
    const value = row[key] ?? undefined
    if (value !== undefined && typeof value !== 'string')
      throw new Error(`expected text as \`${key}\``)
    return value
  }
  const [file, name, url, value] = ['path', 'name', 'url', 'value'].map(text)
  if (value === undefined && file === undefined) throw new Error('expected `value` or `path`')
  const source = {path: name ?? path.basename(file ?? 'stdin.txt')}
  const copy =
    value === undefined
      ? copyOfBytes(await readBytes(file!), source)
      : copyOf(refuseNul({text: value.replace(/^\u{feff}/u, '').toWellFormed()}), source)
  if (url) copy.data['url'] = url
  const sidecar = file === undefined ? undefined : await sidecarOf(file, source)
  return {copy, ...(sidecar ? {sidecar} : {})}
}
