/** Watches files and folders for changes. */

import process from 'node:process'
import {watch} from 'chokidar'
import {wordsOf} from './machine-fault.ts'

export interface Watcher {
  /** Watch these too. */
  add(places: string[]): void
  stop(): Promise<void>
}

/**
 * Watch files and folders, what is there and what is not yet.
 *
 * @param ignored
 *   Tells what is not watched, by absolute path.
 * @param changed
 *   Called at each change.
 */
export async function watchPlaces(
  places: string[],
  ignored: (place: string) => boolean,
  changed: () => void
): Promise<Watcher> {
  const watcher = watch(places, {
    ignoreInitial: true,
    ignored: (place) => ignored(place) || /[/\\](?:\.[^/\\]+|node_modules)$/u.test(place)
  })
  watcher.on('error', (error) => {
    process.stderr.write(`copydesk: Cannot watch for changes: ${wordsOf(error)}\n`)
  })
  // Before it is ready it misses changes.
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  watcher.on('all', changed)
  return {add: (more) => void watcher.add(more), stop: () => watcher.close()}
}
