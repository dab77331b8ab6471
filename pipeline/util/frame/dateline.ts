/** Finds the dateline at the beginning of a story, and tells it from headlines and labels. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readByline} from '../grammar/byline.ts'
import {isOurs} from '../grammar/byline-opener.ts'
import {isMonthDay, readDateLine, readPlacedDate} from '../grammar/date.ts'
import {readPlace} from '../grammar/place-name.ts'
import {isTown} from '../grammar/town.ts'
import {type DatelineText, readDateline, readPlaceLine} from '../grammar/dateline.ts'
import {readHeadByline} from '../grammar/head-byline.ts'
import {isButton} from '../grammar/service-abroad.ts'
import {withoutEdition} from '../grammar/head-date.ts'
import {isKicker} from '../grammar/kicker.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {dayBefore, townAlone, underKicker} from './dateline-again.ts'
import {toldAgain} from './dateline-told.ts'

/**
 * Read the dateline that a line begins with, or is.
 *
 * @param open
 *   Indices of the lines above whose words do not tell what they are: headline, standfirst.
 * @param above
 *   Whether a date line or a byline stands above.
 */
export function datelineAt(
  lines: Line[],
  index: number,
  open: number[],
  {isDated, isSigned}: {isDated: boolean; isSigned: boolean},
  desk: KnownAgency[]
): {line: number; read: DatelineText} | undefined {
  const line = lines[index]!
  if (line.type === 'heading' || line.type === 'code' || line.type === 'table') return
  // `MERROW, Ohio: On Friday …` is none of the labels below it.
  const isRegional = /^\p{Lu}[\p{L} .-]{2,24}, \p{Lu}[\p{L}. ]{1,20}: /u.test(line.text)
  const isLabel = !isRegional && isOneOfLabels(lines, index)
  const read = readDateline(line.text, desk)
  if (read) {
    const prose = open.slice(1).some((other) => lines[other]!.text.length > 160)
    const titles = open.filter((other) => !isKicker(lines[other]!.text))
    if (read.strength === 1 && (titles.length > 3 || prose || isHeadlineLike(lines, index, open)))
      return
    if (read.strength < 3 && isLabel) return
    const unsure = read.strength === 2 || !read.agency
    return unsure && read.end < line.text.length && isHeadlineLike(lines, index, open)
      ? undefined
      : {line: index, read}
  }
  const again =
    underKicker(lines, index) ?? (isSigned || isDated ? townAlone(lines, index) : undefined)
  if (again) return {line: index, read: again}
  const day = open.length > 0 ? dayBefore(lines, index) : undefined
  if (day) return {line: index, read: day}
  const named = isLabel ? undefined : beforeColon(line.text, isSigned || isDated, open.length > 0)
  if (named) return {line: index, read: named}
  const dated = isSigned ? dayAlone(lines, index, desk) : undefined
  if (dated) return {line: index, read: dated}
  const told = isSigned || isDated || open.length > 0 ? toldAgain(lines, index) : undefined
  if (told) return {line: index, read: told}
  const below = lines.slice(index + 1, index + 3).find(({text}) => !isButton(text) && !isOurs(text))
  if (!below || below.text.length < 40 || (open.length === 0 && !isSigned)) return
  if (isSigned || open.length > 0) {
    const alone = placeAlone(line.text)
    // `MERROW`, and below it `de notre correspondant`.
    const isSent = (alone?.strength ?? 0) > 1 || isOurs(lines[index + 1]!.text)
    const sure = alone && (isSigned || isSent)
    if (sure) return {line: index, read: alone}
    const town = isSigned || isDated ? townAbove(line, below) : undefined
    if (town) return {line: index, read: town}
  }
  return
}

/** `Brussels, 27 June 2012` right above the story. */
export function placedAt(
  lines: Line[],
  index: number,
  desk: KnownAgency[]
): {line: number; read: DatelineText} | undefined {
  const text = withoutEdition(lines[index]!.text)
  const below = lines
    .slice(index + 1, index + 4)
    .find((line) => !readDateLine(line.text) && !readByline(line.text, desk))
  if (!readPlacedDate(text) || !below || below.text.length < 90) return
  const read =
    readDateline(`${text.replace(/[.:]$/u, '')} –`, desk) ?? issuedDay(lines, index, text)
  return read?.place && read.date
    ? {line: index, read: {...read, end: lines[index]!.text.length, from: 0, text, to: text.length}}
    : undefined
}

