/** Reads the folio of a newspaper above a story: its title, the day, the page, the section, the number of the issue. */

import {type DateLine, moved, readDateLine} from './date.ts'
import {isKicker} from './kicker.ts'
import {isWeekday} from './weekday.ts'

/** Read it; nothing where the line has other words. */
export function readFolio(text: string): DateLine | undefined {
  return inFolio(text) ?? inIssue(text) ?? ofNewspaper(text) ?? betweenNames(text)
}

/** `The Echo, Mittwoch, 6. Mai 1998, Inland`, `LA FEUILLE - Lundi 8 novembre 1993 - Page 9 - CANTON`, `Cronaca | 9 agosto 2023, 11:20`. */
/** `12:41`, `Actualizado a las 14:05`, beside a day as papers of Spain print it. */
const clock =
  /^(?:(?:actualizad[oa]|atualizad[oa]|aggiornato|aktualisiert|mis à jour|updated) (?:a las |às |alle |um |à |at )?)?\d{1,2}[:.h]\d\d(?: ?(?:h|uhr))?$/iu

function betweenNames(text: string): DateLine | undefined {
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
        (day?.text.includes('·') && clock.test(part.text)) ||
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

function inIssue(text: string): DateLine | undefined {
  const day = text.length <= 100 ? issue.exec(text)?.groups?.['day'] : undefined
  const read = day === undefined ? undefined : readDateLine(day)
  return read && moved(read, text.lastIndexOf(day!))
}

/** `Merrauer Bote vom 4. März 1997`, `Inrikes 4 mars 2019 16:23`: a newspaper or a section right before the day. */
const paper =
  /^(?:\p{Lu}[\p{L} .-]{2,40}(?:bote|zeitung|anzeiger|blatt|kurier|nachrichten|presse|post|rundschau|woche|echo|merkur|allgemeine|volksstimme|journal|stimme),? vom |(?<section>\p{Lu}\p{L}{3,14}) )(?=\d)/iu

function ofNewspaper(text: string): DateLine | undefined {
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
function inFolio(text: string): DateLine | undefined {
  const match = text.length <= 120 ? (folio.exec(text) ?? folioOfDay.exec(text)) : null
  const read = match && readDateLine(match.groups!['day']!)
  if (!match || !read) return
  return moved(read, match.groups!['title']?.length ?? 0)
}
