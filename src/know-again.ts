/** Knows pieces again: which piece of copy is which article of the ledger, whatever happened to its name or headline. */

import type {LedgerEntry} from './ledger.ts'

/** What a piece is known by. */
export interface Likeness {
  digest: string
  headline?: string | undefined
  /** An id that the copy itself states. */
  id?: string | undefined
  paragraphs: string[]
  /** Absent: standard input. */
  path?: string | undefined
}

/** One way to know a piece again: the same key, and whatever else is asked. */
interface Pass {
  key(likeness: Likeness): string | undefined
  /** Only an entry whose copy is gone from its path: else it is no rename. */
  onlyGone?: true
  test?(likeness: Likeness, entry: LedgerEntry): boolean
}

const path = (likeness: Likeness) => likeness.path
const digest = (likeness: Likeness) => likeness.digest
const headline = (likeness: Likeness) => likeness.headline

/** The surest first. */
const passes: Pass[] = [
  {key: path, test: (likeness, entry) => likeness.digest === entry.digest},
  {key: path, test: (likeness, entry) => likeness.headline === entry.headline},
  {key: path, test: halfInCommon},
  // Two files that exchanged their names.
  {key: digest},
  {key: path},
  {key: headline, onlyGone: true},
  {key: () => '', onlyGone: true, test: halfInCommon}
]

/**
 * Pair pieces with entries; each is taken once.
 *
 * @param pieces
 *   In one order on any machine: of two that fit an entry equally, the first has it.
 * @param entries
 *   Of the ledger.
 * @param isThere
 *   Whether copy still stands at a path.
 * @returns
 *   The entry of each piece that has one. A piece that states an id is known by that alone.
 */
export function knowAgain<T extends Likeness>(
  pieces: T[],
  entries: LedgerEntry[],
  isThere: (path: string) => boolean
): Map<T, LedgerEntry> {
  const paired = new Map<T, LedgerEntry>()
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const piece of pieces) {
    const entry = piece.id === undefined ? undefined : byId.get(piece.id)
    if (entry && byId.delete(entry.id)) paired.set(piece, entry)
  }
  const free = new Set(byId.values())
  for (const pass of passes) {
    const waiting = pieces.filter((piece) => piece.id === undefined && !paired.has(piece))
    if (waiting.length === 0 || free.size === 0) break
    const gone = ({path: at}: LedgerEntry) => at === undefined || !isThere(at)
    const pool = groupByKey(pass.onlyGone ? [...free].filter(gone) : free, pass)
    for (const piece of waiting) {
      const entry = pool
        .get(pass.key(piece))
        ?.find((one) => free.has(one) && (pass.test?.(piece, one) ?? true))
      if (entry && free.delete(entry)) paired.set(piece, entry)
    }
  }
  return paired
}

function groupByKey(entries: Iterable<LedgerEntry>, {key}: Pass) {
  const groups = new Map<string | undefined, LedgerEntry[]>()
  for (const entry of entries) {
    const name = key(entry)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.push(entry)
    else groups.set(name, [entry])
  }
  return groups
}

function halfInCommon({paragraphs}: Likeness, entry: LedgerEntry): boolean {
  const known = new Set(entry.paragraphs)
  const common = new Set(paragraphs.filter((one) => known.has(one))).size
  return common > 0 && common * 2 >= Math.max(new Set(paragraphs).size, known.size)
}
