/** The one owner of the disk. Its problems are machine faults; what one of them means for a piece of copy is the caller’s to say. */

import {constants} from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {machineFault, wordsOf} from './machine-fault.ts'

/** Bytes; news copy is a few thousand. */
const largest = 64 * 1024 * 1024

/** What `writeWhole` writes beside a file first. */
const unfinished = /^\.copydesk-\d+\.tmp$/u

export type Kind = 'file' | 'folder' | 'link' | 'other'

/**
 * Read a regular file.
 *
 * @throws
 *   A machine fault that says why, also for pipes and devices (which are never waited for) and for files over 64 MB.
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

/** Read a file that need not be there. */
export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  return (await kindOf(file)) ? readBytes(file) : undefined
}

/**
 * Read all of standard input.
 *
 * @throws
 *   When it is over 64 MB.
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

/** What stands at a path, links not followed; nothing where nothing does. */
export async function kindOf(file: string): Promise<Kind | undefined> {
  const stat = await fs.lstat(file).catch(() => undefined)
  return stat && kindOfEntry(stat)
}

/** Whether something stands at a path, a broken link included. */
export async function exists(file: string): Promise<boolean> {
  return (await kindOf(file)) !== undefined
}

/** Where a link leads in the end; nothing where it is broken or goes round in a circle. */
export async function followLink(file: string): Promise<string | undefined> {
  return fs.realpath(file).catch(() => undefined)
}

/** When a file was last changed (RFC 3339, UTC); nothing where none stands there. */
export async function timeOf(file: string): Promise<string | undefined> {
  const stat = await fs.lstat(file).catch(() => undefined)
  return stat?.mtime.toISOString()
}

/** List a folder, by name (in the order of UTF-16 units, the same on any machine). */
export async function listFolder(folder: string): Promise<Array<{kind: Kind; name: string}>> {
  try {
    const entries = await fs.readdir(folder, {withFileTypes: true})
    return entries
      .map((entry) => ({kind: kindOfEntry(entry), name: entry.name}))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw machineFault(`Cannot read \`${folder}\`: ${wordsOf(error)}`, undefined, error)
  }
}

/**
 * Make a folder below another, one step at a time.
 *
 * @throws
 *   When something that is no folder of its own (a file, a link out) stands in the way.
 */
export async function makeFolderBelow(top: string, below: string): Promise<void> {
  let folder = top
  for (const name of below.split('/').filter((part) => part && part !== '.')) {
    folder = path.join(folder, name)
    const kind = await kindOf(folder)
    if (kind === 'folder') continue
    if (kind) throw machineFault(`Cannot write into \`${folder}\`: a ${kind} stands there`)
    await asFault('make', folder, () => fs.mkdir(folder))
  }
}

/** Make a folder and those above it. */
export async function makeFolder(folder: string): Promise<void> {
  await asFault('make', folder, () => fs.mkdir(folder, {recursive: true}))
}

/**
 * Write a file whole: beside it first, then renamed over it, so that a reader sees the old bytes or the new.
 *
 * @throws
 *   When not every byte could be written; what stood there before is untouched.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.copydesk-${process.pid}.tmp`)
  await asFault('write', file, async () => {
    try {
      const handle = await fs.open(beside, 'w')
      try {
        await writeAll(handle, bytes)
        const {size} = await handle.stat()
        if (size !== bytes.length) throw new Error('not all of it could be written')
      } finally {
        await handle.close()
      }
      await fs.rename(beside, file)
    } catch (error) {
      await fs.rm(beside, {force: true})
      throw error
    }
  })
}

/**
 * Append to a file and see it on the disk.
 *
 * @param from
 *   Bytes of it that stay; what stands after them (a torn line) goes.
 */
export async function appendAfter(file: string, from: number, bytes: Uint8Array): Promise<void> {
  await asFault('write', file, async () => {
    const handle = await fs.open(file, constants.O_CREAT | constants.O_RDWR)
    try {
      await handle.truncate(from)
      await writeAll(handle, bytes, from)
      await handle.sync()
    } finally {
      await handle.close()
    }
  })
}

/**
 * Make a file that is not there yet.
 *
 * @returns
 *   `there`: it is; `read-only`: nothing can be written in its folder.
 */
export async function makeAlone(
  file: string,
  bytes: Uint8Array
): Promise<'made' | 'read-only' | 'there'> {
  await makeFolder(path.dirname(file)).catch(() => undefined)
  try {
    await fs.writeFile(file, bytes, {flag: 'wx'})
    return 'made'
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return 'there'
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'read-only'
    await fs.rm(file, {force: true}).catch(() => undefined)
    throw machineFault(`Cannot write \`${file}\`: ${wordsOf(error)}`, undefined, error)
  }
}

/** Rename a file that may be gone by now. */
export async function moveFile(from: string, to: string): Promise<void> {
  await fs.rename(from, to).catch(() => undefined)
}

/** Remove what builds that were killed left half written in a folder. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = await fs.readdir(folder).catch((): string[] => [])
  for (const name of names) {
    if (unfinished.test(name)) await removeFile(path.join(folder, name))
  }
}

/** Remove a file. */
export async function removeFile(file: string): Promise<void> {
  await asFault('remove', file, () => fs.rm(file, {force: true}))
}

/** Remove a folder if it is empty. */
export async function removeEmptyFolder(folder: string): Promise<boolean> {
  return fs.rmdir(folder).then(
    () => true,
    () => false
  )
}

async function writeAll(handle: fs.FileHandle, bytes: Uint8Array, start = 0): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const {bytesWritten} = await handle.write(bytes, at, bytes.length - at, start + at)
    if (bytesWritten === 0) throw new Error('not all of it could be written')
    at += bytesWritten
  }
}

async function asFault<T>(verb: string, file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw machineFault(`Cannot ${verb} \`${file}\`: ${wordsOf(error)}`, undefined, error)
  }
}

interface Entry {
  isDirectory(): boolean
  isFile(): boolean
  isSymbolicLink(): boolean
}

function kindOfEntry(entry: Entry): Kind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}
