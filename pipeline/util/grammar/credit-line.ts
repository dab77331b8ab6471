/** Reads the line that says whose the copy is: `Source: Associated Press` · `© 2019 Northern News Agency` · `(AFP)`. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed, leadingAgency} from '../agencies.ts'
import {startOfRights} from './rights-behind.ts'

export interface CreditText {
  /** UTF-16 units of the label before the name, such as `Source: `. */
  label?: number
  /** Whether it names no author: an agency’s name alone signs the copy, an issuer sent it out. */
  mark?: boolean
  notice?: {holder?: string; year?: number}
  organization?: string
}

const label = String.raw`(?:sources?|quellen?|fuentes?|fonte|bron|källa|kilde|lähde|źródło|kaynak|источник|джерело|πηγή|πηγές|zdroj|forrás|sursa|izvor|المصدر|مصدر|来源|來源|稿源|信息来源|出典|出所|출처|स्रोत|credit|courtesy(?: of)?|provided by|distributed by|via)\s?[:：]\s*`
const labelled = new RegExp(String.raw`^(?<label>\(?${label})(?<name>[^()]{2,110}?)\)?$`, 'iu')
/** Without its colon only before an agency: `Distributed by Tribune Content Agency, LLC.` */
const bareLabel =
  /^(?:(?:article |story )?(?:courtesy of|provided by|distributed by)|via)\s+(?=\p{Lu})/iu
