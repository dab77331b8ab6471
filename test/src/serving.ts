/** `copydesk serve` running in a folder, and requests to it. */

import {type ChildProcess, spawn} from 'node:child_process'
import http from 'node:http'
import path from 'node:path'

const cli = path.resolve(import.meta.dirname, '../../dist/src/cli.js')

export interface Answered {
  body: string
  headers: http.IncomingHttpHeaders
  status: number
}

export interface Serving {
  /** Ask for a path, as it stands, with headers of one’s own. */
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answered>
  /** Events of the stream, as they come. */
  events(): AsyncGenerator<string>
  /** What it said on standard error. */
  said(): string
  /** Send a signal; gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  welcome: string
}

/** Start it on a free port, and wait until it listens. */
export async function startServing(folder: string, words: string[] = []): Promise<Serving> {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...words], {cwd: folder})
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const welcome = await firstWords(child, () => errors)
  const port = Number(/127\.0\.0\.1:(\d+)/u.exec(welcome)![1])
  const open = (at: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<http.IncomingMessage>((resolve, reject) => {
      // An agent of its own each: nothing is kept open.
      http
        .request({agent: false, headers, host: '127.0.0.1', method, path: at, port}, resolve)
        .on('error', reject)
        .end()
    })
  return {
    async ask(at, headers = {}, method) {
      const answer = await open(at, headers, method)
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks).toString()
      return {body, headers: answer.headers, status: answer.statusCode ?? 0}
    },
    async *events() {
      for await (const chunk of await open('/_copydesk/events', {})) yield String(chunk)
    },
    said: () => errors,
    stop(signal = 'SIGINT') {
      return new Promise((resolve) => {
        if (child.exitCode !== null) resolve(child.exitCode)
        child.on('exit', (code) => resolve(code))
        child.kill(signal)
      })
    },
    welcome
  }
}

function firstWords(child: ChildProcess, errors: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      words += chunk.toString()
      if (words.includes('Ctrl+C')) resolve(words)
    })
    child.on('exit', (code) => reject(new Error(`It ended with ${code}: ${errors()}`)))
  })
}
