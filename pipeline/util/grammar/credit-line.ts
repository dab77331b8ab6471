/** Reads the line that says whose the copy is: `Source: Associated Press` · `© 2019 Northern News Agency` · `(AFP)`. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'

export interface CreditText {
  /** Whether it names no author: an agency’s name alone signs the copy, an issuer sent it out. */
  mark?: boolean
  notice?: {holder?: string; year?: number}
  organization?: string
}

const labelled =
  /^\(?(?:sources?|quelle|fuente|fonte|bron|källa|kilde|credit|courtesy(?: of)?|provided by|distributed by|via):\s+(?<name>[^()]{2,110}?)\)?$/iu
const copyright =
  /^[[(]?(?:\(c\)|©|copyright)[\s,:©(c)]*(?<year>\d{4})?(?:\s?[-–]\s?\d{2,4})?[\s,:]*(?:by |the )*(?<holder>[^.,|;:]{2,80})?/iu
const longest = 400

/**
 * Read a credit or copyright line.
 *
 * @param text
 *   A line.
 * @returns
 *   What it says; nothing where it is none.
 */
export function readCredit(text: string, desk: KnownAgency[] = []): CreditText | undefined {
  if (text.length > longest || text.length < 2) return
  const alone = agencyAlone(text, desk)
  if (alone) return {mark: true, organization: alone}
  return fromLabel(text, desk) ?? fromCopyright(text, desk)
}

/** `Reuter` · `(AFP)` · `REUTER...` · `AFP - Jiji`. */
export function agencyAlone(text: string, desk: KnownAgency[] = []): string | undefined {
  if (text.length > 60) return
  const bare = text.replace(/^[\s(/[–—*-]+|[\s)\]/.…*=–—\p{Cc}-]+$/gu, '')
  if (!bare || (bare.length < 3 && bare === bare.toLowerCase())) return
  return agencyNamed(bare, desk) ?? everyAgency(bare, desk)
}

function everyAgency(text: string, desk: KnownAgency[]): string | undefined {
  const names = text.split(/\s*[/,;]\s*|\s[-–—]\s|\s+and\s+/u)
  if (names.length < 2 || names.length > 4) return
  const known = names.map((name) => agencyNamed(name, desk))
  return known.every(Boolean) ? known[0] : undefined
}

function fromLabel(text: string, desk: KnownAgency[]): CreditText | undefined {
  const match = labelled.exec(text) ?? /^SOURCE:?\s+(?<name>\p{Lu}[^()]{2,110}?)$/u.exec(text)
  const name = match?.groups?.['name']?.trim()
  if (
    !name ||
    !/^[\p{Lu}\d]|^(?:dpa|afp)\b|^[\w-]{1,30}\.[a-z]{2,10}\b/u.test(name) ||
    /[!?]$/u.test(name)
  )
    return
  if (/\b(?:said|says|told|was|is|are|were|has|have|will|would)\b/u.test(name)) return
  const agency = agencyNamed(name.replace(/\.$/u, ''), desk)
  if (agency) return {organization: agency}
  if (name.split(/\s+/u).length > 10 || /^https?:|\.\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(name)) return {}
  // Of several, each gave a part: `ntv.de, ab/dpa` says who of the desk worked on it, not who wrote it.
  const known = name.split(/\s*[,/|]\s*/u).find((part) => agencyNamed(part, desk))
  if (known) return {mark: true, organization: agencyNamed(known, desk)!}
  return /^(?:source|quelle|fuente|fonte|bron)/iu.test(text) && !/,/u.test(name)
    ? {mark: true, organization: name}
    : {}
}

function fromCopyright(text: string, desk: KnownAgency[]): CreditText | undefined {
  const groups = copyright.exec(text)?.groups
  if (!groups) return
  const {holder: raw, year} = groups
  const holder = raw?.replace(/\s*(?:all rights reserved|ltd)\.?.*$/iu, '').trim()
  if (!year && !/^[[(]?(?:\(c\)|©)/iu.test(text)) {
    if (!holder || !agencyNamed(holder, desk)) return
  }
  if (!year && !holder) return
  const organization = holder ? agencyNamed(holder, desk) : undefined
  const notice = {...(holder ? {holder} : {}), ...(year ? {year: Number(year)} : {})}
  return {notice, ...(organization ? {organization} : {})}
}
