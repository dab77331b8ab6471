/** Reads the date line above a story: bare, with the place it was written, or with the agency it came from. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {isDate, stampOf} from '../stamp.ts'
import {monthNamed} from './month.ts'
import {isKicker} from './kicker.ts'
import {isWeekday} from './weekday.ts'
import {readFiled} from './filed.ts'
import {type DateLine, readDateLine, readPlacedDate} from './date.ts'

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
    behindLabel(text) ??
    belowSite(text) ??
    sourceBehind(text) ??
    inFolio(text) ??
    inIssue(text) ??
    ofNewspaper(text) ??
    betweenNames(text) ??
    readTitled(text) ??
    updatedAt(text) ??
    inFile(text) ??
    inShort(text)
  )
}

/** `| Lesedauer: 2 Minuten` behind the day. */
const reading =
  /\s+[•·|–-]\s+(?:(?:lesedauer|lesezeit|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|čtení|doba čtení|время чтения|okuma süresi|reading time)\s?:?\s?(?:ca\. )?\d{1,2} ?(?:min\p{L}{0,5}\.?|dk|мин\p{L}{0,3}\.?)?|\d{1,2} min(?:\p{L}{1,4})?\.? (?:lesezeit|lesedauer|leestijd|lästid|lesetid|lukuaika|czytania|čtení))$/iu

