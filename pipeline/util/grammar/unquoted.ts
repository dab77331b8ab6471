/** A line as the reporter writes it: with spaces for what others say in it. */

import type {Line} from '../lines.ts'
import {quotedIn} from './quote-marks.ts'

const known = new WeakMap<Line, string>()

/** The text of a line with spaces for what stands in quote marks, but its last stop; made once. */
export function unquoted(line: Line): string {
  const made = known.get(line)
  if (made !== undefined) return made
  let at = 0
  const parts = quotedIn(line.text).flatMap(({end, start}) => {
    const stop = /[.!?…]/u.exec(line.text.charAt(end - 1))?.[0] ?? ' '
    const blank = end > start ? `${' '.repeat(end - start - 1)}${stop}` : ''
    const part = [line.text.slice(at, start), blank]
    at = end
    return part
  })
  const text = [...parts, line.text.slice(at)].join('')
  known.set(line, text)
  return text
}
