/** Reads a byline: “By Jane Doe and John Roe, Mining Correspondent”. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {printedDates} from '../printed-date.ts'
import {isPerson} from './name.ts'
import {isBody, isBodyName, isStaffPhrase} from './organisation.ts'
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

const opener =
  /^[\^\s*]*(?:(?:(?:words|story|text|written|report(?:ed)?|review(?:ed)?|analysis|article|compiled|posted|interview|opinion|commentary)\s+(?:and\s+(?:photos?|pictures?|photography)\s+)?)?by|von|par|por|di|door|av|af|od|autor|author|auteur|texte?|letters? from|from)(?::\s*|\s+)/iu

/** As browsers copy it: the word and the name were two boxes of the page. */
const glued = /^(?:By(?=\p{Lu})|BY(?=\p{Lu}\p{Ll}))/u

const separator =
  /\s*(?:,\s*(?:and|&)\s|[,;|•·/]|\s[-–—]\s|=$)\s*|\s+(?:and|und|et|y|e|i|en|og|och|&|with|avec|mit|con|for)\s+/giu

/** “Our Foreign Staff and Agencies” is one. */
const crowd = /^(?:news )?(?:agencies|correspondents|reporters|staff|wires)$/iu

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
  const match = opener.exec(text) ?? glued.exec(text)
  if (!match) return
  if (
    /^from/iu.test(match[0]) &&
    !/^from:?\s+(?:baroness|brigadier|capt(?:ain)?|cllr|col(?:onel)?|councillor|dr|gen(?:eral)?|lady|lord|lt|maj(?:or)?|miss|mr|mrs|ms|prof(?:essor)?|rev|sir|viscount)\b/iu.test(
      text
    ) &&
    !isStaffPhrase(text.slice(match[0].length))
  )
    return
  const from = match[0].length
  const named = readNames(text.slice(0, gluedDate(text)), from, desk)
  return named && {from, named}
}

/** Where a browser glued a date to a name (`JOHN ROEMAY 12, 2020`); else the end. */
function gluedDate(text: string): number {
  const date = printedDates(text).find(({from}) => /\p{L}/u.test(text[from - 1] ?? ''))
  return date?.from ?? text.length
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
    const glued = gluedRole(value, desk) ?? roleAfterName(value)
    if (glued) {
      const [name, role] = [value.slice(0, glued).trim(), value.slice(glued).trim()]
      named.push({from: start, name, role, to: start + name.length, type: 'Person'})
      continue
    }
    const bracket = /^(?<name>[^()]{4,60}) \((?<told>[^()]{2,60})\)$/u.exec(value)?.groups
    if (bracket && isPerson(bracket['name']!, from > 0) && isTold(bracket['told']!, desk)) {
      const {name = '', told = ''} = bracket
      const one: Named = {from: start, name, to: start + name.length, type: 'Person'}
      if (!isPlaceShaped(told)) tell([one], told, desk)
      named.push(one)
      continue
    }
    const org = agencyNamed(value, desk)
    // “By Ines Calder — Porto Novo”, “By Ines Calder, London” is a place.
    if (named.length > 0 && (isPlaceShaped(value) || (part.dashed && isPerson(value)))) continue
    if (isPerson(value, from > 0) && !org) {
      if (named.length > 0 && named.slice(fresh).some(({role}) => role)) fresh = named.length
      named.push({from: start, name: value, to: end, type: 'Person'})
    } else if (named.length === 0 && isStaff(value, desk)) {
      named.push({from: start, name: value, to: end, type: 'Organization'})
    } else if (named.length === 1 && named[0]!.type === 'Organization' && crowd.test(value)) {
      named[0] = {...named[0]!, name: text.slice(named[0]!.from, end), to: end}
    } else if (named.length > 0 && isAfterword(value)) continue
    else if (named.length > 0 && isRole(value, desk)) tell(named.slice(fresh), value, desk)
    else return
  }
  return named.length > 0 ? named : undefined
}

/** Whether what stands in brackets behind a name is where its bearer is, or what. */
function isTold(text: string, desk: KnownAgency[]): boolean {
  return isPlaceShaped(text) || isRole(text, desk)
}

/** Where a browser glued a role to a name (`Ines CalderNews Reporter`): the index of the role. */
function gluedRole(value: string, desk: KnownAgency[]): number | undefined {
  const index = value.search(/(?<=\p{Ll})\p{Lu}/u)
  if (index < 0) return
  return isPerson(value.slice(0, index)) && isRole(value.slice(index), desk) ? index : undefined
}

/** Roles that stand behind a name without a comma. */
const titled =
  /^(?:\p{Lu}\S{1,20} ){0,2}(?:(?:Staff|Senior|Special|Contributing|Associate|Assistant|Guest|Freelance|Chief|Managing|Political|Sports?|Business|News|Features?) )(?:\S{1,20} ){0,2}(?:Writer|Reporter|Editor|Correspondent|Columnist|Contributor)$/u

/** Where a role begins behind a name (`Ines Calder Courier Staff Writer`): after the longest name. */
function roleAfterName(value: string): number | undefined {
  if (!/ (?:Writer|Reporter|Editor|Correspondent|Columnist|Contributor)$/u.test(value)) return
  const words = value.split(' ')
  for (let count = Math.min(words.length - 2, 5); count > 1; count--) {
    const name = words.slice(0, count).join(' ')
    if (isPerson(name) && titled.test(words.slice(count).join(' '))) return name.length
  }
  return
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
  const parts: Array<{dashed: boolean; end: number; start: number; value: string}> = []
  let dashed = false
  const rest = text.slice(from).replace(/[=<.]+\s*$/u, (end) => (end.startsWith('.') ? end : ''))
  let at = 0
  const push = (to: number) => {
    const raw = rest.slice(at, to)
    const place = /\s+in\s+\p{Lu}[\p{L}\s.'’-]*$/u.exec(raw)
    const value = (place ? raw.slice(0, place.index) : raw).trim()
    const start = from + at + (raw.length - raw.trimStart().length)
    if (value) parts.push({dashed, end: start + value.length, start, value})
  }
  for (const match of rest.matchAll(separator)) {
    if (
      isInsideName(rest.slice(at, match.index), match[0], rest.slice(match.index + match[0].length))
    )
      continue
    push(match.index)
    at = match.index + match[0].length
    dashed = /[–—]/u.test(match[0])
  }
  push(rest.length)
  return parts
}

/** Whether what looks like a separator belongs to a name: “Ivo Marsh, Jr.”, “Ana Ortega y Ruiz”, “von und zu Berg”. */
function isInsideName(before: string, mark: string, after: string): boolean {
  if (/^,\s*$/u.test(mark)) return /^(?:Jr|Sr|JR|SR|II|III|IV)\b/u.test(after)
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

/** What may stand after names without telling anything of them: a date, a handle, a time to read. */
function isAfterword(value: string): boolean {
  return (
    /^@\w+$|^others$/u.test(value) ||
    /\d{4}|^(?:published|updated|posted)\b|\b(?:ago|min(?:ute)?s? read|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b/iu.test(
      value
    ) ||
    /^(?:\w+\.? \d{1,2}|\d{1,2} \w+\.?|special to .+|published|updated|posted|twitter|email)$/iu.test(
      value
    )
  )
}
