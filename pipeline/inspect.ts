/** Looks at anyone’s work, offline: JSON-LD, pages, feeds, our Markdown. */

import type {VFile} from 'vfile'
import type {InspectOptions} from './inspect/inspector.ts'

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
  return files.filter((file) => {
    const inspector = inspectors.find((entry) => entry.accepts(file))
    inspector?.inspect(file, options)
    return !inspector
  })
}

export type {InspectOptions}
