/** Reads a byline: “By Jane Doe and John Roe, Mining Correspondent”. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {printedDates} from '../printed-date.ts'
import {isAfterword, isCrowd} from './afterword.ts'
import {endOfOpener} from './byline-opener.ts'
import {splitTold} from './byline-told.ts'
import {isPerson} from './name.ts'
import {isBody, isBodyName} from './organisation.ts'
import {isPlaceShaped} from './place-shape.ts'
import {employerOf, isRole, isTitle} from './role.ts'

/** One who is named in a byline; `from` and `to` are where, in the text that was read. */
export interface Named {
  from: number
  name: string
  role?: string
  to: number
  type: 'Organization' | 'Person'
  worksFor?: string
}

export interface BylineText {
  /** Where the names begin, after “By”. */
  from: number
  named: Named[]
}

const separator =
  /\s*(?:,\s*(?:and|&)\s|[,;|•·/]|\s[-–—]\s|=$)\s*|\s+(?:and|und|et|y|e|i|en|og|och|&|with|avec|mit|con|for)\s+/giu

/** `Ivo Marsh (Fotos)` took the pictures. */
const pictures = /\((?:bilder|fotos?|foto’s|photos?|photographs?|pictures|video)\)$/iu

const oneWord = /^\p{Lu}\p{Ll}[\p{L}-]{1,20}$/u

const longest = 200

/**
 * Read a byline that says “By” in some language.
 *
 * @param text
 *   A line.
 * @returns
 *   Who is named, in order; nothing where the line is prose or any part of it cannot be told.
 */
export function readByline(text: string, desk: KnownAgency[] = []): BylineText | undefined {
  if (text.length > longest) return
  const from = endOfOpener(text, desk)
  if (from === undefined) return
  const until = Math.min(gluedDate(text), from + photographer(text.slice(from)))
  const named = readNames(text.slice(0, until), from, desk)
  return named && {from, named}
}

/** Whether a byline goes on in the line below: `By INES CALDER in Porto Novo and`. */
export function isOpenEnded(text: string): boolean {
  return /(?:\s(?:and|und|et|y)|[,&])\s*$/iu.test(text)
}

/** Where a browser glued a date to a name (`JOHN ROEMAY 12, 2020`); else the end. */
function gluedDate(text: string): number {
  const date = printedDates(text).find(({from}) => /\p{L}/u.test(text[from - 1] ?? ''))
  return date?.from ?? text.length
}

/** Where the words end and the pictures begin: `Text: Lars Holm Foto: Anna Ek`. */
function photographer(text: string): number {
  const index = text.search(
    /[\s,;|/–-]+editing by |[\s,;|/–-]+(?:foto|fotos|photo|photos|bild|bilder|pictures?|video)s?(?::| by) /iu
  )
  return index < 0 ? text.length : index
}

/**
 * Read a list of names and what is said of them.
 *
 * @param from
 *   Where in the text the list begins; it goes to the end.
 */
export function readNames(
  text: string,
  from: number,
  desk: KnownAgency[] = []
): Named[] | undefined {
  const named: Named[] = []
  let fresh = 0
  for (const part of partsOf(text, from)) {
    const {end, start, value} = part
    if (pictures.test(value)) continue
    if (part.employer && named.length > 0 && /^(?:the )?\p{Lu}/u.test(value)) {
      tell(named.slice(fresh), value, desk)
      continue
    }
    const split = splitTold(value, from > 0, desk)
    if (split) {
      const name = value.slice(0, split.length).trim()
      const one: Named = {from: start, name, to: start + name.length, type: 'Person'}
      if (split.told) tell([one], split.told, desk)
      named.push(one)
      if (one.role) fresh = named.length
      continue
    }
    const org = agencyNamed(value, desk)
    // “By Ines Calder — Porto Novo”, “By Ines Calder, London” is a place.
    const isPlace = (!part.joined && isPlaceShaped(value)) || (part.dashed && isAfterDash(value))
    if (named.length > 0 && isPlace) continue
    // “By Ines Calder, Newsday”: one word is a house or a place.
    if (named.length > 0 && !org && oneWord.test(value) && !isRole(value, desk)) continue
    const told = named.length > 0 && isTold(value, desk)
    if (isPerson(value, from > 0) && !org && !told) {
      if (named.length > 0 && named.slice(fresh).some(({role}) => role)) fresh = named.length
      named.push({from: start, name: value, to: end, type: 'Person'})
    } else if (named.length === 0 && isStaff(value, desk)) {
      named.push({from: start, name: value, to: end, type: 'Organization'})
    } else if (named.length === 1 && named[0]!.type === 'Organization' && isCrowd(value)) {
      named[0] = {...named[0]!, name: text.slice(named[0]!.from, end), to: end}
    } else if (isAllBodies(named) && agencyNamed(value, desk)) {
      named.push({from: start, name: value, to: end, type: 'Organization'})
    } else if (named.length > 0 && isAfterword(value)) continue
    else if (named.length > 0 && isRole(value, desk)) tell(named.slice(fresh), value, desk)
    else return
  }
  return named.length > 0 ? named : undefined
}

