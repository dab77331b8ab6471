/** Files a message on a file: the only way the pipeline speaks. */

import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

export type Severity = 'fatal' | 'info' | 'warning'

export interface Note {
  actual?: string
  /** The other place, or the error behind it. */
  cause?: unknown
  expected?: string[]
  /** How to mend it. */
  note?: string
  place?: Position | undefined
}

const fatality = {fatal: true, info: undefined, warning: false}

/**
 * File a message.
 *
 * @param file
 *   The file it is about: the copy, or its sidecar.
 * @param origin
 *   `source:ruleId`, which is the path of the file that says it (example: `'check:headline-length'`).
 * @param severity
 *   `fatal`: the article stays home; `warning`: it goes out, look at it; `info`: good to know.
 * @param reason
 *   “Unexpected *what*, expected *what*”, values in backticks, no full stop.
 */
export function report(
  file: VFile,
  origin: `${string}:${string}`,
  severity: Severity,
  reason: string,
  note: Note = {}
): VFileMessage {
  const {cause, place, ...rest} = note
  const [source, ruleId] = origin.split(':') as [string, string]
  const message = file.message(reason, {...(place ? {place} : {}), ruleId, source})
  message.cause = cause as Error
  message.fatal = fatality[severity]
  return Object.assign(message, rest, {
    url: `docs/${source === 'inspect' ? 'check' : 'rules'}.md#${origin.replace(':', '')}`
  })
}
