/** The one owner of the disk. Its problems are machine faults; a problem of one piece of copy is the caller’s to report. */

import {constants} from 'node:fs'
import fs from 'node:fs/promises'
import {machineFault, wordsOf} from './machine-fault.ts'

/** Bytes; news copy is a few thousand. */
export const largest = 64 * 1024 * 1024

/**
 * Read a regular file.
 *
 * @returns
 *   Its bytes.
 * @throws
 *   A machine fault that says why, also for pipes and devices (which are never opened to wait on) and for files over `largest`.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  const refuse = (why: string, cause?: unknown) =>
    machineFault(`Cannot read \`${file}\`: ${why}`, undefined, cause)
  let handle: fs.FileHandle | undefined
  try {
    handle = await fs.open(file, constants.O_RDONLY | constants.O_NONBLOCK)
    const stat = await handle.stat()
    if (stat.isDirectory()) throw refuse('it is a folder')
    if (!stat.isFile()) throw refuse('it is not a file but a pipe, a socket or a device')
    if (stat.size > largest) throw refuse(`it is larger than ${largest / 1024 / 1024} MB`)
    return await handle.readFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENXIO') throw refuse('it is a pipe or a socket')
    throw 'machine' in (error as object) ? error : refuse(wordsOf(error), error)
  } finally {
    await handle?.close()
  }
}

/** Whether something stands at a path, a broken link included. */
export async function exists(file: string): Promise<boolean> {
  return fs.lstat(file).then(
    () => true,
    () => false
  )
}

/**
 * Read all of standard input.
 *
 * @throws
 *   When it is over `largest`.
 */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) throw machineFault('Cannot read standard input: it is larger than 64 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
