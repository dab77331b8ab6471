/** Reads who signed a page, from lines as browsers glue them: `Posted on28. Juli 2019AuthorInes Calder4 Kommentare`. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readNames} from '../grammar/byline.ts'
import {isPerson} from '../grammar/name.ts'
import {isBody} from '../grammar/organisation.ts'
import {hasDate} from './credits.ts'
import {printedDates} from '../printed-date.ts'
import {furnitureOf} from './site-furniture.ts'

export interface Signature {
  from: number
  name: string
  /** Whether the line says “by” before it. */
  said?: boolean
  to: number
  type: 'Organization' | 'Person'
}

/** Longer lines are sentences. */
const longest = 240

const opener =
  /(?<!\p{L})(?:(?:written|posted|published|reported|submitted|words|story|text|created|uploaded)[ ]by|by|von|par|por|di|door|av|af|skrevet av|autor(?:in)?|author|auteur|autore|reporter|gespeichert von|verfasst von|geschrieben von|veröffentlicht von|erstellt von|publié par|publicado por|escrito por|scritto da|geplaatst door)(?::\s{0,3}|\s{1,3}|(?=\p{Lu}))/giu

/** What ends a name: a mark, a figure, a preposition of time or place. */
const stop =
  /\s*(?:[|•·»(<>\[\d@;:]|\/\/|\s[-–—~]\s|,|\s(?:am|on|in|at|um|le|el|il|den|op|vom|for|published|posted|updated|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|mis)\s|\s(?:leave|schreibe|hinterlasse|kommentare?|comments?|no comments|keine kommentare|published|updated)(?=\s|$))/iu

/** What sites glue to a name; their capital tells them from its letters. */
const glued =
  /(?<=\p{L})(?:Published|Posted|Updated|Twitter|Email|Follow|Facebook|View|Share|Leave|Schreibe|Hinterlasse|Kommentar|Comment|No Comments|Keine|Kategorie|Last|Reading|Min|Photo|Foto)/u

/** A login, where the line says when it was posted too. */
const login = /^\p{L}[\p{L}\d_.-]{0,23}[\p{L}\d]$/u

/** A login with figures between its letters, which would end a name. */
const loginWithFigures = /^\p{Ll}{1,20}\d{1,4}\p{Ll}[\p{Ll}\d_-]{0,20}(?=\s|$)/u

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
  const withDate = dated || hasDate(text)
  for (const match of text.matchAll(opener)) {
    const from = match.index + match[0].length
    if (!isOpener(match[0], text, from)) continue
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

/** “ByInes”, “BYINES CALDER”, but not the “POR” of “PORT”: what is glued to a name is told by its case. */
function isOpener(word: string, text: string, from: number): boolean {
  if (/[\s:]$/u.test(word)) return true
  if (!/^\p{Lu}/u.test(text.slice(from))) return false
  return /\p{Ll}$/u.test(word) || (from === word.length && word === 'BY')
}

/** Where a name ends. */
function endOf(rest: string): number {
  const ends = [stop.exec(rest)?.index, glued.exec(rest)?.index]
  return Math.min(rest.length, ...ends.filter((end) => end !== undefined))
}

/** Names from a place on, to what ends them. */
function namesAt(
  text: string,
  from: number,
  least: 'login' | 'person',
  desk: KnownAgency[]
): Signature[] {
  const line = text.slice(from, from + 120).split('\n', 1)[0]!
  const [figured] = (least === 'login' && loginWithFigures.exec(line)) || []
  if (figured) return one(figured, from, least, desk)
  const rest = line.slice(0, printedDates(line)[0]?.from ?? line.length)
  const raw = rest.slice(0, endOf(rest))
  const start = from + raw.length - raw.trimStart().length
  const value = raw.trim().replace(/[.,]$/u, '')
  if (!value) return []
  const named = readNames(text.slice(0, start + value.length), start, desk)
  if (named) return named.map(({name, type, ...at}) => ({from: at.from, name, to: at.to, type}))
  return one(value, start, least, desk)
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
  if (agencyNamed(value, desk) ?? (isBody(value) && value.length < 60))
    return sign(value, 'Organization')
  if (isPerson(value)) return sign(value, 'Person')
  if (least === 'login' && login.test(value) && !words.has(value.toLowerCase()))
    return sign(value, 'Person')
  return []
}

/** What stands beside a date: parted from it by bars, slashes, dashes, or an address. */
const parts = /(?:(?!\S{1,64}@)[^|•·/@–—-]|(?<=\S)[-–](?=\S))+/gu

/** `28. Januar 2015 ines Schreibe einen Kommentar` · `Ines Calder | 12 May 2026` · `12.5.2026 / Ines Calder`. */
function besideDate(text: string, desk: KnownAgency[]): Signature[] {
  const dates = printedDates(text)
  const bare = text.replace(/\n/gu, '|')
  for (const part of bare.matchAll(parts)) {
    const dated = printedDates(part[0])[0]?.from ?? part[0].length
    const value = part[0]
      .slice(0, dated)
      .trim()
      .replace(/\s*[,–—-]$/u, '')
    const from = part.index + part[0].length - part[0].trimStart().length
    if (isPerson(value) && !agencyNamed(value, desk))
      return [{from, name: value, to: from + value.length, type: 'Person'}]
  }
  const last = dates.at(-1)
  if (!last) return []
  const bar = /^\s*[|•·/,-]*\s*/u.exec(text.slice(last.to))?.[0].length ?? 0
  const rest = text.slice(last.to + bar)
  const end = endOf(rest)
  const value = rest.slice(0, end).trim()
  return end < rest.length && value
    ? one(
        value,
        last.to + bar,
        /\s$|[|•·/]/u.test(text.slice(last.to, last.to + bar)) ? 'login' : 'person',
        desk
      )
    : []
}

/** Words that stand beside a date and are no one. */
const words = new Set(
  `admin administrator redaktion editor staff news blog artikel article allgemein uncategorized kategorie tags
kl om kell godz ore alle las às heure at published posted updated standard video image photo foto the a an der die das uhr am pm est gmt utc pdt edt cet cest
ago read min comment comments kommentar kommentare share print email teilen drucken home politik sport wirtschaft
general um dem hardware software aktuelles last first monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/u
  )
)
