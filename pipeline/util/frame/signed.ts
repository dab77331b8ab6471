/** Finds the last paragraph of a story, where it is signed. */

import type {KnownAgency} from '../../configuration.ts'
import {readSignature, type Signature} from '../grammar/signature.ts'
import type {Line} from '../lines.ts'
import type {Frame} from './frame.ts'

/** The paragraph and who signs it; nothing where the last words of the story are prose. */
export function signedLine(
  {end, lines, parts}: Frame,
  desk: KnownAgency[]
): {line: Line; read: Signature} | undefined {
  const line = lines.findLast((line, index) => index >= end && !parts.has(index) && line.text)
  const read = line?.type === 'paragraph' ? readSignature(line.text, desk) : undefined
  return line && read && {line, read}
}
