/**
 * The output folder: pages go in whole, pages of ours that no longer belong go, what is not ours stays.
 * What is ours is written down in `output/.copydesk.json`.
 */

import path from 'node:path'
import {digestOf} from './digest.ts'
import {
  exists,
  followLink,
  kindOf,
  makeFolder,
  makeFolderBelow,
  readBytes,
  readIfThere,
  removeEmptyFolder,
  removeFile,
  removeUnfinished,
  writeWhole
} from './files.ts'
import {machineFault} from './machine-fault.ts'

/** The file in an output folder that says what in it is ours. */
export const manifestName = '.copydesk.json'

export interface Output {
  /** Absolute. */
  folder: string
  /** Digest by path of what the last build wrote; paths relative to the folder, with `/`. */
  ours: Map<string, string>
  /** Paths that a build which did not end was about to write. */
  unfinished: Set<string>
}

/** A file to be published. */
export interface Page {
  bytes: Uint8Array
  /** Relative to the output folder, with `/`. */
  path: string
}

export interface Written {
  /** Paths of ours that somebody changed and that no longer belong: they were left. */
  left: string[]
  removed: string[]
  unchanged: string[]
  written: string[]
}

/**
 * Look at the output folder.
 *
 * @param folder
 *   Absolute; need not be there.
 * @throws
 *   When it cannot be a folder, or what is written down in it cannot be read.
 */
export async function openOutput(folder: string): Promise<Output> {
  const real = (await followLink(folder)) ?? folder
  const kind = await kindOf(real)
  if (kind && kind !== 'folder') {
    throw machineFault(
      `Cannot publish into \`${folder}\`: it is no folder`,
      'Name another with `--out`'
    )
  }
  const bytes = await readIfThere(path.join(real, manifestName))
  const none: Output = {folder: real, ours: new Map(), unfinished: new Set()}
  if (!bytes) return none
  try {
    const {files, unfinished = []} = JSON.parse(Buffer.from(bytes).toString()) as {
      files: Record<string, string>
      unfinished?: string[]
    }
    const ours = Object.entries(files).filter(([file]) => isInside(file))
    return {folder: real, ours: new Map(ours), unfinished: new Set(unfinished)}
  } catch (error) {
    throw machineFault(
      `Cannot read \`${path.join(folder, manifestName)}\`: it is not as Copydesk wrote it`,
      'Take it from your version control again, or empty the output folder',
      error
    )
  }
}

/**
 * Make the output folder hold these pages and no older ones of ours.
 *
 * @throws
 *   When something that is not ours stands where a page belongs (nothing is written then), or the disk refuses.
 */
export async function writeOutput(output: Output, pages: Page[]): Promise<Written> {
  const {folder, ours} = output
  const wanted = new Map(pages.map(({bytes, path: file}) => [file, bytes]))
  const result: Written = {left: [], removed: [], unchanged: [], written: []}
  for (const [file, bytes] of wanted) {
    const same = await isSame(path.join(folder, file), bytes)
    if (!same) await refuseForeign(output, file)
    result[same ? 'unchanged' : 'written'].push(file)
  }
  const stale = [...ours.keys(), ...output.unfinished].filter((file) => !wanted.has(file))
  for (const file of new Set(stale)) {
    if (!(await exists(path.join(folder, file)))) continue
    result[(await isAsWeLeftIt(output, file)) ? 'removed' : 'left'].push(file)
  }
  const last = manifestOf([
    ...[...wanted].map(([file, bytes]): [string, string] => [file, digestOf(bytes)]),
    ...result.left.map((file): [string, string] => [file, ours.get(file) ?? digestOf('')])
  ])
  if (result.written.length + result.removed.length > 0) {
    await makeFolder(folder)
    await sweep(output)
    await writeWhole(path.join(folder, manifestName), manifestOf([...ours], result.written))
    for (const file of result.written) {
      await makeFolderBelow(folder, path.posix.dirname(file))
      await writeWhole(path.join(folder, file), wanted.get(file)!)
    }
    for (const file of result.removed) await remove(folder, file)
  }
  if (!(await isSame(path.join(folder, manifestName), last))) {
    await makeFolder(folder)
    await writeWhole(path.join(folder, manifestName), last)
  }
  return result
}

function manifestOf(files: Array<[string, string]>, unfinished: string[] = []): Buffer {
  const sorted = files.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const data = {
    note: 'What Copydesk wrote here, so that it removes nothing else. Keep it with the pages.',
    files: Object.fromEntries(sorted),
    ...(unfinished.length > 0 ? {unfinished} : {})
  }
  return Buffer.from(`${JSON.stringify(data, undefined, 2)}\n`)
}

async function isSame(file: string, bytes: Uint8Array): Promise<boolean> {
  if ((await kindOf(file)) !== 'file') return false
  return Buffer.compare(bytes, await readBytes(file)) === 0
}

async function refuseForeign({folder, ours, unfinished}: Output, file: string): Promise<void> {
  const full = path.join(folder, file)
  const kind = await kindOf(full)
  if (!kind || (kind === 'file' && (ours.has(file) || unfinished.has(file)))) return
  throw machineFault(
    `Cannot publish \`${full}\`: a ${kind} stands there that is not ours`,
    'Move it away, or publish into another folder with `--out`'
  )
}

async function isAsWeLeftIt({folder, ours, unfinished}: Output, file: string): Promise<boolean> {
  const full = path.join(folder, file)
  if (unfinished.has(file)) return true
  return (await kindOf(full)) === 'file' && digestOf(await readBytes(full)) === ours.get(file)
}

/** After a build that was killed: what it was just writing. */
async function sweep({folder, unfinished}: Output): Promise<void> {
  const below = [...unfinished].filter(isInside).map((file) => path.posix.dirname(file))
  for (const at of new Set(['.', ...below])) await removeUnfinished(path.join(folder, at))
}

/** A file goes, and the folders that it leaves empty. */
async function remove(folder: string, file: string): Promise<void> {
  await removeFile(path.join(folder, file))
  for (let at = path.posix.dirname(file); at !== '.'; at = path.posix.dirname(at)) {
    if (!(await removeEmptyFolder(path.join(folder, at)))) return
  }
}

/** A manifest is a file like any other: it must not lead us out of the folder. */
function isInside(file: string): boolean {
  return !path.posix.isAbsolute(file) && !path.posix.normalize(file).startsWith('..')
}
