/** Reads the datelines without a dash: `Hamburg (KNA) Die Fähre …` · `Bogotá, 12 de marzo de 2019. El …` · `NEWARK, N.J. The …`. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {isMonthDay} from './date.ts'
import {isDateWord} from './date-words.ts'
import {type Read, withMore} from './dateline-more.ts'
import {readDate} from './date.ts'
import {readParts} from './dateline-parts.ts'
import {readPlace} from './place-name.ts'
import {isPerson} from './name.ts'
import {isKnownCity} from './regions.ts'

/** `MERROW Der Hafen …`, `MERROW De haven …`: behind what is called by its letters no sentence begins. */
const beforeArticle =
  /^(\p{Lu}[\p{Lu}-]{3,24}(?:[ /](?:\p{Lu}[\p{Lu}-]{2,24}|AM|AN DER|OB DER|AAN DEN?)){0,2}) (?=["„“‚]?(?:Der|Die|Das|Dem|Den|Des|Ein|Eine[nmrs]?|Es|Er|Sie|Man|Wer|Wie|Was|Wo|Im|In|Am|An|Auf|Aus|Bei|Beim|Mit|Nach|Vor|Seit|Wenn|Als|Zum|Zur|Zu|Für|Über|Unter|Um|Ob|Weil|Noch|Nun|Rund|Etwa|Fast|Knapp|Mehr|Viele|Nicht|De|Het|Een|Op|Bij|Met|Na|Voor|Sinds|Wie|Wat|Er|Ze|Hij|Zij|Vanaf|Rond|Bijna|Ruim) )/u

/** Words in capitals that begin a line and are no town. */
const letters =
  /^(?:ACHTUNG|ANALYSE|AUSSERDEM|BITTE|EILMELDUNG|ENDLICH|EXKLUSIV|FAZIT|GESUCHT|HEUTE|HINTERGRUND|HINWEIS|INFO|INTERVIEW|JETZT|KOMMENTAR|KURZ|LIVE|MEHR|MORGEN|NATO|NEIN|NEU|NICHT|NIE|NOCH|NUR|SCHLUSS|SERIE|STOPP|TIPP|TEST|THEMA|UPDATE|VIDEO|VORSICHT|WARNUNG|WARUM|WICHTIG|COMMENTAAR|LET|NIET|NIEUW|NOOIT|OPGELET|OPROEP|OVERZICHT|VANDAAG|WAARSCHUWING)$/u

/** No dash: an agency in brackets, a day with its year, or a place that cannot be the subject of the sentence. */
export function bare(head: string, desk: KnownAgency[]): Read | undefined {
  const match =
    /^((?:[^()/]|\/(?=(?:Main|Oder|M\.|O\.|Saale|Havel|Spree|Donau) |\p{Lu}\p{Ll}{2,20}, \d)){2,80})[(/]\s?([^()/]{2,40}?)\s?[)/]\.?(?=\s|$)\s*/u.exec(
      head
    )
  if (match && agencyNamed(match[2]!, desk)) {
    const to = match[0].trimEnd().length
    const read = readParts(head.slice(0, to), desk)
    const told =
      /\d{1,2}\.?(?: \p{L}{3,12}\.?)?,?\s*$/u.test(match[1]!) || head[match[1]!.length] === '/'
    if (
      read.place &&
      (read.capitals ||
        read.certain ||
        told ||
        // `Merrow (ots)` on a line of its own.
        (match[0].length === head.length &&
          /^\p{Lu}[\p{Ll}-]+ \($/u.test(head.slice(0, match[1]!.length + 1))) ||
        isTown(match[1]!.replace(/\/\S+\s*$/u, ' '), head.slice(match[0].length), desk))
    ) {
      return withMore({...read, end: match[0].length, to}, head, desk)
    }
  }
  const told = withRegion(head, desk)
  if (told) return told
  // `hbr. MERROW, 3. März. Der …`: who wrote it, by initials.
  const signed =
    /^\p{Ll}{2,5}\. (\p{Lu}{3,}(?:[ /-](?:am |an der )?\p{Lu}{3,}){0,2}), (\d{1,2}\. \p{L}{3,10}\.?(?: \d{4})?)\.? \s*(?=["„»“]?\p{Lu})/u.exec(
      head
    )
  if (signed && isMonthDay(signed[2]!.replace(/ \d{4}$/u, ''))) {
    const to = signed[0].replace(/\.?\s+$/u, '').length
    return {end: signed[0].length, place: signed[1]!, strength: 3, to}
  }
  // `Lima, feb. 11. El precio …`: without its year.
  const short =
    /^([^\d.:;!?]{2,40}?), (\p{L}{3,10}\.? \d{1,2}|\d{1,2} (?:de )?\p{L}{3,10})\.\s+(?=["“«„]?\p{Lu})/u.exec(
      head
    )
  if (
    short &&
    isMonthDay(short[2]!) &&
    !isDateWord(short[1]!) &&
    readPlace(short[1]!)?.odd === false
  ) {
    const to = short[0].trimEnd().length - 1
    return {end: short[0].length, place: short[1]!, strength: 2, to}
  }
  const day =
    /^[^\d.:;!?]{2,40}?, (?:le )?\d{1,2}\S{0,3} (?:de )?\p{L}{3,12}\.?,? (?:de |del )?\d{4}\.\s+(?=["“«„]?\p{Lu})/u.exec(
      head
    )
  if (day) {
    const to = day[0].trimEnd().length - 1
    const read = readParts(head.slice(0, to), desk)
    const odd = read.place ? readPlace(read.place)?.odd : true
    if (!odd && read.date) return {...read, end: day[0].length, to}
  }
  // `Erfurt, 15.07.2020. Der …`
  const figures =
    /^(?<place>\p{Lu}[^\d.:;!?,]{2,30}), (?:den |am |il |le |li )?(?<day>\d{1,2}([./])\d{1,2}\3\d{4})\.?\s+(?=["“«„]?\p{Lu})/u.exec(
      head
    )
  const date = figures && readDate(figures.groups!['day']!)
  if (figures && date && readPlace(figures.groups!['place']!)?.odd === false) {
    const to = figures[0].replace(/\.?\s+$/u, '').length
    return {
      date: date.stamp,
      end: figures[0].length,
      place: figures.groups!['place']!,
      strength: 3,
      to
    }
  }
  // `NELSPRUIT June 23 1999 Sapa`, on a line of its own.
  const alone =
    /^(\p{Lu}[\p{Lu}' -]{2,30}) (\p{L}{3,9}\.? \d{1,2},? \d{4}) (\p{Lu}[\p{L}-]{1,14})$/u.exec(head)
  const sender = alone && agencyNamed(alone[3]!, desk)
  if (alone && sender) {
    const read = readParts(`${alone[1]!}, ${alone[2]!}`, desk)
    const {length} = alone[0]
    if (read.place && read.date) return {...read, agency: sender, end: length, to: length}
  }
  const region =
    /^(\p{Lu}[\p{Lu}.' -]{2,30}(?:, ?| )(?:D\.? ?C\.?|[A-Z]{2}|(?:[A-Z][a-z]{1,4}\.)))[,.]?\s+(?=["“]?\p{Lu}\p{Ll})/u.exec(
      head
    )
  if (region) {
    const read = readParts(region[1]!, desk)
    if (read.place && read.capitals && read.strength >= 2) {
      return {...read, end: region[0].length, to: region[1]!.length}
    }
  }
  const city =
    /^(\p{Lu}{4,}(?: \p{Lu}{4,})?|Washington, ?D\.? ?C\.?)\s+(?=(?:Today|The|This|Yesterday|In|On|After|As|Mayor|Governor|U\.S\.|Congress(?:wo)?man|Sen(?:ator)?s?|Rep(?:resentative)?s?|Gov|President|Secretary|Attorney|Chair(?:man|woman)?|Republicans?|Democrats?|Lawmakers?)\b)/u.exec(
      head
    )
  if (city && (isKnownCity(city[1]!) || /^Washington,/u.test(city[1]!))) {
    return {end: city[0].length, place: city[1]!, strength: 2, to: city[1]!.length}
  }
  const town = beforeArticle.exec(head)
  const name = town?.[1] ?? ''
  return town && !letters.test(name) && readPlace(name)?.odd === false
    ? {end: town[0].length, place: name, strength: 1, to: name.length}
    : undefined
}

/** `Hamburg (KNA) Die …`: a name of a word or two that is no agency, and a sentence begins. */
function isTown(name: string, next: string, desk: KnownAgency[]): boolean {
  return (
    /^\p{Lu}[\p{Ll}-]+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?: [A-Z]{2})?\s*$/u.test(name) &&
    // On a line of its own, `Jens Ott (dpa)` is who wrote it.
    (next ? /^["“«„]?\p{Lu}/u.test(next) : !isPerson(name.trim())) &&
    !agencyNamed(name, desk)
  )
}

/** `Merrow (Norland), Aug 3 (NNA) Fourteen …`: the region in brackets, as agencies of India set it. */
function withRegion(head: string, desk: KnownAgency[]): Read | undefined {
  const [whole, place, day = '', name = ''] =
    /^(\p{Lu}[\p{L} -]{2,24} \(\p{Lu}[\p{L} ]{2,24}\)), ([^(),]{4,14}) \((\p{L}{2,12})\):?\s+(?=\S)/u.exec(
      head
    ) ?? []
  const agency = isMonthDay(day) ? agencyNamed(name, desk) : undefined
  if (!whole || !place || !agency) return
  return {agency, end: whole.length, place, strength: 3, to: whole.replace(/:?\s+$/u, '').length}
}
