/** Looks at anyone’s work, offline: JSON-LD, pages, feeds, our Markdown; and whether they say the same. */

import type {VFile} from 'vfile'
import type {InspectOptions} from './inspect/inspector.ts'
import {agree, type Told} from './util/agreement.ts'

/**
 * Inspect files.
 *
 * @param files
 *   Files with their path and text; messages are filed on them.
 * @param options
 *   The present, for what must not lie in the future.
 * @returns
 *   Files that no inspector takes; nothing was filed on them.
 */
export async function inspect(files: VFile[], options: InspectOptions = {}): Promise<VFile[]> {
  const {inspectors} = await import('./inspect/index.ts')
  const told: Told[] = []
  const rest = files.filter((file) => {
    const inspector = inspectors.find((entry) => entry.accepts(file))
    const tellings = inspector?.inspect(file, options)
    if (tellings) told.push(...tellings.map((telling) => ({...telling, file})))
    return !inspector
  })
  agree(told)
  return rest
}

export type {InspectOptions}
