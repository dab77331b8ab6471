/** Reads the way to a page: `Home » News » Ferry sinks off Po…`, whose last step is the headline. */

import {fold} from './site-furniture.ts'

const mark = /[»›>/|]/u
const longest = 300

/** Folded units that the beginning of a cut headline has at least. */
const least = 12

export interface Crumbs {
  /** Its last step, folded, and whether that was cut short. */
  cut: boolean
  step: string
  text: string
}

/** Read a line that may be such a way. */
export function readCrumbs(text: string): Crumbs | undefined {
  if (text.length >= longest || !mark.test(text)) return
  const last = text.split(mark).at(-1)!
  return {cut: /(?:…|\.{2,3})\s*$/u.test(last), step: fold(last), text}
}

/**
 * Tell whether a way leads to a headline.
 *
 * @param text
 *   What may be its headline; may be cut short in the way, or set in capitals.
 * @param own
 *   The same, folded.
 */
export function leadsTo({cut, step, text: way}: Crumbs, text: string, own: string): boolean {
  if (way === text) return false
  if (way.endsWith(text)) return true
  return step.length >= least && (step === own || (cut && own.startsWith(step)))
}

/** Without what stands in angle quotation marks: `»` is no arrow there. */
export function unquoted(text: string): string {
  return text.replace(/«[^«»]{1,200}»|»[^«»]{1,200}«/gu, '')
}

/** Whether a line is crumbs or a row of sections. */
export function isWay(text: string): boolean {
  return mark.test(unquoted(text))
}
