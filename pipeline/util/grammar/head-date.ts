/** Reads the date line above a story: bare, with the place it was written, or with the agency it came from. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {isDate, stampOf} from '../stamp.ts'
import {monthNamed} from './month.ts'
import {readFiled} from './filed.ts'
import {type DateLine, moved, readDateLine, readPlacedDate} from './date.ts'
import {readFolio} from './folio.ts'

export interface HeadDate extends DateLine {
  /** Whose copy the line says it is, and where in the line. */
  source?: {from: number; name: string; to: number}
}

const sourced =
  /^(?<label>(?:sources?|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|kaynak|источник)\s?:\s*|(?:av|af|door|von) )?(?<name>\p{L}[\p{L} .-]{1,30}?)(?:\s*[|·]\s*|\s\/\s|,\s+(?=\d)|\s{2,}|\s(?=\d{4}-\d|\d{1,2} \p{L}{3,12}\.? \d{4}))(?<rest>.{8,80}?)(?:(?:\s*[|·]\s*|\s{2,})editor:\s*[\p{L} ]{2,30})?$/iu

/**
 * Read the line.
 *
 * @param text
 *   A line (examples: `'3 March 2011'`, `'Bonn, 30. Oktober 2012'`, `'Source: Xinhua 2016-09-09 21:04:37'`).
 * @returns
 *   Nothing where it has other words.
 */
export function readHeadDate(line: string, desk: KnownAgency[] = []): HeadDate | undefined {
  // `3:15 p. m.`, the same with a space less.
  const text = line.replace(/(?<=\d [ap]\.) (?=m\.)/iu, '')
  return (
    readDateLine(withoutEdition(text)) ??
    readPlacedDate(withoutEdition(text)) ??
    filedAlone(text) ??
    withSource(text, desk) ??
    behindLabel(withoutEdition(text)) ??
    belowSite(text) ??
    sourceBehind(text) ??
    readFolio(text) ??
    readTitled(text) ??
    updatedAt(text) ??
    inFile(text) ??
    inShort(text)
  )
}

/** `| Lesedauer: 2 Minuten` behind the day. */
const reading =
  /\s+[•·|–-]\s+(?:(?:lesedauer|lesezeit|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|čtení|doba čtení|время чтения|okuma süresi|reading time|(?:temps de )?lecture|(?:tiempo de )?lectura|(?:tempo di )?lettura|(?:tempo de )?leitura)\s?:?\s?(?:ca\. )?\d{1,2} ?(?:min\p{L}{0,5}\.?|dk|мин\p{L}{0,3}\.?)?|\d{1,2} min(?:\p{L}{1,4})?\.? (?:lesezeit|lesedauer|leestijd|lästid|lesetid|lukuaika|czytania|čtení|de lecture|de lectura|di lettura|de leitura))$/iu

/** `… 1990, Thursday, Valley Edition` · `… 6:15PM by PIB Delhi` · `… 2017 | Ines Calder (202-555-0155) | 0 comments`. */
export function withoutEdition(text: string): string {
  return (
    text
      .replace(/\s+[•·|]\s+join the conversation$/iu, '')
      .replace(reading, '')
      // `… 08:41 pm IST - Merrow`: where it was printed.
      .replace(
        /(?<=\d ?[ap]\.?m\.? IST) [-–] \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?$/iu,
        ''
      )
      .replace(
        /, (?:\p{Lu}\p{L}+ ){1,2}E(?:dition|DITION)$|,? (?:AM|PM|BC) cycle$|(?<=\d{4}(?: \p{Lu}\p{Ll}+day)?) (?:Mu[hḥ]arram|Safar|Rabi|Jama?di?|Rajab|Sha['’]?a?ban|Rama[zd]an|Shaww?al|Zi?[qk]a['’]?a?dh?|Zi?l[ -]?[Hh]ij)[\p{L}'’ -]{0,12} \d{1,2},? \d{4}$|(?<=\d ?[AP]M) by [A-Z]{2,6}(?: \p{Lu}\p{L}+)?$|(?: \| [^|()]{3,50}\(\d{3}[-. ]\d{3}[-.]\d{4}\))?(?: \| \d{1,4} comments?)?$|\s+[•·|]\s+(?:\d{1,2} min(?:ute)?s? read|Redaktion|Редакция|Redakcja|Redacción|Redazione|Rédaction)$/u,
        ''
      )
  )
}

/** `www.echo.example 2005-06-21 15:47:09`, `SPO:CRIK QLD 2010-11-13`: a site or a slug, and the day. */
function belowSite(text: string): HeadDate | undefined {
  const lead =
    /^(?:www\.[\w.-]{4,40}|[A-Z]{2,4}:[A-Z][A-Z\d]{1,12}(?: [A-Z]{2,4})?) (?=\d{4}-\d)/u.exec(
      text
    )?.[0]
  const read = lead && readDateLine(text.slice(lead.length))
  return read ? moved(read, lead.length) : undefined
}

/** `Porto Novo, Updated: December 04, 2018 19:22 IST`: where, and when it was changed. */
function updatedAt(text: string): HeadDate | undefined {
  const lead =
    /^\p{Lu}[\p{L}.'’ -]{1,30}(?:, | ?[:|] )(?=(?:last )?(?:updated|published|posted|first published)\b)/iu.exec(
      text
    )?.[0]
  const read = lead && readDateLine(text.slice(lead.length))
  return read ? moved(read, lead.length) : undefined
}

/** `29 MAY 91` alone, as the files of newspapers print it. */
function inFile(text: string): HeadDate | undefined {
  const [, day, name, short] = /^(\d{1,2}) (\p{Lu}{3}) (\d\d)$/u.exec(text) ?? []
  const month = name ? monthNamed(name) : undefined
  const two = Number(short)
  const year = two < 70 ? 2000 + two : 1900 + two
  if (!month || !isDate(year, month, Number(day))) return
  return {published: {from: 0, stamp: stampOf(year, month, Number(day)), to: text.length}}
}

/** `05.22.12` alone: one of its first figures is no month, so the other is. */
function inShort(text: string): HeadDate | undefined {
  const [, one, , other, short] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2})$/u.exec(text) ?? []
  const [first, second, two] = [Number(one), Number(other), Number(short)]
  if (!short || first > 12 === second > 12) return
  const year = two < 70 ? 2000 + two : 1900 + two
  const [month, day] = first > 12 ? [second, first] : [first, second]
  if (!isDate(year, month, day)) return
  const stamp = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return {published: {from: 0, stamp, to: text.length}}
}

