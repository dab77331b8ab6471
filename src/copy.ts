/** Makes copy of bytes: a `VFile` in text, with a message where the encoding is not as it should be. */

import {VFile} from 'vfile'
import {placeOf, report} from '../pipeline/index.ts'
import {type Decoded, decode} from './decode.ts'
import {exists, readBytes, readStandardInput} from './files.ts'
import {isMachineFault} from './machine-fault.ts'

export interface Source {
  /** Folder that `path` is relative to. */
  cwd?: string
  /** Path or name as it is to stand in messages and evidence; its extension tells the format. */
  path: string
}

/** Make copy of bytes. */
export function copyOfBytes(bytes: Uint8Array, source: Source): VFile {
  return copyOf(decode(bytes), source)
}

/** Make copy of decoded text; what there is to say about its encoding is a message on it. */
export function copyOf({fault, text}: Decoded, {cwd, path}: Source): VFile {
  // A path cannot hold NUL: `vfile` would throw where a message is due.
  const copy = new VFile({
    ...(cwd ? {cwd} : {}),
    path: path.replaceAll('\0', '') || '-',
    value: text
  })
  if (fault) {
    const {note, offset, reason, severity} = fault
    const place = offset === undefined ? undefined : placeOf(copy, {end: offset + 1, start: offset})
    report(copy, 'src:decode', severity, reason, {note, place})
  }
  return copy
}

/**
 * Read the answers of the desk that stand beside copy: `story.desk.yaml` beside `story.txt`.
 *
 * @param file
 *   The copy’s own path on this machine.
 * @returns
 *   The sidecar, where there is one.
 */
export async function sidecarOf(file: string, {cwd, path}: Source): Promise<VFile | undefined> {
  const beside = (name: string) => name.replace(/\.[^./\\]*$/u, '') + '.desk.yaml'
  if (!(await exists(beside(file)))) return
  const source = {...(cwd ? {cwd} : {}), path: beside(path)}
  try {
    return copyOfBytes(await readBytes(beside(file)), source)
  } catch (error) {
    const sidecar = copyOf({text: ''}, source)
    report(sidecar, 'src:copy', 'fatal', (error as Error).message, {cause: error})
    return sidecar
  }
}

/** Copy and the answers of the desk to it. */
export interface Sheet {
  copy: VFile
  sidecar?: VFile
}

/**
 * Open copy and what stands beside it. Never throws for the sake of one piece: what cannot be
 * read is an empty sheet with a fatal message.
 *
 * @param file
 *   Path on this machine; `-` is standard input.
 */
export async function openSheet(file: string, source: Source): Promise<Sheet> {
  try {
    if (file === '-') return {copy: copyOfBytes(await readStandardInput(), source)}
    const copy = copyOfBytes(await readBytes(file), source)
    const sidecar = await sidecarOf(file, source)
    return {copy, ...(sidecar ? {sidecar} : {})}
  } catch (error) {
    if (!isMachineFault(error)) throw error
    const copy = copyOf({text: ''}, source)
    report(copy, 'src:copy', 'fatal', error.message, {cause: error})
    return {copy}
  }
}
