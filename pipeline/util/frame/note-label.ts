/** Tells the heading of a correction, on a line above it: `Correction May 13, 2026` · `Editor’s note`. */

import type {Line} from '../lines.ts'
import type {Part} from './line.ts'

const label =
  /^(?:(?:editor[’']?s[’']? note|corrections?|clarifications?|updates?|korrektur|berichtigung|anmerkung der redaktion|rectificatif|erratum|précision|rectificación|fe de erratas|correzione|rettifica|correção|errata|correctie|rättelse|rettelse|sprostowanie)(?:[,:]? \p{L}{3,9}\.? \d{1,2}, \d{4}|[,:]? \d{1,2}\.? \p{L}{3,9}\.? \d{4})?):?$/iu

/** Whether a line is such. */
export function isNoteLabel(text: string): boolean {
  return text.length <= 60 && label.test(text)
}

/** What such a line is: it says nothing but what the note below it is. */
export function noteLabel(
  lines: Line[],
  index: number,
  parts: Map<number, Part>
): Part | undefined {
  const isAbove = parts.get(index + 1) === 'correction'
  return isAbove && isNoteLabel(lines[index]!.text) ? 'service' : undefined
}
