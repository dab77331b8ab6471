/**
 * Reads how papers set above a story who wrote it, where no “By” or no single name says so: `ANA CALDEIRA / PORTO NOVO |
 * 12.03.2019 - 05:00H` · `Rita Alvim - Repórter da Agência Norte - Belém` · `Anni Lehto / STT` · `Publicado em
 * 12/09/2019 - 10:32 Por Rita Alvim`.
 */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {printedDates} from '../printed-date.ts'
import {type Named, readNames, tell} from './byline.ts'
import {endOfOpener} from './byline-opener.ts'
import {type DateLine, moved, readDateLine} from './date.ts'
import {isDateWord} from './date-words.ts'
import {isGivenName} from './given-names.ts'
import {type HeadByline, inScript} from './head-byline-script.ts'
import {isCapitals} from './name.ts'
import {readInitials} from './initials.ts'
import {isStaffPhrase} from './organisation.ts'
import {isRole} from './role.ts'
import {readBehindPaper, readDotted} from './short-byline.ts'
import {withoutGluedDay} from './weekday.ts'

const longest = 140

/** What parts a name from where its bearer writes, for whom, and when. */
const mark = /\s*[|•·/]\s*|\s+[-–—]\s+/gu

/** Marks and white space at either end of what is left beside a day. */
const edges = /^[\s|•·/,)–—-]+|[\s|•·/,(–—*-]+$/gu

/** `Porto Novo`, `LA LÍNEA DE ARRIBA`. */
const where =
  /^\p{Lu}[\p{L}.'’-]{1,24}(?: (?:d[aeo]s?|del|di|la|las|el|los|les?|\p{Lu}[\p{L}.'’-]{0,24})){0,4}$/u

/** `G1 AC`: a house and its desk, behind a comma. */
const house = /, (\p{Lu}[\p{L}\d.]{0,12}(?: \p{Lu}[\p{L}\d.]{0,12}){0,2})$/u

/** `Ivo Marsh/AFP via Getty Images`: who took a picture. */
const pictured =
  /\bvia \p{Lu}|\b(?:getty|images?|photos?|pictures?|shutterstock|alamy|imago|epa)$/iu

/**
 * Read such a line.
 *
 * @param line
 *   A line below a headline.
 * @returns
 *   Who is named, and when it was published where the line says so; nothing where any part of it cannot be told.
 */