/** `… 1990, Thursday, Valley Edition` · `… 6:15PM by PIB Delhi` · `… 2017 | Ines Calder (202-555-0155) | 0 comments`. */
export function withoutEdition(text: string): string {
  return text
    .replace(reading, '')
    .replace(
      /, (?:\p{Lu}\p{L}+ ){1,2}E(?:dition|DITION)$|,? (?:AM|PM|BC) cycle$|(?<=\d{4}(?: \p{Lu}\p{Ll}+day)?) (?:Mu[hḥ]arram|Safar|Rabi|Jama?di?|Rajab|Sha['’]?a?ban|Rama[zd]an|Shaww?al|Zi?[qk]a['’]?a?dh?|Zi?l[ -]?[Hh]ij)[\p{L}'’ -]{0,12} \d{1,2},? \d{4}$|(?<=\d ?[AP]M) by [A-Z]{2,6}(?: \p{Lu}\p{L}+)?$|(?: \| [^|()]{3,50}\(\d{3}[-. ]\d{3}[-.]\d{4}\))?(?: \| \d{1,4} comments?)?$|\s+[•·|]\s+(?:\d{1,2} min(?:ute)?s? read|Redaktion|Редакция|Redakcja|Redacción|Redazione|Rédaction)$/u,
      ''
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

/** `The Echo, Mittwoch, 6. Mai 1998, Inland`, `LA FEUILLE - Lundi 8 novembre 1993 - Page 9 - CANTON`, `Cronaca | 9 agosto 2023, 11:20`. */
function betweenNames(text: string): HeadDate | undefined {
  if (text.length > 90 || /[.!?]$/u.test(text)) return
  const parts = [
    ...text.matchAll(
      /(?:(?!\s[-–|/]\s|,\s(?!\d)|,\s(?=\d{1,2}\.? \p{L}{3}|\d{1,2}\.\d{1,2}\.\d{4})| [vV][oO][mM] (?=\d)).)+/gu
    )
  ].map((match) => ({
    from:
      match.index +
      match[0].length -
      match[0].trimStart().replace(/^[-–|/,\s]+|^vom /iu, '').length,
    text: match[0].trim().replace(/^[-–|/,\s]+|^vom /iu, '')
  }))
  const days = parts.filter((part) => readDateLine(part.text))
  const [day] = days
  const others = parts.filter((part) => part !== day && part.text)
  const isNamed = others.every(
    (part) =>
      !/\bby \p{Lu}/iu.test(part.text) &&
      (isWeekday(part.text) ||
        /^(?:page|seite|p\.|s\.|pág\.?|página|pag\.|sida|blz\.?) ?\d{1,3}$/iu.test(part.text) ||
        /^\p{Lu}[\p{L}’' -]{1,30}$/u.test(part.text))
  )
  const isFolio =
    others.some(
      (part) =>
        isWeekday(part.text) ||
        /\d|^(?:ausgabe|edition|ausg\.|uitgave|utgåva|utgave|wydanie|vydání)$/iu.test(part.text)
    ) ||
    days.some((part) => isWeekday(part.text.split(/,? /u, 1)[0]!)) ||
    / \| /u.test(text)
  if (!day || days.length > 1 || others.length === 0 || others.length > 4 || !isNamed || !isFolio)
    return
  return moved(readDateLine(day.text)!, day.from)
}

/** The folio of a newspaper: its title, the day and the page, the title before it or not there, the section behind. */
const folio =
  /^(?<title>\p{Lu}[^|•·\d]{3,50}?\s*[|•·]\s*)?(?<day>[^|•·;]{8,40}?)(?:\s*[|•·;]\s*|,\s+|\s[–-]\s(?=p[aá]g))(?:(?:page|p\.|seite|página|pagina) ?[A-Z]?-?\d{1,3}[A-Z]?|[A-Z]\d{1,3})(?:\s+(?:sezione|sección|secção): [\p{L} ]{2,40})?$/iu

/** `«Речной вестник», № 18 от 4 марта 2004 года` · `毎朝新聞 2019/3/4 16:23 有料記事`: a paper, the number of its issue, and the day. */
const issue =
  /^(?:[«"„“]?\p{Lu}[\p{L} -]{2,40}[»"“”]?,? (?:№|nr\.?|no\.?|č\.|br\.|sz\.) ?\d{1,4}(?: ?\(\d{1,5}\))?,? (?:(?:от|від|vom|van|z|ze dne|från|fra|of) )?|(?:\p{Script=Han}{2,8}(?:新聞|日報|新報|報|通信|放送)|\p{Script=Hangul}{2,8}(?:일보|신문|뉴스))[ 　|]+)(?<day>.{8,40}?)(?:[ 　](?:有料|会員限定|無料|有料会員限定)(?:記事)?)?$/iu

function inIssue(text: string): HeadDate | undefined {
  const day = text.length <= 100 ? issue.exec(text)?.groups?.['day'] : undefined
  const read = day === undefined ? undefined : readDateLine(day)
  return read && moved(read, text.lastIndexOf(day!))
}

/** `Merrauer Bote vom 4. März 1997`, `Inrikes 4 mars 2019 16:23`: a newspaper or a section right before the day. */
const paper =
  /^(?:\p{Lu}[\p{L} .-]{2,40}(?:bote|zeitung|anzeiger|blatt|kurier|nachrichten|presse|post|rundschau|woche|echo|merkur|allgemeine|volksstimme|journal|stimme),? vom |(?<section>\p{Lu}\p{L}{3,14}) )(?=\d)/iu

function ofNewspaper(text: string): HeadDate | undefined {
  const match = text.length <= 90 ? paper.exec(text) : null
  const section = match?.groups?.['section']
  if (!match || (section !== undefined && !isKicker(section))) return
  const read = readDateLine(text.slice(match[0].length))
  return read && moved(read, match[0].length)
}

/** The same with the day before the title. */
const folioOfDay =
  /^(?<day>[^|•·;]{8,40}?)\s{2,}\p{Lu}[^|•·\d]{3,50}?\s{2,}(?:page|pag\.|p\.|seite|página|pagina|sida) ?\d{1,3}$/iu

/** `The Merrow Echo | Thursday, August 18, 2011 | Page 3A` · `Sunday, October 22, 2006; C01`. */
function inFolio(text: string): HeadDate | undefined {
  const match = text.length <= 120 ? (folio.exec(text) ?? folioOfDay.exec(text)) : null
  const read = match && readDateLine(match.groups!['day']!)
  if (!match || !read) return
  return moved(read, match.groups!['title']?.length ?? 0)
}

/** `The Merrow Times: Sunday, Nov. 16, 2008`: where it was printed, and when. */
export function readTitled(text: string): DateLine | undefined {
  const title = /^The (?:\p{Lu}[\p{L}’'-]+ ){1,3}?\p{Lu}[\p{L}’'-]+: (?=.{6,40}$)/u.exec(text)?.[0]
  const read = title && readDateLine(text.slice(title.length))
  return read ? moved(read, title.length) : undefined
}

export function moved(read: DateLine, by: number): DateLine {
  return Object.fromEntries(
    Object.entries(read).map(([field, {from, stamp, to}]) => [
      field,
      {from: from + by, stamp, to: to + by}
    ])
  )
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
  /^(?:dat(?:um|a|o|e)|dátum|fecha|päivämäärä|päiväys|pvm|tarih|дата|ημερομηνία|(?:release|issue|publication) date|date (?:of (?:issue|release|publication)|issued|posted)|publicatiedatum|publiceringsdatum|(?:veröffentlichungs|erscheinungs)datum|data (?:di|de) pub\p{L}{5,12}|data publikacji|date de publication|fecha de publicación)\s?:\s*(?=\S)/iu

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
