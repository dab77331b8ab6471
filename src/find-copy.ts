/** Finds copy: files and folders in, the pieces of raw copy in them out, in one order on any machine. */

import path from 'node:path'
import {VFile} from 'vfile'
import {formats, report, type Severity} from '../pipeline/index.ts'
import {followLink, kindOf, listFolder} from './files.ts'
import {isMachineFault} from './machine-fault.ts'

/** A piece of copy on this machine. */
export interface Found {
  /** Folder that `path` is relative to. */
  cwd: string
  /** Absolute. */
  file: string
  /** As it stands in messages, evidence and ledger: relative to `cwd`, with `/`. */
  path: string
}

export interface Findings {
  /** Messages about what is not copy, each on a file of its own. */
  notes: VFile[]
  pieces: Found[]
}

/** What may lie beside copy: pictures, sound, our own files. */
const companions =
  /\.(?:avif|css|desk\.yaml|gif|jpe?g|m4a|mp[34]|ogg|pdf|png|svg|tiff?|webm|webp)$/iu
const skipped =
  /^(?:\..*|node_modules|copydesk\.yaml|ledger\.jsonl(?:\.lock(?:-[\da-f-]+)?)?|Thumbs\.db)$/u

/**
 * Find copy.
 *
 * @param places
 *   Files and folders (absolute). A file that is named is taken whatever its name.
 * @param root
 *   Folder of the project: paths are relative to it where they are below it, else to the place named.
 * @param without
 *   A folder (absolute) whose files are not copy: the output.
 */
export async function findCopy(places: string[], root: string, without: string): Promise<Findings> {
  const findings: Findings = {notes: [], pieces: []}
  for (const place of places) {
    const inside = isBelow(root, place)
    const kind = await kindOf((await followLink(place)) ?? place)
    const cwd = inside ? root : path.dirname(place)
    if (kind === 'folder') await search(place, {cwd, findings, top: place, without})
    else add(findings, cwd, place)
  }
  const seen = new Set<string>()
  findings.pieces = findings.pieces
    .filter(({file}) => !seen.has(file) && seen.add(file))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.file < b.file ? -1 : 1))
  return findings
}

/** Whether a path is a folder or below it. */
export function isBelow(folder: string, file: string): boolean {
  const way = path.relative(folder, file)
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way))
}

interface Search {
  cwd: string
  findings: Findings
  /** The folder that was named: links may not leave it. */
  top: string
  without: string
}

async function search(folder: string, around: Search): Promise<void> {
  const {cwd, findings, without} = around
  const note = (file: string, severity: Severity, reason: string, hint?: string) =>
    addNote(findings, {cwd, file}, severity, reason, hint)
  let entries
  try {
    entries = await listFolder(folder)
  } catch (error) {
    if (!isMachineFault(error)) throw error
    return note(folder, 'fatal', error.message)
  }
  const names = new Set(entries.map(({name}) => name))
  for (const {kind, name} of entries) {
    const file = path.join(folder, name)
    if (skipped.test(name) || file === without) continue
    const copy = isCopy(name)
    if (kind === 'folder') {
      if (copy) note(file, 'warning', 'Unexpected folder with the name of a piece, expected a file')
      await search(file, around)
    } else if (kind === 'link') await addLink(file, around)
    else if (copy) add(findings, cwd, file)
    else if (/\.desk\.yaml$/u.test(name)) {
      const stem = name.replace(/\.desk\.yaml$/u, '')
      if (formats.some((ending) => names.has(stem + ending))) continue
      note(
        file,
        'warning',
        `Missing copy beside this sidecar, expected \`${stem}.txt\` or the like`
      )
    } else if (!companions.test(name)) {
      const hint = `Copy is a file that ends in \`${formats.join('`, `')}\``
      note(file, 'info', 'Unexpected kind of file, left alone', hint)
    }
  }
}

async function addLink(file: string, {cwd, findings, top}: Search): Promise<void> {
  const refuse = (severity: Severity, reason: string) =>
    addNote(findings, {cwd, file}, severity, reason, 'Put the copy itself there')
  const target = await followLink(file)
  if (!target) return refuse('fatal', 'Unexpected link that leads nowhere, expected a file')
  const inside = isBelow((await followLink(top)) ?? top, target)
  if (!inside) return refuse('fatal', 'Unexpected link that leaves the folder, expected a file')
  refuse('warning', 'Unexpected link to what lies in the same folder, left alone')
}

function add(findings: Findings, cwd: string, file: string): void {
  findings.pieces.push({cwd, file, path: toPath(cwd, file)})
}

function addNote(
  findings: Findings,
  {cwd, file}: {cwd: string; file: string},
  severity: Severity,
  reason: string,
  note?: string
): void {
  const about = new VFile({cwd, path: toPath(cwd, file)})
  report(about, 'src:find-copy', severity, reason, note ? {note} : {})
  findings.notes.push(about)
}

function toPath(cwd: string, file: string): string {
  return path.relative(cwd, file).split(path.sep).join('/') || path.basename(file)
}

function isCopy(name: string): boolean {
  return formats.includes(path.extname(name).toLowerCase())
}