/** `The Merrow Times: Sunday, Nov. 16, 2008`: where it was printed, and when. */
export function readTitled(text: string): DateLine | undefined {
  const title = /^The (?:\p{Lu}[\p{L}’'-]+ ){1,3}?\p{Lu}[\p{L}’'-]+: (?=.{6,40}$)/u.exec(text)?.[0]
  const read = title && readDateLine(text.slice(title.length))
  return read ? moved(read, title.length) : undefined
}

/** What stands behind the slash where the headline has a line of its own. */
const sections =
  /^(?:\p{Lu}[\p{L}&]*,? ){0,3}(?:News|Survey|Letters?|Markets?|Comment|Management|Technology|Arts|Sport|People|Trade|Finance|Commodities)\s?:?$/u

/** `FT 14 MAY 91`, `FT 14 MAY 91 / UK Company News:` on a line of its own. */
function filedAlone(text: string): HeadDate | undefined {
  const read = text.length <= 70 ? readFiled(text) : undefined
  if (!read || (read.to < text.length && !sections.test(text.slice(read.to)))) return
  return {
    published: {
      from: text.search(/\d/u),
      stamp: read.stamp,
      to: text.slice(0, read.to).replace(/[\s/]+$/u, '').length
    }
  }
}

/** `Datum: 17 juli 2025`, `Date of issue: May 3, 2021`. */
const dayLabel =
  /^(?:dat(?:um|a|o|e)|dátum|fecha|päivämäärä|päiväys|pvm|tarih|дата|ημερομηνία|(?:release|issue|publication|publishing) date|date (?:of (?:issue|release|publication)|issued|posted)|publicatiedatum|publiceringsdatum|(?:veröffentlichungs|erscheinungs)datum|data (?:di|de) pub\p{L}{5,12}|data publikacji|date de publication|fecha de publicación)\s?:\s*(?=\S)/iu

function behindLabel(text: string): HeadDate | undefined {
  const label = text.length <= 60 ? dayLabel.exec(text)?.[0] : undefined
  const read = label && readDateLine(text.slice(label.length))
  return read ? moved(read, label.length) : undefined
}

/** `July 09, 2021 01:30 ET | Source: Tolley Marine`. */
function sourceBehind(text: string): HeadDate | undefined {
  const [whole, day = '', name = ''] =
    /^([^|]{8,60}?) ?\| ?source: (\p{Lu}[^|]{2,80})$/iu.exec(text) ?? []
  const read = whole ? readDateLine(day) : undefined
  return read && {...read, source: {from: text.length - name.length, name, to: text.length}}
}

function withSource(text: string, desk: KnownAgency[]): HeadDate | undefined {
  const groups = text.length <= 120 ? sourced.exec(text)?.groups : undefined
  const agency = groups && agencyNamed(groups['name']!, desk)
  if (!agency) return
  const at = text.indexOf(groups['rest']!, groups['name']!.length)
  const read = readDateLine(groups['rest']!)
  if (!read) return
  const from = groups['label']?.length ?? 0
  return {
    ...moved(read, at),
    source: {from, name: agency, to: from + groups['name']!.length}
  }
}