/** Whether only organisations are named so far: an agency behind them is no one’s employer. */
function isAllBodies(named: Named[]): boolean {
  return named.length > 0 && named.every(({type}) => type === 'Organization')
}

/** Say of writers what a role line says: their title, and who they write for. */
export function tell(named: Named[], role: string, desk: KnownAgency[] = []): void {
  const employer = employerOf(role, desk)
  for (const one of named) {
    if (isTitle(role) && isSurnameOnly(one.name)) one.type = 'Person'
    if (one.type !== 'Person') continue
    if (isTitle(role)) one.role ??= role
    if (employer) one.worksFor ??= employer
    else if (!isTitle(role)) one.worksFor ??= role.replace(/^the\s+/iu, '')
  }
}

/** `NESHA STAR`, who is said to be a writer: only the last word could name a body. */
function isSurnameOnly(name: string): boolean {
  const [first = '', ...rest] = name.split(/\s+/u)
  const before = rest.slice(0, -1)
  return (
    rest.length > 0 &&
    rest.length < 3 &&
    !/^(?:an?|associated|our|special|staff|the|united)$/iu.test(first) &&
    ![first, ...before].some(isBody)
  )
}

function partsOf(text: string, from: number) {
  const parts: Array<{
    dashed: boolean
    /** Whether “for” stands before it. */
    employer: boolean
    end: number
    joined: boolean
    start: number
    value: string
  }> = []
  let [dashed, employer, joined] = [false, false, false]
  // “By INES CALDER and”: the list goes on below.
  const rest = text
    .slice(from)
    .replace(/[=<.]+\s*$/u, (end) => (end.startsWith('.') ? end : ''))
    .replace(/(?:\s+(?:and|und|et|-)|,)\s*$|(?<=^[^(]*)\)$/u, '')
  let at = 0
  const push = (to: number) => {
    const raw = rest.slice(at, to)
    const place = /\s+(?:in|aus|à|en|från|fra)\s+\p{Lu}[\p{L}\s.'’-]*$/u.exec(raw)
    const value = (place ? raw.slice(0, place.index) : raw).trim()
    const start = from + at + (raw.length - raw.trimStart().length)
    if (value) parts.push({dashed, employer, end: start + value.length, joined, start, value})
  }
  for (const match of rest.matchAll(separator)) {
    if (
      isInsideName(rest.slice(at, match.index), match[0], rest.slice(match.index + match[0].length))
    )
      continue
    push(match.index)
    at = match.index + match[0].length
    dashed = /\s[–—-]\s/u.test(match[0])
    employer = /^\s+for\s+$/iu.test(match[0])
    joined = /[\p{L}&]/u.test(match[0])
  }
  push(rest.length)
  return parts
}

/** Offices are for more than one thing: “Department for Food and Farming”. */
const office =
  /^(?:the |das |el |le |il |o )?(?:\p{L}{2,15} ){0,2}(?:center|centre|council|department|institute|minist(?:ry|erium|erio|ère|ero|ério)|office)(?:\s|$)/iu

/** Whether what looks like a separator belongs to a name: “Ivo Marsh, Jr.”, “Ana Ortega y Ruiz”, “von und zu Berg”. */
function isInsideName(before: string, mark: string, after: string): boolean {
  if (/^,\s*$/u.test(mark)) return /^(?:Jr|Sr|JR|SR|II|III|IV)\b/u.test(after)
  if (office.test(before.trimStart()) && /^\s+(?:and|&|e|et|for|und|y)\s+$/u.test(mark)) return true
  if (/^\s+und\s+$/u.test(mark)) return / von$/u.test(before) && /^zu /u.test(after)
  if (/^(?:brothers|co|fils|hijos|partners|sons|söhne)\b/iu.test(after)) return true
  if (!/^\s+[eiy]\s+$/u.test(mark)) return false
  const next = /^\p{Lu}[\p{L}’'-]{1,30}(?=\s*(?:$|[,;|]))/u.exec(after)?.[0]
  return next !== undefined && !agencyNamed(next) && !isBody(next) && isPerson(before.trim(), true)
}

/** “Our Foreign Staff”, “The Associated Press”, “a Staff Reporter”, “La rédaction”. */
function isStaff(value: string, desk: KnownAgency[]): boolean {
  return agencyNamed(value, desk) !== undefined || isBodyName(value)
}

/** `— Porto Novo`, `- Santarém`: where it was written. */
function isAfterDash(value: string): boolean {
  return isPerson(value) || oneWord.test(value)
}

/** `PA Scotland`, `AP Business Writer`: what begins with an agency’s letters is no name. */
function isTold(value: string, desk: KnownAgency[]): boolean {
  const rest = /^(?:AAP|AFP|AP|CNN|DPA|EFE|PA|PTI|UPI) (.+)$/u.exec(value)?.[1]
  return rest !== undefined && (isPlaceShaped(rest) || isRole(rest, desk))
}
