/** The contract of a detector: it looks at a piece of copy and files claims. */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Claim, Filing} from '../claim.ts'
import type {Configuration} from '../configuration.ts'

/** What a detector may look at. It changes none of it. */
export interface Desk {
  configuration: Configuration
  copy: VFile
  /** The answers of the desk, from `story.desk.yaml`; its messages are filed on it. */
  sidecar?: VFile
}

export interface Detector {
  detect(tree: Root, desk: Desk): Claim[]
  name: string
  /** What it is shown: the copy, or the story that is left when furniture and fields have gone. */
  of: 'body' | 'copy'
  /** Loads what is dear to load, once, before `detect` is first called. */
  prepare?(): Promise<void>
}

/**
 * Sign what a generator of claims yields.
 *
 * @param name
 *   Name of the detector: its file name.
 * @param files
 *   Yields claims; reads only.
 * @param of
 *   What it is shown (default: `'copy'`); what it claims of the `'body'` stays there.
 * @returns
 *   Detector whose claims carry `by: 'detect:<name>'`.
 */
export function detector(
  name: string,
  files: (tree: Root, desk: Desk) => Iterable<Filing>,
  of: Detector['of'] = 'copy'
): Detector {
  return {
    detect: (tree, desk) =>
      Array.from(files(tree, desk), (filing) => ({...filing, by: `detect:${name}`})),
    name,
    of
  }
}
