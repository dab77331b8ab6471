/** Tells lines that stand alone wherever they are: a byline, a slug, an end mark never goes on in the next line. */

import {readByline} from './byline.ts'
import {readDateLine} from './date.ts'
import {isEndMark} from './end-mark.ts'
import {noteKind} from './note.ts'
import {isSlugLine} from './slug-line.ts'
import {readWireStamp} from './wire-stamp.ts'

const longest = 80
const mark =
  /^(?:REUTERS?\W{0,5}|Reuter\W{0,4}|\((?:AP|AFP|dpa|EFE|UPI|Reuters)\)|\(?(?:Additional )?[Rr]eporting by \p{Lu}.*)$/u

/** Whether a line of hard-wrapped copy is a line of its own, though the line above it was full. */
export function isRun(text: string): boolean {
  if (text.length > longest || /^\p{Ll}/u.test(text)) return false
  return (
    mark.test(text) ||
    readWireStamp(text) !== undefined ||
    isEndMark(text) ||
    isSlugLine(text) ||
    noteKind(text) !== undefined ||
    readDateLine(text) !== undefined ||
    readByline(text) !== undefined
  )
}
