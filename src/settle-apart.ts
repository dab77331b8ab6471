/**
 * Settles large copy in a thread of its own, which can be stopped: some Markdown (`*a **b` over and
 * over) costs its parser time that grows with the square of its length.
 */

import process from 'node:process'
import {Worker} from 'node:worker_threads'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type Configuration, type Piece, report} from '../pipeline/index.ts'
import type {Sheet} from './copy.ts'

/** What goes to the thread. */
export interface Errand {
  configuration: Configuration
  copy: PlainFile
  now?: string | undefined
  sidecar?: PlainFile
}

export interface PlainFile {
  cwd: string
  data: VFile['data']
  path: string
  value: string
}

/** What comes back: a piece without its files, and what was said of them. */
export interface Report {
  copy: PlainMessage[]
  piece?: Omit<Piece, 'copy' | 'sidecar'>
  sidecar: PlainMessage[]
}

export type PlainMessage = Pick<VFileMessage, 'reason'> &
  Partial<
    Pick<
      VFileMessage,
      'actual' | 'cause' | 'expected' | 'fatal' | 'note' | 'place' | 'ruleId' | 'source' | 'url'
    >
  >

/** UTF-16 units up to which nothing known takes longer than a second or two. */
const small: Record<string, number> = {'.markdown': 8192, '.md': 8192}
const smallOther = 262_144

/** Milliseconds of processor time, and as many again for every megabyte; a busy machine is no fault of the copy. */
const patience = {least: 8000, megabyte: 1000, step: 200}

/** UTF-16 units above which a thread holds so much that it is better ended than kept for the next piece. */
const heavy = 1_000_000

/** Copy of 64 MB takes less; what takes more ends its thread, with a message, and not the build. */
const resourceLimits = {maxOldGenerationSizeMb: 3000}

let worker: Worker | undefined

/** Whether copy is large enough to be settled apart. */
export function isLarge({extname, value}: VFile): boolean {
  return value.length > (small[(extname ?? '').toLowerCase()] ?? smallOther)
}

/**
 * Settle a sheet in the thread.
 *
 * @returns
 *   The piece; nothing, with a fatal message on the copy, where it takes too long.
 */
export async function settleApart(
  {copy, sidecar}: Sheet,
  configuration: Configuration,
  now?: string
): Promise<Piece | undefined> {
  const errand = {
    configuration,
    copy: toPlain(copy),
    now,
    ...(sidecar ? {sidecar: toPlain(sidecar)} : {})
  }
  const limit = patience.least + (copy.value.length / 1e6) * patience.megabyte
  const answer = await send(errand, limit)
  if (typeof answer === 'string') {
    report(copy, 'src:settle-apart', 'fatal', `Cannot make an article of this copy: ${answer}`, {
      note: 'Look for the same signs over and over, or take it apart into shorter pieces'
    })
    return
  }
  restore(copy, answer.copy)
  if (sidecar) restore(sidecar, answer.sidecar)
  return answer.piece && {...answer.piece, copy, ...(sidecar ? {sidecar} : {})}
}

function send(errand: Errand, limit: number): Promise<Report | string> {
  // The compiled file: `tsc` rewrites the endings of imports, not of URLs.
  const thread = (worker ??= new Worker(new URL('./settle-worker.js', import.meta.url), {
    resourceLimits
  }))
  thread.ref()
  return new Promise((resolve) => {
    const start = process.cpuUsage()
    const done = (answer: Report | string, stop: boolean) => {
      clearInterval(timer)
      thread.off('error', onError)
      thread.off('message', onMessage)
      thread.unref()
      if (stop) {
        worker = undefined
        void thread.terminate()
      }
      resolve(answer)
    }
    const timer = setInterval(() => {
      const {system, user} = process.cpuUsage(start)
      if ((system + user) / 1000 < limit) return
      done(`it takes longer than ${Math.round(limit / 1000)} seconds`, true)
    }, patience.step)
    const onError = (error: Error) => done(error.message, true)
    const onMessage = (answer: Report) => done(answer, errand.copy.value.length > heavy)
    thread.on('error', onError)
    thread.on('message', onMessage)
    thread.postMessage(errand)
  })
}

function toPlain({cwd, data, path, value}: VFile): PlainFile {
  return {cwd, data, path: path ?? '-', value: String(value)}
}

function restore(file: VFile, messages: PlainMessage[]): void {
  for (const {place, reason, ...rest} of messages) {
    Object.assign(file.message(reason, place ? {place} : {}), rest)
  }
}
