/** Reads who signed a page, from lines as browsers glue them: `Posted on28. Juli 2019AuthorInes Calder4 Kommentare`. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {type Named, readNames} from '../grammar/byline.ts'
import {scriptByline} from '../grammar/byline-script.ts'
import {isGivenName} from '../grammar/given-names.ts'
import {isPerson} from '../grammar/name.ts'
import {isBodyName} from '../grammar/organisation.ts'
import {isWeekday, withoutGluedDay} from '../grammar/weekday.ts'
import {hasDate, hasTime, isSelfCredits} from './credits.ts'
import {isNoLogin} from './no-login.ts'
import {printedDates} from '../printed-date.ts'
import {beginsSaid, isDeed, saidBy} from './said-by.ts'
import {furnitureOf} from './site-furniture.ts'

export interface Signature {
  from: number
  name: string
  /** Whether the line says “by” before it. */
  said?: boolean
  to: number
  type: 'Organization' | 'Person'
  /** The agency it is written for (`Ines Calder/NNA`). */
  worksFor?: string
}

/** Longer lines are sentences, and longer than the other are more than a name. */
const longest = 240
const shortest = 100

/** What ends a list of names: a mark, a figure, who took the pictures. */
const end =
  /\s*(?:[|•·»(<>\[\d@;:]|\/\/|\s[-–—~]\s|\t|\s{3}|[\s,;](?:photograph(?:y|s|er)?|photos?|pictures?|images?|illustrations?|fotos?|foto['’]s|fotografie|bilder|bild|zdjęcia|fot\.)(?:[\s:]|$))/iu

/** What ends a name: that, a comma, a preposition of time or place. */
const stop =
  /\s*(?:[|•·»(<>\[\d@;:]|\/\/|\s[-–—~]\s|,|\s(?:am|on|in|at|um|le|el|il|den|op|vom|for|published|posted|updated|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|mis)\s|\s(?:leave|schreibe|hinterlasse|kommentare?|comments?|no comments|keine kommentare|published|updated)(?=\s|$))/iu

/** What sites glue to a name; their capital tells them from its letters. */
const glued =
  /(?<=\p{L})(?:Published|Posted|Updated|Twitter|Email|Follow|Facebook|View|Share|Leave|Schreibe|Hinterlasse|Kommentar|Comment|No Comments|Keine|Kategorie|Last|Reading|Min|Photo|Foto)/u

/** What stands between a name and a date. */
const hanging =
  /(?:[.,]|\s(?:am|on|at|um|le|el|il|den|op|vom|em|dia|d\.|dnia|w dniu|published|posted|updated|veröffentlicht(?: am)?|publié(?: le)?|publicado(?: el)?|publisert|publicerad|gepubliceerd(?: op)?|pubblicato(?: il)?))$/iu

/** A login, where the line says when it was posted too. */
const login = /^\p{L}[\p{L}\d_.-]{0,23}[\p{L}\d]$/u

/** A login with figures between its letters, which would end a name. */
const loginWithFigures = /^\p{L}[\p{Ll}_-]{0,20}\d{1,4}[\p{Ll}\d_-]{0,20}(?=\s|$)/u

/** Words of a line before a “by” that stands in the middle of it. */
const before = 14

/**
 * Read the names in a line of credits.
 *
 * @param text
 *   A line above or below a story.
 * @param dated
 *   Whether a date stands beside it, in the line or next to it: then one word may be a login.
 */
export function signaturesOf(text: string, dated: boolean, desk: KnownAgency[] = []): Signature[] {
  if (text.length > longest) return []
  const scripted = scriptByline(text)
  if (scripted)
    return scripted.map(({from, name, to, type}) => ({from, name, said: true, to, type}))
  const withDate = dated || hasDate(text)
  for (const match of text.matchAll(saidBy)) {
    const from = match.index + match[0].length
    if (!isOpener(match[0], text, from) || !isPlaced(match[0], text, match.index)) continue
    const found = namesAt(
      text,
      from,
      withDate && /\s$|:$/u.test(match[0]) ? 'login' : 'person',
      desk
    )
    if (found.length > 0) return found.map((one) => ({...one, said: true}))
  }
  return hasDate(text) ? besideDate(text, desk) : []
}

/** Whether a line says who wrote something and nothing else (`Interview: Ines Calder`). */
export function isSignature(text: string): boolean {
  if (text.length > shortest || !beginsSaid(text) || /[.!?]$/u.test(text)) return false
  const last = signaturesOf(text, false).at(-1)
  return last?.said === true && !/\p{L}{2,} \p{Ll}{2,} \p{Ll}{2,}/u.test(text.slice(last.to))
}

/** “ByInes”, “BYINES CALDER”, but not the “POR” of “PORT”: what is glued to a name is told by its case. */
function isOpener(word: string, text: string, from: number): boolean {
  if (/[\s:]$/u.test(word)) return true
  if (!/^\p{Lu}/u.test(text.slice(from))) return false
  return /\p{Ll}$/u.test(word) || (from === word.length && word === 'BY')
}

/** Whether it stands where credits do: at the beginning, after a mark, a date or a deed. A sentence goes on otherwise. */
function isPlaced(word: string, text: string, index: number): boolean {
  const head = text.slice(0, index)
  if (/(?:^|[|•·»/–—:(,;\]\n\t]|\s-|\s{3})\s*$/u.test(head) || isDeed(word)) return true
  if (/\S$/u.test(head)) return /^\p{Lu}/u.test(word)
  if (/[.!?]$/u.test(text) && text.length > 60 && !isSelfCredits(text)) return false
  return head.split(/\s+/u).length <= before && (hasDate(head) || hasTime(head) || told.test(head))
}

const told =
  /\b(?:posted|published|filed|submitted|written|gepostet|veröffentlicht|erstellt|geschrieben|publié|posté|publicado|pubblicato|geplaatst|gepost|publicerat|publisert|opublikowano|dodano)\b/iu

/** Where a name ends. */
function endOf(rest: string, mark: RegExp): number {
  const ends = [mark.exec(rest)?.index, glued.exec(rest)?.index]
  return Math.min(rest.length, ...ends.filter((end) => end !== undefined))
}

/** Names from a place on, to what ends them. */
function namesAt(
  text: string,
  from: number,
  least: 'login' | 'person',
  desk: KnownAgency[]
): Signature[] {
  const line = text.slice(from, from + 160).split('\n', 1)[0]!
  const date = printedDates(line)[0]?.from ?? line.length
  const figured = least === 'login' && loginWithFigures.exec(line)?.[0]
  if (figured && figured.length <= date) return one(figured, from, least, desk)
  const rest = line.slice(0, date)
  for (const mark of [end, stop]) {
    const raw = rest.slice(0, endOf(rest, mark))
    const start = from + raw.length - raw.trimStart().length
    const value = withoutGluedDay(raw.trim().replace(hanging, ''))
    if (!value) return []
    const named = readNames(text.slice(0, start + value.length), start, desk)
    if (named) return withoutHouse(named, text).map((one) => signatureOf(one, desk))
    if (mark === stop) return one(value, start, least, desk)
  }
  return []
}

/** What a list of names says of one, with the agency it is written for. */
export function signatureOf(
  {from, name, to, type, worksFor}: Named,
  desk: KnownAgency[]
): Signature {
  const agency = worksFor && agencyNamed(worksFor, desk)
  return {from, name, to, type, ...(agency ? {worksFor: agency} : {})}
}

/** `Ines Calder, Harbour Views`: of two names that a comma parts, the second may be a house. */
function withoutHouse(named: Named[], text: string): Named[] {
  const [first, second, third] = named
  if (!second || third || !text.slice(first!.to, second.from).includes(',')) return named
  return isGivenName(second.name.split(' ', 1)[0]!) ? named : [first!]
}

function one(
  value: string,
  start: number,
  least: 'login' | 'person',
  desk: KnownAgency[]
): Signature[] {
  const sign = (name: string, type: Signature['type']): Signature[] => [
    {from: start, name, to: start + name.length, type}
  ]
  if (furnitureOf(value)) return []
  if (agencyNamed(value, desk) ?? (isBodyName(value) && value.length < 60))
    return sign(value, 'Organization')
  if (isPerson(value)) return sign(value, 'Person')
  if (least === 'login' && login.test(value) && !isNoLogin(value) && !isWeekday(value))
    return sign(value, 'Person')
  return []
}

/** What stands beside a date: parted from it by bars, slashes, dashes, or an address. */
const parts = /(?:(?!\S{1,64}@)[^|•·/@–—-]|(?<=\S)[-–](?=\S))+/gu

/** The hour between a date and a name: `12.05.2026 11:38 Uhr Ines Calder`. */
const hourBefore = /^\d{1,2}[:.h]\d\d(?:\s(?:uhr|h))?\s+(?=\p{Lu})/iu

/** `28. Januar 2015 ines Schreibe einen Kommentar` · `Ines Calder | 12 May 2026` · `12.5.2026 / Ines Calder`. */
function besideDate(text: string, desk: KnownAgency[]): Signature[] {
  // Only where it stands counts here, not which day it is.
  const dates = printedDates(text, 'day')
  const bare = text.replace(/\n/gu, '|')
  for (const part of bare.matchAll(parts)) {
    const dated = printedDates(part[0], 'day')[0]?.from ?? part[0].length
    const value = withoutGluedDay(
      part[0]
        .slice(0, dated)
        .trim()
        .replace(/\s*[,–—-]$/u, '')
    )
    const from = part.index + part[0].length - part[0].trimStart().length
    const named = readNames(text.slice(0, from + value.length), from, desk)
    if (named?.every(({name, type}) => type === 'Person' && isPerson(name)))
      return named.map((one) => signatureOf(one, desk))
    const [only, ...others] = named ?? []
    if (only?.type === 'Organization' && others.length === 0 && agencyNamed(only.name, desk))
      return [signatureOf(only, desk)]
  }
  const last = dates.at(-1)
  if (!last) return []
  const bar = /^\s*[|•·/,-]*\s*/u.exec(text.slice(last.to))?.[0].length ?? 0
  const rest = text.slice(last.to + bar)
  const hour = hourBefore.exec(rest)?.[0].length ?? 0
  const behind = rest.slice(hour).trim()
  if (hour > 0 && isPerson(behind) && isGivenName(behind.split(' ', 1)[0]!))
    return one(behind, last.to + bar + hour, 'person', desk)
  const to = endOf(rest, stop)
  const value = rest.slice(0, to).trim()
  return to < rest.length && value
    ? one(
        value,
        last.to + bar,
        /\s$|[|•·/]/u.test(text.slice(last.to, last.to + bar)) ? 'login' : 'person',
        desk
      )
    : []
}
