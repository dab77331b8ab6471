/** Composes an edition for looking at, and anew when copy or configuration change. Nothing is written. */

import path from 'node:path'
import process from 'node:process'
import {inspect} from 'node:util'
import {startWatch} from './clock.ts'
import {compose, type Composed} from './compose.ts'
import {isBelow} from './find-copy.ts'
import {faultLines, isMachineFault} from './machine-fault.ts'
import {printMessagesOf} from './message-line.ts'
import {oneAtATime} from './one-at-a-time.ts'
import type {Settled} from './settle-again.ts'
import {editionShelf, type Shelf} from './shelf.ts'
import {print} from './terminal.ts'
import {watchPlaces} from './watch.ts'

export interface Preview {
  /** The last edition that could be composed. */
  shelf: Shelf
  stop(): Promise<void>
}

export interface PreviewSettings {
  config: string | undefined
  now: string | undefined
  quiet: boolean
}

/** Milliseconds without a change: editors write a file in several steps. */
const pause = 120

/**
 * Start a preview.
 *
 * @param changed
 *   Called with the digest of each edition after the first.
 * @throws
 *   When the first edition cannot be composed; later ones say why on standard error and leave the one before.
 */
export async function startPreview(
  settings: PreviewSettings,
  changed: (edition: string) => void
): Promise<Preview> {
  const settled: Settled = new Map()
  const first = await composeNow(settings, settled)
  const preview: Preview = {shelf: first.shelf, stop: () => stop()}
  const again = async () => {
    const {places, shelf} = await composeNow(settings, settled)
    watcher.add(places)
    if (shelf.edition === preview.shelf.edition) return
    preview.shelf = shelf
    changed(shelf.edition)
  }
  const loop = oneAtATime(again, pause, (error) => {
    // A fault of ours ends no preview either, but is told whole.
    process.stderr.write(isMachineFault(error) ? faultLines(error) : `${inspect(error)}\n`)
  })
  const watcher = await watchPlaces(first.places, first.ignored, loop.ask)
  const stop = async () => {
    await loop.stop()
    await watcher.stop()
  }
  return preview
}

async function composeNow({config, now, quiet}: PreviewSettings, settled: Settled) {
  const watch = startWatch()
  const settings = {config, json: false, newLedger: true, now, quiet, settled}
  const composed = await compose([], settings)
  await tell(composed, watch(), quiet)
  const {plan, project} = composed
  const file = project.file ?? path.join(project.root, 'copydesk.yaml')
  return {
    ignored: (place: string) => isBelow(plan.output, place),
    places: [...plan.places, file, plan.ledger],
    shelf: editionShelf(pagesOf(composed))
  }
}

/** A page is as old as its article; what is of the whole edition, as the newest. */
function pagesOf({pages, published}: Composed) {
  const times = new Map(published.map(({release: {slug, updated}}) => [slug, updated]))
  const newest = [...times.values()].toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
  return pages.map(({bytes, path: file}) => ({
    bytes,
    modified: times.get(/^articles\/([^/]+)\//u.exec(file)?.[1] ?? '') ?? newest,
    path: file
  }))
}

async function tell({files, held, home, published}: Composed, seconds: string, quiet: boolean) {
  printMessagesOf(files, quiet)
  if (quiet) return
  await print(
    `preview: ${published.length} would go out; held ${held.length}; stay home ${home.length}; ${seconds} s\n`
  )
}
