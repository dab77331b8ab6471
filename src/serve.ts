/** Serves on this machine alone: the one owner of the network, which it only listens to. */

import {once} from 'node:events'
import {createServer, type Server, type ServerResponse} from 'node:http'
import path from 'node:path'
import process from 'node:process'
import {readProject} from './config.ts'
import {followLink, kindOf} from './files.ts'
import {machineFault, wordsOf} from './machine-fault.ts'
import {type Answer, answerRequest} from './serve-answer.ts'
import {greeting} from './serve-reload.ts'
import {folderShelf, type Shelf} from './shelf.ts'
import {type Preview, startPreview} from './preview.ts'
import {print} from './terminal.ts'

export interface ServeSettings {
  config: string | undefined
  now: string | undefined
  /** Whether the folder is shown as it stands. */
  plain: boolean
  port: string | undefined
  quiet: boolean
}

const host = '127.0.0.1'
const usualPort = 4747

/**
 * Serve until it is stopped.
 *
 * @param operands
 *   A folder to show as it stands; none: the project, composed anew at each change.
 * @returns
 *   Exit code: `0` when stopped by SIGINT or SIGTERM.
 */
export async function serve(operands: string[], settings: ServeSettings): Promise<number> {
  if (operands.length > 1) throw machineFault('Unexpected second folder, expected one')
  const port = toPort(settings.port)
  const folder = await folderOf(operands, settings)
  const listeners = new Set<ServerResponse>()
  const preview: Preview | undefined =
    folder === undefined
      ? await startPreview(settings, (edition) => {
          for (const listener of listeners) listener.write(greeting(edition))
        })
      : undefined
  const shelf = preview ? () => preview.shelf : alwaysThe(await folderShelf(folder!))
  const server = createServer((request, response) => {
    const {headers, method = '', url = ''} = request
    const wanted = {headers, method, port: portOf(server), url}
    answerRequest(wanted, shelf())
      .then((answer) => {
        if (answer.stream) keep(response, answer, listeners, shelf().edition)
        else send(response, answer)
      })
      .catch((error: unknown) => {
        process.stderr.write(`${wordsOf(error)}\n`)
        send(response, {body: 'Cannot read it\n', headers: {}, status: 500})
      })
  })
  try {
    await listen(server, port)
    if (!settings.quiet) await print(welcome(portOf(server), folder))
    await stopped()
  } finally {
    await preview?.stop()
    server.close()
    server.closeAllConnections()
  }
  return 0
}

function toPort(stated: string | undefined): number {
  if (stated === undefined) return usualPort
  if (/^\d{1,5}$/u.test(stated) && Number(stated) < 65_536) return Number(stated)
  throw machineFault(`Unexpected \`--port ${stated}\`, expected a number from 0 to 65535`)
}

/** The folder to show as it stands, if any. */
async function folderOf([named]: string[], {config, plain}: ServeSettings) {
  if (named === undefined && !plain) return
  const folder = named === undefined ? (await readProject(config)).output : path.resolve(named)
  const real = await followLink(folder)
  if (real && (await kindOf(real)) === 'folder') return real
  throw machineFault(
    `Cannot serve \`${named ?? folder}\`: it is no folder`,
    named === undefined ? 'Make it with `copydesk build`' : undefined
  )
}

function alwaysThe(shelf: Shelf): () => Shelf {
  return () => shelf
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw machineFault(
      `Cannot listen on port \`${port}\`: ${wordsOf(error)}`,
      'Name another with `--port`, or `0` for any that is free',
      error
    )
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function welcome(port: number, folder: string | undefined): string {
  const what = folder
    ? `\`${path.relative(process.cwd(), folder) || '.'}\` as it stands`
    : 'a preview of the edition; nothing is written'
  return `http://${host}:${port}/ shows ${what}
It is for looking only, on this machine. Stop it with Ctrl+C
`
}

function send(response: ServerResponse, {body, headers, status}: Answer): void {
  response.writeHead(status, headers)
  response.end(body)
}

/** A browser that is told of each edition. */
function keep(
  response: ServerResponse,
  {headers, status}: Answer,
  listeners: Set<ServerResponse>,
  edition: string
): void {
  response.writeHead(status, headers)
  response.write(greeting(edition))
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

async function stopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