/** `Merrow, 3 ottobre 2024`, where who issued it above is called so: `COMUNE DI MERROW`. */
function issuedDay(lines: Line[], index: number, text: string): DatelineText | undefined {
  const place = text.slice(0, text.indexOf(', '))
  const date = readPlacedDate(text)?.published?.stamp
  const isIssued = lines
    .slice(0, index)
    .some((line) => line.text.toLowerCase().endsWith(` ${place.toLowerCase()}`))
  if (!date || !isIssued || readPlace(place)?.odd !== false) return
  return {date, end: text.length, from: 0, place, strength: 3, text, to: text.length}
}

/** `LONDON` · `BRUSSELS, PARIS` · `AFP, LONDON` on a line of its own. */
function placeAlone(text: string): DatelineText | undefined {
  const agency = /^(?:AFP|AP|Reuters|dpa|EFE|UPI|Xinhua),\s+(?=\p{Lu})/u.exec(text)
  // `Stockholm, TT`: behind the place.
  const behind = agency ? null : /, ?(\p{Lu}{2,4}|Ritzau)$/u.exec(text)
  const known = behind && agencyNamed(behind[1]!)
  const place = text.slice(agency?.[0].length ?? 0, known ? behind.index : undefined)
  const read = readPlaceLine(place) ?? (known ? readPlace(place) : undefined)
  if (!read || isKicker(text)) return
  const named = agency
    ? readDateline(`${place} (${agency[0].replace(/,\s+$/u, '')})`)?.agency
    : undefined
  return {
    ...((known ?? named) ? {agency: (known ?? named)!} : {}),
    end: text.length,
    from: 0,
    place: place.replace(/[.:]$/u, ''),
    strength: known ? 3 : read.certain ? 2 : 1,
    text,
    to: text.length
  }
}

/** `Moosbruck` right above the first paragraph, with nothing between, below a byline or a date. */
function townAbove(line: Line, below: Line): DatelineText | undefined {
  const {text} = line
  const place = text.replace(/\.$/u, '')
  if (!isTown(place) || !isRightBelow(below, line)) return
  return {end: text.length, from: 0, place, strength: 1, text: place, to: place.length}
}

/** `MERROW: The ferry …` below a byline or a date, `Rome: The ferry …` below a headline; else a colon stands behind who speaks. */
function beforeColon(text: string, isHeaded: boolean, isTitled: boolean): DatelineText | undefined {
  const [whole, place = ''] =
    /^(\p{Lu}[\p{L} .-]{3,24}(?:, \p{Lu}[\p{L}. ]{1,20})?): (?=["“‘]?\p{Lu})/u.exec(text) ?? []
  const read = whole && text.length > 90 ? readPlaceLine(place) : undefined
  if (!whole || !((read?.capitals && isHeaded) || (read?.certain && isTitled))) return
  return {end: whole.length, from: 0, place, strength: 1, text: place, to: place.length}
}

/** `MERROW, JULY 26` on a line of its own below a byline. */
function dayAlone(lines: Line[], index: number, desk: KnownAgency[]): DatelineText | undefined {
  const {text} = lines[index]!
  const comma = text.lastIndexOf(', ')
  if (text.length > 50 || comma < 0 || !isMonthDay(text.slice(comma + 2))) return
  if ((lines[index + 1]?.text.length ?? 0) < 90) return
  const read = readDateline(`${text} –`, desk)
  return read?.place ? {...read, end: text.length, from: 0, text, to: text.length} : undefined
}

/** Where a writer says with his name that he wrote: `ANA CALDEIRA / PORTO NOVO`, or on the line below it. */
export function besideName(
  lines: Line[],
  parts: ReadonlyMap<number, string>,
  desk: KnownAgency[]
): {line: number; read: DatelineText} | undefined {
  for (const [line, part] of parts) {
    const {text} = lines[line]!
    const place =
      part === 'dateline'
        ? {from: 0, to: text.length}
        : part === 'byline'
          ? readHeadByline(text, desk)?.place
          : undefined
    const name = place && text.slice(place.from, place.to)
    if (name) return {line, read: {...place, end: place.to, place: name, strength: 1, text: name}}
  }
  return
}

/** `LONDON: The index fell.` `TOKYO: The index rose.`: each paragraph has a label. */
function isOneOfLabels(lines: Line[], index: number): boolean {
  const label = /^\p{Lu}{2}[\p{Lu}\d .,'’&-]{0,40}(?::| [-–—]{1,2}) /u
  return lines.slice(index + 1, index + 4).some(({text}) => label.test(text))
}

/** The very first line: `LONDON: City of fear` is a headline where a story follows that has a better claim. */
function isHeadlineLike(lines: Line[], index: number, open: number[]): boolean {
  if (open.length > 0) return false
  const {text} = lines[index]!
  if (text.length > 160 || /[.”"]$/u.test(text)) return false
  return lines.slice(index + 1, index + 6).some((line) => line.text.length > text.length)
}
