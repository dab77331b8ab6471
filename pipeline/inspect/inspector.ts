/** The contract of an inspector: it looks at anyone’s work in one format, changes nothing, and files messages on it. */

import type {VFile} from 'vfile'
import type {Telling} from '../util/telling.ts'

export interface InspectOptions {
  /** The present (RFC 3339 with offset); without it nothing is called future. */
  now?: string
}

export interface Inspector {
  /** Whether a file is of its format, by its name and its first words; the first inspector that says so takes it. */
  accepts(file: VFile): boolean
  /**
   * Files messages on the file as `inspect:<rule>`: `fatal` is wrong by the format’s own rules; `warning` is allowed
   * yet misread by consumers; `info` is advice, with who gives it.
   *
   * @returns
   *   What the file says of articles, to be held against what the others say, if it does.
   */
  inspect(file: VFile, options: InspectOptions): Telling[] | void
  name: string
}
