/** Reads who signs a story inside its last paragraph: `… forty people. (mko/dpa)` · `… forty people. - AFP` · `… forty people. ic/tr`. */

import type {KnownAgency} from '../../configuration.ts'
import {readCredit} from './credit-line.ts'
import {hanSignature} from './han-signature.ts'
import {readSignOff} from './sign-off.ts'

export interface Signature {
  /** Whether the name is that of who wrote it: `（有馬千尋）`. */
  writer?: boolean
  /** Full name of the agency; nothing where only a desk signs. */
  agency?: string
  /** UTF-16 offsets of the name and its brackets or dash. */
  from: number
  name: {from: number; to: number}
  to: number
}

interface Form {
  /** Whether the initials of a desk may stand there, and not only an agency. */
  desk?: boolean
  /** UTF-16 units of prose before it: less is a caption. */
  least: number
  pattern: RegExp
}

const forms: Form[] = [
  // `(mko/dpa)`, `(AFP). AbC/DeF`, `(Hina) xic ytr`.
  {
    desk: true,
    least: 24,
    pattern:
      /(?<=[.!?…]["”’»“]?) ?\((?<name>©?[\p{L}\d/., -]{2,40})\)(?:\.|[A-Z]\p{Ll}{1,2}\d?\/[A-Z]\p{Ll}{2}|(?: [a-z]{2,4}){1,3}|(?:\s[a-z]{2,4}\/){1,4}|\s[a-z]{2,4}(?:\/[a-z]{2,4}){1,2})?$/u
  },
  // `(APA, 5.9.2016)`, `(APA, red, 5.9.2016)`: with its day.
  {
    least: 24,
    pattern:
      /(?<=[.!?…]["”’»“]?) ?\((?<name>[\p{L}\d/-]{2,20})(?:, [\p{L}.]{2,12}){0,3}, \d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)\)$/u
  },
  // Japanese copy has brackets and full stops of its own.
  {least: 12, pattern: /(?<=[。」！？])[（(](?<name>[\p{L}＝=]{2,20})[）)]$/u},
  {
    least: 40,
    pattern: /(?<=[.!?…]["”’»“]?)\s{1,3}(?:[-–—]{1,2}\s?|\/)(?<name>\p{L}[\p{L} ]{1,30})\/?\.?$/u
  },
  // `…./the/mis/fba`, as dpa-AFX signs.
  {
    desk: true,
    least: 40,
    pattern: /(?<=[.!?…]["”’»“]?)\/(?<name>[a-zäöü]{2,3}(?:\/[a-zäöü]{2,3}){1,3})$/u
  },
  // `Reuters`, `PTI SKL RHL`.
  {
    least: 40,
    pattern:
      /(?<=[.!?…]["”’»“]?)\s{1,3}(?<name>[A-Z]{2,5}|Reuters|Xinhua|Belga|Ritzau|ČTK|İHA|dpa|sid|epd|kna|apa|sda|afp|ats|awp)(?: [A-Z]{2,3}){0,4}\.?$/u
  },
  // `AGERPRES/(A - autor: Ines Calder, editor: Ivo Marsh)`.
  {
    least: 40,
    pattern: /(?<=[.!?…]["”’»“]?)\s{1,3}(?<name>[A-Z]{3,10})\s?\/?\s?\([^()]{5,120}\)$/u
  },
  // `IC/TR`, `ic/tr`.
  {
    desk: true,
    least: 40,
    pattern:
      /(?<=[.!?…]["'”’»]{0,2})\s+(?<name>\p{Lu}[\p{L}\d]{1,3}(?:\/\p{Lu}[\p{L}\d]{1,3}){1,3}|[a-z]{2,3}(?:\/[a-z]{2,3}){1,3})\s*$/u
  }
]

/**
 * Read the signature.
 *
 * @param text
 *   The last paragraph of a story.
 */
export function readSignature(text: string, desk: KnownAgency[]): Signature | undefined {
  const start = Math.max(0, text.length - 160)
  const bracket = /(?<=[。」！？])[（(【［][^（()）。]{3,16}[）)】］]$/u.exec(text.slice(start))
  const [writer] = bracket && start + bracket.index >= 12 ? hanSignature(bracket[0]) : []
  if (writer) {
    const from = start + bracket!.index
    const name = {from: from + writer.from, to: from + writer.to}
    return {from, name, to: text.length, writer: true}
  }
  for (const form of forms) {
    const match = form.pattern.exec(text.slice(start))
    const printed = match?.groups?.['name']
    if (!match || !printed) continue
    const from = start + match.index + match[0].search(/\S/u)
    const agency = readCredit(printed, desk)?.organization
    if (from < form.least || !(agency || (form.desk && readSignOff(`(${printed})`, desk)))) continue
    const at = text.indexOf(printed, from)
    const name = {from: at, to: at + printed.length}
    return {from, name, to: text.length, ...(agency ? {agency} : {})}
  }
  return
}
