/** Presses an edition: pieces and their identities in; pages, pictures and ledger events out. */

import path from 'node:path'
import type {VFile} from 'vfile'
import {type Configuration, type Piece, press, release} from '../pipeline/index.ts'
import type {Found} from './find-copy.ts'
import type {Identity} from './identify.ts'
import type {Event, Ledger} from './ledger.ts'
import type {Page} from './output.ts'
import {findPictures, type Picture} from './pictures.ts'

/**
 * Press the pieces that go out.
 *
 * @returns
 *   Pages and pictures, what is to be written into the ledger, and who did go out after the proof.
 */
export async function pressAll(
  jobs: Array<{found: Found; piece?: Piece}>,
  {out, recalled}: {out: Identity[]; recalled: Event[]},
  ledger: Ledger,
  configuration: Configuration
) {
  const folders = new Map(jobs.map(({found, piece}) => [piece, found]))
  const pictures = new Map<string, Picture[]>()
  const released = []
  for (const identity of out) {
    const {candidate, release: given} = identity
    const {cwd, file} = folders.get(candidate.piece)!
    const folder = file === '-' ? cwd : path.dirname(file)
    const found = await findPictures(candidate.piece, folder, cwd)
    pictures.set(given.id, found)
    const assets = found.map(({asset}) => asset)
    released.push({identity, piece: release(candidate.piece, {...given, assets})})
  }
  const pressed = press(
    released.map(({piece}) => piece),
    configuration,
    {
      moved: movedOf(ledger, out),
      seats: ledger.entries,
      withdrawn: withdrawnOf(ledger, recalled, out)
    },
    toBytes
  )
  const stayed = new Set(pressed.stayed.map(({article}) => article.id))
  const published = out.filter((identity) => !stayed.has(identity.release.id))
  const pages: Page[] = pressed.pages.map((page) => ({
    bytes: page.value as Uint8Array,
    path: page.path
  }))
  for (const {
    release: {id, slug}
  } of published) {
    for (const {asset, bytes} of pictures.get(id) ?? []) {
      pages.push({bytes, path: `articles/${slug}/${asset.path}`})
    }
  }
  return {events: [...published.flatMap(({events}) => events), ...recalled], pages, published}
}

/** One curly quote makes a string twice as large, and all pages are held until they are written. */
function toBytes(page: VFile): void {
  page.value = Buffer.from(String(page))
}

function movedOf({entries}: Ledger, out: Identity[]) {
  const slugs = new Map(entries.map((entry) => [entry.id, entry.slugs]))
  return out.flatMap(({release: {id, slug: to}}) =>
    (slugs.get(id) ?? []).filter((from) => from !== to).map((from) => ({from, to}))
  )
}

function withdrawnOf({entries}: Ledger, recalled: Event[], out: Identity[]) {
  const back = new Set(out.map(({release: {id}}) => id))
  const at = new Map(recalled.map((event) => [event.id, event.at]))
  return entries
    .flatMap(({id, slug, withdrawn}) => {
      const when = at.get(id) ?? withdrawn
      return when && !back.has(id) ? [{at: when, id, slug}] : []
    })
    .toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
}
