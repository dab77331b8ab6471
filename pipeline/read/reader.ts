/** The contract of a reader: one input format, copy → mdast with positions in the copy. */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'

export interface Reader {
  name: string
  /**
   * Read copy. Never assigns `copy.value`; every node carries its position; a text node is
   * either literal (as long as the span it covers) or an atom (the whole span made its value).
   */
  read(copy: VFile): Root
}
