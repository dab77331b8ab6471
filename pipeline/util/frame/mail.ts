/**
 * Finds the head of a mail that copy came in, and its greeting: they are between reporter and desk.
 *
 * ```text
 * > | From: Ines Calder
 * > | To: newsdesk
 * > | Subject: ferry for p3
 * > | Hi Ivo, as promised. Pictures to follow.
 *   | Ferry sinks off Porto Novo
 * ```
 */

import type {Line} from '../lines.ts'

/** Lines from the top that are looked at. */
const reach = 8

const field =
  /^(?:from|to|cc|bcc|sent|date|subject|von|an|betreff|gesendet|de|à|objet|asunto|para|oggetto)\s?: ?\S/iu

const dated = /^(?:sent|date|gesendet)/iu

const greeting =
  /^(?:hi|hello|hey|dear|hallo|liebe[r]?|moin|bonjour|salut|cher|chère|hola|estimad[oa]|ciao|cara|caro|olá)\s\p{Lu}[\p{L} ]{1,20}[,!–—-]/iu

/** Indices of its lines, but for the one that dates it; none where fewer than two fields stand together. */
export function mailLines(lines: Line[]): Set<number> {
  const top = lines.slice(0, reach)
  const fields = top.flatMap(({text}, index) => (field.test(text) ? [index] : []))
  const [first = -1, second] = fields
  if (first > 0 || second !== first + 1) return new Set()
  const last = fields.at(-1)!
  const greeted = top.findIndex(
    ({text}, index) => index > last && index < last + 3 && greeting.test(text)
  )
  return new Set(
    [...fields, ...(greeted < 0 ? [] : [greeted])].filter(
      (index) => !dated.test(lines[index]!.text)
    )
  )
}
