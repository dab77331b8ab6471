/**
 * Finds the names that stand above a story without “By”: what is below such a line shows that it signs.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 * > | INES CALDER
 *   | Porto Novo
 *   | 12 MAR 2019
 * ```
 */

import type {KnownAgency} from '../../configuration.ts'
import {readByline, readNames} from '../grammar/byline.ts'
import {isMailAlone} from '../grammar/contact.ts'
import {readDateline} from '../grammar/dateline.ts'
import {isFamiliar} from '../grammar/head-byline.ts'
import {isCapitals, isPerson} from '../grammar/name.ts'
import {isDead} from '../grammar/obituary.ts'
import {isPlaceShaped} from '../grammar/place-shape.ts'
import {isRole} from '../grammar/role.ts'
import {readSignOff} from '../grammar/sign-off.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {headPart} from './line.ts'
import {isProse} from './prose.ts'

/** `DE CAXIAS DO SUL`, `Porto Novo`: where a writer is, below his name. */
const where =
  /^(?:(?:de|da|do|desde|en|em|da|aus|från|fra|à|a) )?\p{Lu}[\p{L}.'’-]{1,24}(?: (?:d[aeo]s?|DE|DO|DA|del|di|la|\p{Lu}[\p{L}.'’-]{0,24})){0,3}(?:,? \(?enviad[oa](?: especial)?\)?)?$/iu

/** `DO ENVIADO A PORTO NOVO`, `DA REPORTAGEM LOCAL`: who sent him there. */
const sent =
  /^(?:d[aoe]s? |a |o )?(?:enviad[oa]s?(?: especia(?:l|is))?|sucursal|reportagem local|redação|editoria|agência|correspondente) (?:a |em |à |ao |de |do |no |na |en )?\p{Lu}[\p{L} ]{2,30}$/iu

/** Given names that are towns too. */
const town =
  /^(?:adelaide|austin|charlotte|chelsea|dylan|florence|georgia|jackson|lincoln|lowell|madison|savannah|sydney|troy|victoria) /iu

/** Whether a line is names of people, with or without the place they write from. */
export function isNames(text: string, desk: KnownAgency[]): boolean {
  // `Sperrung der Hafenstraße` is no name.
  if (
    /^\p{Lu}\p{L}+ (?:der|des|dem|du|del|della|do|da|van|för|av|de) /u.test(text) &&
    !isFamiliar(text)
  )
    return false
  // `de Două Luni` goes on with the line above.
  if (/^(?:de|di|da|do|du|des|del|la|le|el|il|der|die|das|den) /u.test(text)) return false
  if (isPerson(text)) return true
  return (
    text.length < 60 && (readNames(text, 0, desk)?.every(({type}) => type === 'Person') ?? false)
  )
}

/**
 * Whether a line is such a name.
 *
 * @param index
 *   Of a line with something above it.
 * @param isSignedAbove
 *   Whether somebody is named above: then a name may be that of who took a picture.
 */
export function isNameAbove(
  lines: Line[],
  index: number,
  isSignedAbove: boolean,
  desk: KnownAgency[]
): boolean {
  const [below = '', ...story] = lines.slice(index + 1, index + 4).map(({text}) => text)
  if (!isNamedAlone(lines, index, desk) || readByline(below)) return false
  if (isDead(lines[index]!.text, [lines[index - 1]?.text ?? ''], [below, ...story])) return false
  return (
    isSigned(below, desk) ||
    isWhere(lines, index, desk) ||
    (!isSignedAbove && isUntold(lines, index, desk))
  )
}

/** Names of one story, one below the other, and UTF-16 units of the headline or standfirst above them. */
const writers = 3
const titled = 20

/**
 * Whether a name is one of some that stand one below the other, of which the last is signed: each is a writer.
 *
 * @param isNext
 *   Whether a name stands right above it.
 */
export function isNameAmong(
  lines: Line[],
  index: number,
  isNext: boolean,
  desk: KnownAgency[]
): boolean {
  if (!isNext && (lines[index - 1]?.text.length ?? 0) < titled) return false
  for (let at = index; at < index + writers; at++) {
    const [line, below] = [lines[at], lines[at + 1]]
    if (!line || !below || !isPerson(line.text) || !isFamiliar(line.text)) return false
    if (isPlaceShaped(line.text)) return false
    if ((isNext || at > index) && isSigned(below.text, desk)) return true
  }
  return false
}

/**
 * Whether a line says where the writer named right above it is: a date or the story follows.
 *
 * @param isNamed
 *   Whether “By” stands above the name.
 */