/** `(avec AFP)` · `Mit Material von dpa` · `(With inputs from PTI)` · `Le Messager avec AFP`. */
const helped =
  /^\(?(?:\p{Lu}[\p{L}.’' -]{2,40}\s)?(?:with|avec|mit|con|com|med|met)\s(?:(?:inputs?|reporting|files|material|informationen|informations?|información|informações|informazioni)\s(?:from|von|de|da|di|des|d’|d')\s?)?(?:the\s|l’|l'|la\s|der\s)?(?<name>[\p{Lu}d][\p{L} -]{1,40}?)(?: inputs?)?\)?\.?$/iu
/** `This report by The Canadian Press was first published Nov. 3, 2021.` */
const firstly =
  /^this (?:report|content|story|article) (?:by|from) (?<name>(?:the )?\p{Lu}[\p{L} -]{1,40}?) was first published (?:on )?\S.{4,40}$/iu
/** `mko/dpa`, `(Rem/ Dire)`: who of the desk worked on what an agency sent. */
const worked =
  /^\(?(?:\p{Ll}{2,10}(?:\/\p{Ll}{2,10}){0,3}\/(?<name>dpa|afp|AFP|apa|APA|sda|epd|kna|Reuters|rtr)\)?|\p{Lu}\p{L}{1,3}(?:[/-] ?\p{Lu}\p{L}{1,3}){0,3}\/ ?(?<sent>\p{Lu}\p{L}{2,11}(?: \p{Lu}\p{L}{2,8})?)\))$/u
/** `(SDA-ATS\mh/fr)`. */
const byDesk = /^\((?<name>[\p{L}-]{2,12})[\\/](?:[a-z]{2,4}[\\/]?){1,3}\)$/u
const copyright =
  /^[[(（<]{0,2}(?:\(c\)|（[CcＣ]）|©|ⓒ|Ⓒ|copyright|c\.(?=\d{4} )|저작권자|版权所有)[\s,:：©ⓒ(c)（）]*(?<year>\d{4})?(?:\s?[-–]\s?\d{2,4})?[\s,:]*(?:by |the )*(?<holder>[^.,|;:。，>]{2,80})?/iu
/** What the law has a firm say behind its name. */
const firm = /,?\s(?:ΑΕ|Α\.Ε\.|GmbH|AG|SA|S\.A\.|AS|A\/S|Ltd\.?|Inc\.?|Sp\. z o\.o\.)$/u
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
  return fromLabel(text, desk) ?? fromHelp(text, desk) ?? fromCopyright(text, desk)
}

/** Whether a line says that the copy is an agency’s: `Bron: Belga`, `（共同通信）`. */
export function isOfAgency(text: string, desk: KnownAgency[] = []): boolean {
  const read = readCredit(text, desk)
  return agencyNamed(read?.organization ?? '', desk) !== undefined
}

function fromHelp(text: string, desk: KnownAgency[]): CreditText | undefined {
  if (text.length > 100) return
  const first = firstly.exec(text)?.groups
  if (first) {
    const organization = agencyNamed(first['name']!, desk)
    return organization ? {mark: true, organization} : undefined
  }
  const bare = bareLabel.exec(text)
  const agency = bare && leadingAgency(text.slice(bare[0].length).replace(/[,(].*$/u, ''), desk)
  if (agency) return {label: bare[0].length, mark: true, organization: agency}
  const groups = (worked.exec(text) ?? byDesk.exec(text) ?? helped.exec(text))?.groups
  const name = groups?.['name'] ?? groups?.['sent']
  const organization = name ? agencyNamed(name, desk) : undefined
  return organization ? {mark: true, organization} : undefined
}

/** `Reuter` · `(AFP)` · `REUTER...` · `AFP - Jiji`. */
function agencyAlone(text: string, desk: KnownAgency[] = []): string | undefined {
  if (text.length > 60) return
  const bare = text
    .replace(/\((?:https?:\/\/|www\.)[^()\s]{2,60}\)$/u, '')
    // `時事通信 社会部`: and its desk.
    .replace(/(?<=\p{Script=Han})[ 　]\p{Script=Han}{1,5}[部局]$/u, '')
    .replace(/^[\s(（［【/[–—*=-]+|[\s)）］】\]/.…*=–—\p{Cc}-]+$/gu, '')
  if (!bare || /^[a-z]{1,2}$/u.test(bare)) return
  return agencyNamed(bare, desk) ?? everyAgency(bare, desk)
}

function everyAgency(text: string, desk: KnownAgency[]): string | undefined {
  const names = text.split(/\s*[/,;]\s*|\s[-–—]\s|(?<=\p{Lu})-(?=\p{Lu})|\s+and\s+/u)
  if (names.length < 2 || names.length > 4) return
  const known = names.map((name) => agencyNamed(name, desk))
  return known.every(Boolean) ? known[0] : undefined
}

function fromLabel(text: string, desk: KnownAgency[]): CreditText | undefined {
  const match =
    labelled.exec(text) ?? /^(?<label>SOURCE:?\s+)(?<name>\p{Lu}[^()]{2,110}?)$/u.exec(text)
  const name = match?.groups?.['name']?.trim()
  const label = match?.groups?.['label']?.length ?? 0
  if (
    !name ||
    !/^[\p{Lu}\p{Lo}\d]|^(?:dpa|afp)\b|^[\w-]{1,30}\.[a-z]{2,10}\b/u.test(name) ||
    /[!?]$/u.test(name)
  )
    return
  if (/\b(?:said|says|told|was|is|are|were|has|have|will|would)\b/u.test(name)) return
  const agency = agencyNamed(name.replace(/\.$/u, ''), desk)
  if (agency) return {label, organization: agency}
  if (name.split(/\s+/u).length > 10 || /^https?:|\.\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(name))
    return {label}
  // Of several, each gave a part: `ntv.de, ab/dpa` says who of the desk worked on it, not who wrote it.
  const known = name.split(/\s*[,/|]\s*/u).find((part) => agencyNamed(part, desk))
  if (known) return {label, mark: true, organization: agencyNamed(known, desk)!}
  return /^\(?(?:source|quelle|fuente|fonte|bron|källa|kilde)/iu.test(text) && !/,/u.test(name)
    ? {label, mark: true, organization: name}
    : {label}
}

function fromCopyright(text: string, desk: KnownAgency[]): CreditText | undefined {
  const groups = startOfRights(text) === 0 ? undefined : copyright.exec(text)?.groups
  if (!groups) return
  const {holder: printed} = groups
  const last = /\s(\d{4})$/u.exec(printed?.trim() ?? '')
  const year = groups['year'] ?? last?.[1]
  const raw = last ? printed?.trim().slice(0, -5) : printed
  const holder = raw?.replace(/\s*(?:all rights reserved|ltd)\.?.*$/iu, '').trim()
  if (
    !year &&
    !/^[[(（<]{0,2}(?:copyright ?)?(?:\(c\)|（[CcＣ]）|©|ⓒ|Ⓒ|저작권자|版权所有)/iu.test(text)
  ) {
    if (!holder || !agencyNamed(holder, desk)) return
  }
  if (!year && !holder) return
  const organization = holder
    ? (agencyNamed(holder, desk) ?? agencyNamed(holder.replace(firm, ''), desk))
    : undefined
  const notice = {...(holder ? {holder} : {}), ...(year ? {year: Number(year)} : {})}
  return {notice, ...(organization ? {organization} : {})}
}
