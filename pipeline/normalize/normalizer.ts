/** The contract of a normalizer: one house-style rule, mdast → mdast; keeps positions; idempotent. */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Configuration} from '../configuration.ts'

export interface Normalizer {
  name: string
  /** Changes the tree in place. A text it shortens or lengthens is split off as an atom with its span. */
  normalize(tree: Root, copy: VFile, configuration: Configuration): void
}