export function isWhereBelow(
  lines: Line[],
  index: number,
  desk: KnownAgency[],
  isNamed = false
): boolean {
  return isWhere(lines, index - 1, desk, isNamed)
}

/** A name without “By”: one with a full stop ends a caption, one below “provided by” sent it. */
function isNamedAlone(lines: Line[], index: number, desk: KnownAgency[]): boolean {
  const {text} = lines[index]!
  const sent = /\b(?:distributed|powered|provided|sent|sponsored) by:?$/iu
  if (/\p{Ll}{3}\.$/u.test(text) || sent.test(lines[index - 1]?.text ?? '')) return false
  return isNames(text, desk)
}

/** Whether what stands below a name shows that it is a byline. */
function isSigned(below: string, desk: KnownAgency[]): boolean {
  return (
    headPart(below, desk) === 'date' ||
    isRole(below, desk) ||
    wired(below, desk) ||
    isMailAlone(below) ||
    /^@\w{2,30}$/u.test(below) ||
    /^(?:SECTION|LENGTH|BODY)\s?:/u.test(below) ||
    /^\d{1,2}[ -]min(?:ute)?s? read$/iu.test(below)
  )
}

function isWhere(lines: Line[], index: number, desk: KnownAgency[], isNamed = false): boolean {
  const [name, place, next] = lines.slice(index, index + 3)
  if (!name || !place || !next || !(isNamed || isFamiliar(name.text))) return false
  if (!where.test(place.text) && !sent.test(place.text)) return false
  // A site may set the name apart, and the place right above the day.
  const isDated = headPart(next.text, desk) === 'date'
  if (!isRightBelow(place, name) && !(isDated && isRightBelow(next, place))) return false
  if (isDated) return true
  return (
    next.text.length >= 90 &&
    isProse(next.text) &&
    (sent.test(place.text) || isUnsaid(lines, index))
  )
}

/** Of whom the copy says nothing more: a name right above the story of somebody else. */
function isUntold(lines: Line[], index: number, desk: KnownAgency[]): boolean {
  const [{text}, above] = [lines[index]!, lines[index - 1]]
  const [below, ...story] = lines
    .slice(index + 1, index + reach)
    .filter((line) => !isBetween(line, desk))
  if (!above || !below || !isPerson(text)) return false
  // In capitals right below a headline it needs no long paragraph.
  const isSet = isCapitals(text) && isRightBelow(lines[index]!, above)
  const isName = isFamiliar(text) || (isSet && town.test(text)) || isInitialled(lines, text, desk)
  if (!isName) return false
  const long = isSet ? [below, ...story.slice(0, 2)] : [below]
  if (!isProse(below.text) || isPerson(above.text)) return false
  if (!long.some((line) => line.text.length >= 90)) return false
  // Below a short sentence, or what a picture shows, stands who took it.
  if (/\p{Ll}[.!?]$/u.test(above.text) && above.text.length < 120) return false
  // One paragraph alone may be a caption, or tell of the place above it.
  if (!story.some((line) => line.type === 'paragraph' && line.text.length > 30)) return false
  return isUnsaid(lines, index)
}

/** Lines below a name in which its story begins. */
const reach = 10

/** A share row, or the score of a match on lines of its own. */
function isBetween({text}: Line, desk: KnownAgency[]): boolean {
  return (
    headPart(text, desk, false) === 'service' ||
    /^\p{Lu}[\p{L}.’' -]{2,30} \d{1,2}-\d{1,2}$/u.test(text)
  )
}

/** `AAP ic/im` below the story: the desk signs with the initials of the name. */
function isInitialled(lines: Line[], name: string, desk: KnownAgency[]): boolean {
  const initials = name
    .split(/\s+/u)
    .map((word) => word[0]!.toLowerCase())
    .join('')
  return lines
    .slice(-3)
    .some(({text}) => readSignOff(text, desk) && text.split(/[^\p{L}]+/u).includes(initials))
}

/** Whether nothing else in the copy has the surname. */
function isUnsaid(lines: Line[], index: number): boolean {
  const surname = lines[index]!.text.split(/\s+/u).at(-1)!.toLowerCase()
  if (surname.length < 3) return false
  return !lines.some((line, at) => at !== index && line.text.toLowerCase().includes(surname))
}

/** Whether an agency’s dateline begins there. */
function wired(text: string, desk: KnownAgency[]): boolean {
  const read = readDateline(text, desk)
  return read?.strength === 3 && read.agency !== undefined && read.place !== undefined
}
