/** Reads a byline: “By Jane Doe and John Roe, Mining Correspondent”. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {isAfterword, isCrowd} from './afterword.ts'
import {endOfOpener, isAsked, isOurs} from './byline-opener.ts'
import {gluedDate, photographer, withoutPosts} from './byline-ends.ts'
import {partsOf} from './byline-parts.ts'
import {scriptByline} from './byline-script.ts'
import {splitGlued, splitTold} from './byline-told.ts'
import {isGivenName} from './given-names.ts'
import {isCapitals, isPerson} from './name.ts'
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

/** `Ivo Marsh (Fotos)` took the pictures. */
const pictures = /\((?:bilder|fotos?|foto’s|photos?|photographs?|pictures|video)\)$/iu

const oneWord = /^\p{Lu}\p{Ll}[\p{L}-]{1,20}$/u

const firm = /,? (?:Inc|LLC|Ltd|Limited|Corp|plc|PLC|GmbH|ASA|Oyj)\.?$/u

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
  if (from === undefined) {
    const named = scriptByline(text)
    return named && {from: named[0]!.from, named}
  }
  // `di Ines Calder *`: the star says that a note tells who she is.
  const bare = text.replace(/ ?\*{1,2}$/u, '').length
  const stop = isAsked(text) && /\p{Ll}{2}\.$/u.test(text) ? text.length - 1 : bare
  const until = Math.min(stop, gluedDate(text), from + photographer(text.slice(from)))
  const named = readNames(withoutPosts(text.slice(0, until)), from, desk)
  return named && {from, named}
}

/** Whether a byline goes on in the line below: `By INES CALDER in Porto Novo and`. */
export function isOpenEnded(text: string): boolean {
  return /(?:\s(?:and|und|et|y)|[,&])\s*$/iu.test(text) || isOurs(text)
}

/** UTF-16 units of the word that goes on with a list of names on a line of its own. */
export function endOfAnd(text: string): number {
  return /^(?:and|und|et|y|e|en|och|og|&)\s+(?=\p{Lu})/u.exec(text)?.[0].length ?? 0
}

/** Where the names of writers end in `Ines Calder Foto’s Ivo Marsh`. */
function endOfWriters(names: string): number {
  const at = names.search(
    /(?<=\p{L}) (?:[Ff]oto(?:[’']?s)?|[Pp]hotos?|[Bb]ild(?:er)?|[Bb]eeld|[Kk]uvat?|[Zz]djęcia):? \p{Lu}\p{L}+ \p{Lu}/u
  )
  return at < 0 ? names.length : at
}

/**
 * Read a list of names and what is said of them.
 *
 * @param from
 *   Where in the text the list begins; it goes to the end.
 */
export function readNames(
  line: string,
  from: number,
  desk: KnownAgency[] = []
): Named[] | undefined {
  const text = line.slice(0, from + endOfWriters(line.slice(from)))
  // `Tolley Marine, Inc.`: a firm, whatever its first words are.
  if (from === 0 && firm.test(text)) return
  const named: Named[] = []
  const one = splitGlued(text.slice(from), desk)
  if (one) {
    const name = text.slice(from, from + one.length)
    named.push({from, name, to: from + one.length, type: 'Person'})
    tell(named, one.told, desk)
    return named
  }
  let fresh = 0
  let placed = false
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
    // `PA` is an agency behind a name, and a state behind a town.
    if (named.length > 0 && isPlace && (placed || !org)) {
      placed = true
      continue
    }
    // “By Ines Calder, Newsday”: one word is a house or a place; `LRM Aktuell` is a house.
    const isHouse = oneWord.test(value) || (!part.joined && lettered(named, value))
    if (named.length > 0 && !org && isHouse && !isRole(value, desk)) {
      placed = true
      continue
    }
    // `MTI/Szegedi Hírek`: a house behind the agency.
    const isBehind = named[0]?.type === 'Organization' && !part.joined
    if (
      named.length === 1 &&
      isBehind &&
      !org &&
      isPerson(value) &&
      !isGivenName(value.split(' ', 1)[0]!)
    ) {
      placed = true
      continue
    }
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

/** A word after letters that spell nothing, behind a name that is not set in capitals. */
function lettered(named: Named[], value: string): boolean {
  return /^\p{Lu}{3,5} \p{Lu}\p{Ll}+$/u.test(value) && !named.some(({name}) => isCapitals(name))
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

/** “Our Foreign Staff”, “The Associated Press”, “a Staff Reporter”, “La rédaction”. */
function isStaff(value: string, desk: KnownAgency[]): boolean {
  return agencyNamed(value, desk) !== undefined || isBodyName(value)
}

/** `— Porto Novo`, `- Santarém`: where it was written. */
function isAfterDash(value: string): boolean {
  return isPerson(value) || oneWord.test(value)
}

/** What agencies call their desks: `PA Sport`. */
const desks = /^(?:Business|City|Features?|Finance|News|Politics|Showbiz|Sports?)$/u

/** `PA Scotland`, `AP Business Writer`: what begins with an agency’s letters is no name. */
function isTold(value: string, desk: KnownAgency[]): boolean {
  const rest = /^(?:AAP|AFP|AP|CNN|DPA|EFE|PA|PTI|UPI) (.+)$/u.exec(value)?.[1]
  return rest !== undefined && (desks.test(rest) || isPlaceShaped(rest) || isRole(rest, desk))
}
