/** Gives every piece its identity: from the ledger where it is known there, else a new one; and says what happened to it. */

import {
  foldSlug,
  freeSlug,
  type Piece,
  readBlocks,
  type Release,
  report,
  substance,
  toSlug
} from '../pipeline/index.ts'
import {digestOf, shortDigestOf} from './digest.ts'
import {knowAgain, type Likeness} from './know-again.ts'
import type {Event, LedgerEntry} from './ledger.ts'

/** A piece, and where its copy stands; no path: standard input. */
export interface Candidate {
  /** Whether it may go out now. */
  out: boolean
  path?: string
  piece: Piece
}

export interface Identity {
  candidate: Candidate
  /** What is to be written into the ledger if the piece does go out (or is recalled). */
  events: Event[]
  release: Release
}

export interface Moment {
  /** Host of the publication, for new ids. */
  host: string
  isThere(path: string): boolean
  /** Instant of the build. */
  now: string
}

type Known = Likeness & {candidate: Candidate}

/**
 * Identify pieces.
 *
 * @param candidates
 *   All pieces of the edition, also those that stay home: what they are may not be taken by others.
 * @param entries
 *   Of the ledger.
 * @returns
 *   An identity for each piece that goes out, and for each that is recalled.
 */
export function identify(
  candidates: Candidate[],
  entries: LedgerEntry[],
  moment: Moment
): {out: Identity[]; recalled: Event[]} {
  const known = candidates.map(likenessOf).toSorted(inOrder)
  refuseTwins(known)
  const paired = knowAgain(known, entries, moment.isThere)
  const going = known.filter(({candidate}) => candidate.out)
  const slugs = nameAll(going, entries, paired)
  const out = going.map((likeness) => {
    const entry = paired.get(likeness)
    const slug = slugs.get(likeness)!
    return entry ? again(likeness, entry, slug, moment) : first(likeness, slug, moment)
  })
  const recalled = known.flatMap((likeness): Event[] => {
    const entry = paired.get(likeness)
    return entry && isRecall(likeness.candidate) && !entry.withdrawn
      ? [{at: later(moment.now, entry.updated), event: 'withdrawn', id: entry.id}]
      : []
  })
  return {out, recalled}
}

function likenessOf(candidate: Candidate): Known {
  const {article} = candidate.piece
  return {
    candidate,
    digest: digestOf(substance(article)),
    headline: article.headline,
    id: article.id,
    paragraphs: readBlocks(article.body).filter(Boolean).map(shortDigestOf),
    path: candidate.path
  }
}

function inOrder(a: Known, b: Known): number {
  const keys = (known: Known) => [known.path ?? '', known.digest].join('\0')
  return keys(a) < keys(b) ? -1 : 1
}

/** Two pieces with one id: the second stays home. */
function refuseTwins(known: Known[]): void {
  const seen = new Map<string, Known>()
  for (const likeness of known) {
    const {candidate, id} = likeness
    if (!id) continue
    const twin = seen.get(id)
    if (twin && candidate.out) {
      report(
        candidate.piece.copy,
        'src:identify',
        'fatal',
        `Unexpected id \`${id}\` a second time`,
        {
          note: `\`${twin.candidate.piece.copy.path}\` has it already: an id is for one piece, for life`
        }
      )
      candidate.out = false
    } else seen.set(id, likeness)
  }
}

/** What had a slug keeps it; then those that state one; then the others, by path. */
function nameAll(going: Known[], entries: LedgerEntry[], paired: Map<Known, LedgerEntry>) {
  const taken = new Map<string, string>()
  for (const {id, slugs} of entries) for (const slug of slugs) taken.set(foldSlug(slug), id)
  const names = new Map<Known, string>()
  const rank = (known: Known) => (statedSlug(known) ? 1 : paired.has(known) ? 0 : 2)
  for (const known of going.toSorted((a, b) => rank(a) - rank(b))) {
    const entry = paired.get(known)
    const stated = statedSlug(known)
    const wish = stated ?? entry?.slug ?? wishOf(known)
    const own = entry?.slugs.map(foldSlug) ?? []
    for (const slug of own) if (taken.get(slug) === entry?.id) taken.delete(slug)
    const slug = freeSlug(wish, taken)
    for (const name of [...own, foldSlug(slug)]) taken.set(name, entry?.id ?? '')
    names.set(known, slug)
  }
  return names
}

function statedSlug({candidate}: Known): string | undefined {
  const {slug} = candidate.piece.article
  return slug === undefined ? undefined : toSlug(slug) || undefined
}

function wishOf({candidate, digest, headline}: Known): string {
  const stem = candidate.piece.copy.stem ?? ''
  return toSlug(headline ?? '') || toSlug(stem) || `article-${digest.slice(7, 15)}`
}

function first(likeness: Known, slug: string, {host, now}: Moment): Identity {
  const id = likeness.id ?? `tag:${host},${now.slice(0, 10)}:${encodeURIComponent(slug)}`
  return {
    candidate: likeness.candidate,
    events: [{at: now, event: 'published', id, ...stateOf(likeness, slug)}],
    release: {firstPublished: now, id, slug, updated: now}
  }
}

function again(likeness: Known, entry: LedgerEntry, slug: string, {now}: Moment): Identity {
  const changed = likeness.digest !== entry.digest
  const elsewhere = likeness.path !== undefined && likeness.path !== entry.path
  const moved = slug !== entry.slug || elsewhere
  const at = later(now, entry.updated)
  const event = changed ? 'updated' : 'moved'
  return {
    candidate: likeness.candidate,
    events:
      changed || moved || entry.withdrawn
        ? [
            {
              at,
              event: entry.withdrawn ? 'restored' : event,
              id: entry.id,
              ...stateOf(likeness, slug)
            }
          ]
        : [],
    release: {
      firstPublished: entry.firstPublished,
      id: entry.id,
      slug,
      updated: changed ? at : entry.updated
    }
  }
}

function stateOf({digest, headline, paragraphs, path}: Known, slug: string) {
  return {slug, ...(path ? {path} : {}), headline: headline ?? '', digest, paragraphs}
}

function isRecall({piece}: Candidate): boolean {
  return piece.article.status === 'killed' || piece.article.status === 'withheld'
}

/** Time does not run backwards in a ledger, whatever `--now` says. */
function later(now: string, before: string): string {
  return now > before ? now : before
}