export function readHeadByline(line: string, desk: KnownAgency[] = []): HeadByline | undefined {
  // `01.54AM`, as papers of India print it.
  const text = line.replace(/(?<=\d)\.(?=\d\d ?[ap]m\b)/giu, ':')
  if (text.length > longest || /[.!?…:;]["”’»]?$/u.test(text) || pictured.test(text)) return
  // `I.M. / Merrow`
  const dotted = /[/|]/u.test(text) ? readDotted(text) : undefined
  const one = dotted ?? readBehindPaper(text)
  const known = readInitials(text) ?? inScript(text) ?? (one && {named: [one]})
  if (known) return known
  const day = dayIn(text)
  const [from, to] = day ? besideDay(text, day) : [0, text.length]
  if (to - from < 5) return
  const named = namesOf(text.slice(0, to), from, day, desk)
  if (!named) return
  const place = placeIn(text.slice(0, to), named.at(-1)!.to, desk)
  return {named, ...(day ? {date: day.date} : {}), ...(place ? {place} : {})}
}

/** Where a day begins that a browser glued to a name (`Inès CalderPublié le 12/09/2019`); else the end. */
export function gluedDayIn(text: string): number {
  const day = text.length <= longest ? dayIn(text) : undefined
  return day?.glued ? day.from : text.length
}

/** `/ PORTO NOVO`, right behind the names. */
function placeIn(text: string, from: number, desk: KnownAgency[]): HeadByline['place'] {
  const [whole, place = ''] =
    /^\s*\/\s*([^/|•·–—]{3,40}?)(?=\s*(?:[|•·]|$))/u.exec(text.slice(from)) ?? []
  if (!whole || !isCapitals(place) || agencyNamed(place, desk) || isRole(place, desk)) return
  return {from: from + whole.length - place.length, to: from + whole.length}
}

interface Day {
  date: DateLine
  from: number
  /** Whether a browser glued it to what stands before: two boxes of a page. */
  glued: boolean
  to: number
}

/** The day with the words beside it that belong to no name: `Publicado em 12/09/2019 - 10:32`. */
function dayIn(text: string): Day | undefined {
  const [first] = printedDates(text)
  if (!first) return
  let {from, to} = first
  let glued = 0
  for (;;) {
    const before = /(\S+?)[\s,;:|•·()–—-]*$/u.exec(text.slice(0, from))
    if (!before) break
    if (!isDateWord(before[1]!)) {
      glued = gluedWord(before[1]!)
      if (glued > 0) from = before.index + glued
      break
    }
    from = before.index
  }
  for (;;) {
    const after = /^\.?[\s,;:|•·()–—-]*([^\s,;:|•·()]+(?::\d\d)?)/u.exec(text.slice(to))
    if (!after || !(isDateWord(after[1]!) || /^\d{1,4}(?:[./-]\d{1,4}){0,2}$/u.test(after[1]!)))
      break
    to += after[0].length
  }
  const read = readDateLine(text.slice(from, to))
  return read && {date: moved(read, from), from, glued: glued > 0, to}
}

/** Where a word about a date begins that a browser glued to a name (`CalderPublié`). */
function gluedWord(word: string): number {
  const at = /(?<=\p{L})\p{Lu}\p{Ll}{2,12}$/u.exec(word)?.index ?? 0
  return at > 0 && isDateWord(word.slice(at)) ? at : 0
}

/** What stands before the day, or behind it: never both. */
function besideDay(text: string, {from, to}: Day): [number, number] {
  const [before, after] = [text.slice(0, from), text.slice(to)].map((rest) =>
    withoutGluedDay(rest.replace(edges, ''))
  )
  // `… | aktualizováno 5. března 2019`
  if (before && after && !readDateLine(after)) return [0, 0]
  const start = text.indexOf(before || after!, before ? 0 : to)
  return [start, start + (before || after!).length]
}

function namesOf(
  text: string,
  from: number,
  day: Day | undefined,
  desk: KnownAgency[]
): Named[] | undefined {
  const opener = endOfOpener(text.slice(from), desk) ?? 0
  const start = from + opener
  const [first = '', ...rest] = text.slice(start).split(mark)
  // `AHMET YILMAZ / İZMİR, (DHA)`: the agency behind the place.
  const others = rest.flatMap((other) => {
    const [whole, place, agency] =
      /^([^()]{3,40}?),?\s*\(([^()]{2,8})\)[\s–—-]*$/u.exec(other) ?? []
    return whole && agencyNamed(agency!, desk) ? [place!, agency!] : [other]
  })
  const end = start + first.trimEnd().length
  const named =
    people(text.slice(0, end), start, desk) ??
    (opener > 0 ? people(text.slice(0, end).replace(house, ''), start, desk) : undefined) ??
    // `di Redazione - 12 Marzo 2019`
    (opener > 0 && day && isStaffPhrase(first.trim())
      ? readNames(text.slice(0, end), start, desk)
      : undefined)
  if (!named || (others.length === 0 && !day)) return
  const roles = others
    .map((other) => other.replace(edges, ''))
    .filter((other) => isRole(other, desk) || agencyNamed(other, desk))
  const isTold = others.every(
    (other) => where.test(other) || roles.includes(other.replace(edges, ''))
  )
  if (!isTold || others.length > 3) return
  const isSent = named.some(({worksFor}) => worksFor && agencyNamed(worksFor, desk))
  const isSure = opener > 0 || roles.length > 0 || isSent || day?.glued
  const isSet = named.every(({name}) => isFamiliar(name) && (day || isCapitals(name)))
  if (!isSure && !isSet) return
  for (const role of roles) tell(named, role, desk)
  return named
}

function people(text: string, from: number, desk: KnownAgency[]): Named[] | undefined {
  const named = readNames(text, from, desk)
  return named?.every(({type}) => type === 'Person') ? named : undefined
}

/** Whether a name begins as people’s names do: with one that many bear, or with an initial. */
export function isFamiliar(name: string): boolean {
  const [first = ''] = name.split(/\s+/u, 1)
  return isGivenName(first) || /^(?:\p{Lu}\.-?){1,2}$/u.test(first)
}
