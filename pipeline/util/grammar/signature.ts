/** Reads who signs a story inside its last paragraph: `… forty people. (mko/dpa)` · `… forty people. - AFP`. */

import type {KnownAgency} from '../../configuration.ts'
import {readCredit} from './credit-line.ts'
import {readSignOff} from './sign-off.ts'

export interface Signature {
  /** Full name of the agency; nothing where only a desk signs. */
  agency?: string
  /** UTF-16 offsets of the name and its brackets or dash. */
  from: number
  name: {from: number; to: number}
  to: number
}

/** UTF-16 units of prose before it: less is a caption. */
const least = 40
const leastWide = 12

const brackets =
  /(?<=[.!?…]["”’»“]?) ?\((?<name>[\p{L}\d/., -]{2,40})\)(?:\.|[A-Z]\p{Ll}{1,2}\d?\/[A-Z]\p{Ll}{2})?$/u
/** Japanese copy has brackets and full stops of its own. */
const wide = /(?<=[。」！？])[（(](?<name>[\p{L}＝=]{2,20})[）)]$/u
const dash = /(?<=[.!?…]["”’»“]?)\s{1,3}(?:[-–—]{1,2}\s?|\/)(?<name>\p{L}[\p{L} ]{1,30})\/?\.?$/u
const bare =
  /(?<=[.!?…]["”’»“]?)\s{1,3}(?<name>AAP|AFP|ANI|ANSA|EFE|IANS|PTI|Reuters|UNI|Xinhua|dpa)(?: [A-Z]{2,3}){0,4}$/u

/**
 * Read the signature.
 *
 * @param text
 *   The last paragraph of a story.
 */
export function readSignature(text: string, desk: KnownAgency[]): Signature | undefined {
  const tail = text.slice(-80)
  const match = brackets.exec(tail) ?? wide.exec(tail) ?? dash.exec(tail) ?? bare.exec(tail)
  const printed = match?.groups?.['name']
  if (!match || !printed) return
  const from = text.length - tail.length + match.index
  if (from < (wide.test(tail) ? leastWide : least)) return
  const agency = readCredit(printed, desk)?.organization
  const initials =
    match[0].trimStart().startsWith('(') && readSignOff(`(${printed})`, desk) !== undefined
  if (!agency && !initials) return
  const at = text.indexOf(printed, from)
  const name = {from: at, to: at + printed.length}
  return {from, name, to: text.length, ...(agency ? {agency} : {})}
}
