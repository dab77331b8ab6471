/** Reads what stands behind a name in a byline: `Ines Calder of the Gazette` · `INES CALDER AP Business Writer`. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed, leadingAgency} from '../agencies.ts'
import {isGivenName} from './given-names.ts'
import {isPerson} from './name.ts'
import {isPlaceShaped} from './place-shape.ts'
import {isRole} from './role.ts'

export interface Told {
  /** UTF-16 units of the name. */
  length: number
  told: string
}

/** Roles that stand behind a name without a comma. */
const titled =
  /^(?:\p{Lu}\S{1,20} ){0,2}(?:(?:Staff|Senior|Special|Contributing|Associate|Assistant|Guest|Freelance|Chief|Managing|Political|Sports?|Business|News|Features?) )(?:\S{1,20} ){0,2}(?:Writer|Reporter|Editor|Correspondent|Columnist|Contributor)$/u
const trade = /^(?:Reporter|Correspondent|Columnist|Contributor|Writer|Editor|Critic)$/u
const lowerRole =
  /^(?:\p{Lu}?\p{L}{2,12} ){0,2}(?:correspondent|editor|reporter|writer|columnist)$/u

/** When somebody kept a live blog: `Ines Calder (now) and Ivo Marsh (earlier)`. */
const shift =
  /^(?:now|earlier|later|previously|jetzt|zuvor|(?:until|till|from|after|before|bis|ab) \d{1,2}(?:[.:]\d\d)? ?(?:am|pm|uhr|[A-Z]{2,4})?)$/iu

/** Whether a line says so of who stands in it. */
export function isShift(text: string): boolean {
  return [...text.matchAll(/\(([^()]{2,24})\)/gu)].some(([, told = '']) => shift.test(told))
}

/** What begins there says itself that the name has ended. */
const marked =
  /\s(?:of|for|at)\s+(?:[Tt]he |THE )?(?=\p{Lu})|\s(?:Special to|For) (?=[Tt]he\s|\p{Lu})|\s(?=\S{1,40}@\S{2,40}\.\S{2,10}$)|\s(?=@\w{2,30}$)|\s(?=(?:The|THE) \p{Lu})|\s(?=Associated Press(?:\s|$))|\sOF (?=THE )/u

/**
 * Split a name from what is said of its bearer.
 *
 * @param value
 *   One part of a byline, between its separators.
 * @param said
 *   Whether “By” stands before it.
 * @returns
 *   How long the name is and what is told, without “of” and “for”; nothing where the whole part is one thing.
 */
export function splitTold(value: string, said: boolean, desk: KnownAgency[]): Told | undefined {
  return (
    inBrackets(value, said, desk) ??
    afterMark(value, said) ??
    glued(value, desk) ??
    byWords(value, said, desk)
  )
}

/** `Jens Ott (dpa)`, `Ines Calder (Porto Novo)`, `Lucie Marchetti (avec AFP)`. */
function inBrackets(value: string, said: boolean, desk: KnownAgency[]): Told | undefined {
  const match = /^([^()]{4,60}?) ?\((?:avec |mit |with |con )?([^()]{2,60})\)$/u.exec(value)
  if (!match) return
  const [, name = '', told = ''] = match
  if (/^te(?:xt|xte|xto|kst|sto)$/iu.test(told) && isPerson(name, said))
    return {length: name.length, told: ''}
  if (shift.test(told) && isPerson(name, said)) return {length: name.length, told: ''}
  return isPerson(name, said) && (isPlaceShaped(told) || isRole(told, desk))
    ? {length: name.length, told: isPlaceShaped(told) ? '' : told}
    : undefined
}

function afterMark(value: string, said: boolean): Told | undefined {
  const match = marked.exec(value)
  if (!match || !isPerson(value.slice(0, match.index), said)) return
  const told = value.slice(match.index + match[0].length).trim()
  const named = told.split(/\s+/u).every((word) => /^(?:\p{Lu}|\d|and$|of$|the$|&$)/u.test(word))
  if (!named && !told.includes('@')) return
  return {length: match.index, told: told.includes('@') ? '' : told}
}

/** Where a browser glued a role to a name: `Ines CalderNews Reporter`, `INES CALDERNews Reporter`, with a
 * handle between them or not. */
function glued(value: string, desk: KnownAgency[]): Told | undefined {
  const handle = /^(?<name>[^@]{4,40})@\w{2,20}?(?<told>\p{Lu}\p{Ll}.{2,40})?$/u.exec(value)?.groups
  if (handle && isPerson(handle['name']!) && (!handle['told'] || isRole(handle['told'], desk)))
    return {length: handle['name']!.length, told: handle['told'] ?? ''}
  for (const match of value.matchAll(/(?<=\p{Ll})\p{Lu}|(?<=\p{Lu}{2})\p{Lu}(?=\p{Ll})/gu)) {
    const name = value.slice(0, match.index)
    const told = value.slice(match.index)
    if (!inside.test(name) && isPerson(name) && isRole(told, desk))
      return {length: match.index, told}
  }
  return
}

/** Beginnings of names that have a capital inside. */
const inside = /(?:Mc|Mac|De|Di|Du|Fitz|La|Le|O[’'])$/u

/**
 * Split a name from a role glued to it that has an “and” itself: `Ines CalderHealth and Science Reporter`.
 *
 * @param value
 *   All that follows “By”.
 */
export function splitGlued(value: string, desk: KnownAgency[]): Told | undefined {
  if (!/ (?:and|&|und|et|y) /u.test(value) || /[,;|@]/u.test(value)) return
  const split = glued(value, desk)
  if (!split || /\p{Ll}\p{Lu}/u.test(split.told)) return
  return split.told.split(/ (?:and|&|und|et|y) /u).some((part) => isPerson(part))
    ? undefined
    : split
}

/** No mark between them: `INES CALDER AP Business Writer`, `Ines Calder Courier Staff Writer`. */
function byWords(value: string, said: boolean, desk: KnownAgency[]): Told | undefined {
  const words = value.split(' ')
  if (words.length < 3 || words.length > 9) return
  const cut = (count: number) => words.slice(0, count).join(' ')
  for (let count = 2; count < Math.min(words.length, 6); count++) {
    const told = words.slice(count).join(' ')
    if (!isPerson(cut(count), said)) continue
    const agency =
      agencyNamed(told, desk) ?? (isRole(told, desk) ? leadingAgency(told, desk) : undefined)
    const marked = agency && /^(?:\p{Lu}{2}|\p{Lu}\S+ \p{Lu})/u.test(told)
    const house = /^\p{Lu}{2,5} News$/u.test(told)
    if (marked || house || lowerRole.test(told)) return {length: cut(count).length, told}
  }
  for (let count = Math.min(words.length - 1, 5); count > 1; count--) {
    const told = words.slice(count).join(' ')
    if (!isPerson(cut(count), said)) continue
    if (titled.test(told)) return {length: cut(count).length, told}
  }
  // `Ines Calder Reporter`: of one word, so the name has to be one that many bear.
  const name = cut(words.length - 1)
  return trade.test(words.at(-1)!) && isGivenName(words[0]!) && isPerson(name, said)
    ? {length: name.length, told: words.at(-1)!}
    : undefined
}
