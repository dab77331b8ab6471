/**
 * The ledger: what has gone out, for good. JSON Lines, append-only, beside `copydesk.yaml`.
 *
 * A line torn by a crash or a full disk is completed as far as it can be read; it is written
 * anew with the next build.
 */

import path from 'node:path'
import process from 'node:process'
import {faultsOf} from '../pipeline/index.ts'
import {appendAfter, makeFolder, readIfThere} from './files.ts'
import {machineFault} from './machine-fault.ts'

/** Something that happened to an article; the schema is `schemas/ledger.schema.json`. */
export interface Event {
  at: string
  event: 'moved' | 'published' | 'restored' | 'updated' | 'withdrawn'
  id: string
  slug?: string
  path?: string
  headline?: string
  digest?: string
  paragraphs?: string[]
}

/** What all events of one article come to. */
export interface LedgerEntry {
  digest: string
  firstPublished: string
  headline: string
  id: string
  paragraphs: string[]
  /** Where the copy was last; absent: it came on standard input. */
  path?: string
  slug: string
  /** Every slug it ever had, the present one included. */
  slugs: string[]
  updated: string
  /** Instant of its recall. */
  withdrawn?: string
}

export interface Ledger {
  entries: LedgerEntry[]
  file: string
  /** Bytes of it that are whole lines. */
  sound: number
  /** What could be read of a torn last line (nothing: empty). */
  torn?: Event[]
}

/**
 * Read the ledger.
 *
 * @throws
 *   When a line other than the last is no event: what has gone out is not to be guessed.
 */
export async function readLedger(file: string): Promise<Ledger> {
  const bytes = Buffer.from((await readIfThere(file)) ?? [])
  const sound = bytes.lastIndexOf(0x0a) + 1
  const events = bytes
    .toString('utf8', 0, sound)
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [eventOf(line, file, index + 1)] : []))
  const rest = bytes.toString('utf8', sound)
  const torn = rest.trim() ? complete(rest) : undefined
  return {
    entries: fold([...events, ...(torn ?? [])]),
    file,
    sound,
    ...(torn ? {torn} : {})
  }
}

/** Append events; those of a torn line first, in its place. */
export async function appendEvents(
  {file, sound, torn = []}: Ledger,
  events: Event[]
): Promise<void> {
  const lines = [...torn, ...events].map((event) => `${JSON.stringify(event)}\n`)
  if (lines.length === 0) return
  await makeFolder(path.dirname(file))
  await appendAfter(file, sound, Buffer.from(lines.join('')))
}

function eventOf(line: string, file: string, number: number): Event {
  const refuse = (why: string, cause?: unknown) =>
    machineFault(
      `Cannot use the ledger: ${path.relative(process.cwd(), file)}:${number}:1: ${why}`,
      'Mend the line: after a merge, the lines of both sides stay and the markers go',
      cause
    )
  try {
    const event: unknown = JSON.parse(line)
    const [fault] = faultsOf('ledger', event)
    if (fault) throw refuse(`${fault.reason} at \`${fault.pointer || '/'}\``)
    return event as Event
  } catch (error) {
    throw error instanceof SyntaxError ? refuse('expected a line of JSON', error) : error
  }
}

/** Close a torn line after the last of its values that is whole. */
function complete(line: string): Event[] {
  const ends = [line.length, ...[...line.matchAll(/,"/gu)].map(({index}) => index).toReversed()]
  for (const end of ends) {
    const whole = line.slice(0, end)
    for (const closed of [whole, `${whole}}`]) {
      try {
        const event: unknown = JSON.parse(closed)
        if (faultsOf('ledger', event).length === 0) return [event as Event]
      } catch {
        // Not yet whole: the next shorter one may be.
      }
    }
  }
  return []
}

function fold(events: Event[]): LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>()
  for (const {at, event, id, ...said} of events) {
    const before = entries.get(id)
    if (!before && event !== 'published') continue
    const slug = said.slug ?? before?.slug ?? ''
    const entry: LedgerEntry = {
      digest: '',
      firstPublished: at,
      headline: '',
      paragraphs: [],
      updated: at,
      ...before,
      ...said,
      id,
      slug,
      slugs: [...new Set([...(before?.slugs ?? []), slug])]
    }
    if (before && said.digest && said.digest !== before.digest) entry.updated = at
    delete entry.withdrawn
    if (event === 'withdrawn') entry.withdrawn = at
    else if (event === 'moved' && before?.withdrawn) entry.withdrawn = before.withdrawn
    entries.set(id, entry)
  }
  return [...entries.values()]
}
