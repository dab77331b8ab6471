/**
 * Reads the dateline that a full stop ends, as regional papers of Germany and Italy set it (`GRONAU. Eine Herde …`), and
 * those of which the agency stands beside the place: `Merrow. Ritzau. Tre haller …` · `MERROW-İHA Feribot …`.
 */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readPlace} from './place-name.ts'

/** A town in capitals, a full stop, and a sentence. */
const form =
  /^(?<place>\p{Lu}[\p{Lu}’'-]{3,24}(?:[ /-](?:\p{Lu}[\p{Lu}’'-]{1,24}|[Aa][mn]|bei|[Ii][mn]|di|sul|der)){0,3})\. ?(?<by>\(\p{Ll}{2,4}\) )?(?=["“„«»‘‚]?\p{Lu}\p{L}*[ ’'])/u

/** Other languages set words in capitals before a full stop too, and no places. */
const language =
  /(?<= )(?:der|die|das|den|dem|im|am|mit|auf|für|ist|hat|war|nicht|wird|sich|zum|zur|vom|bei|und|ein|eine|einen|einer|il|lo|la|gli|di|della|del|che|è|una?|per|och|att|som|för|ett|av|på|är|från|og|af|til|het|een|van|zijn|niet|wordt|w|się|że|jest|przez|ponieważ|oraz|przy|podczas|które|który|jsou|není|proti|podle|és|hogy|egy|nem|että|joka|sekä|ovat|mukaan|ikke|til|som)(?= )/giu

/** Words of these languages in what follows. */
const least = 3

/** Letters that are called by themselves, and warnings. */
const others =
  /^(?:ACHTUNG|AGGIORNAMENTO|ANSA|ATTENZIONE|AVVISO|BASTA|BOOM|DANKE|EILMELDUNG|ENDE|FIFA|GRAZIE|GUTEN|HALLO|HINWEIS|INFO|KOMMENTAR|KORREKTUR|LIVE|NATO|NEIN|STOPP?|TIPP|UEFA|UNESCO|UNICEF|UPDATE|VIDEO|WARNUNG)$/u

/**
 * Read it.
 *
 * @param head
 *   The beginning of a paragraph.
 * @returns
 *   The place, where it ends, and where the sentence begins.
 */
export function readStopped(head: string): {end: number; place: string; to: number} | undefined {
  const match = form.exec(head)
  const place = match?.groups?.['place']
  if (!match || !place || others.test(place) || agencyNamed(place)) return
  const read = readPlace(place)
  if (!read?.capitals || read.odd) return
  if ((head.slice(match[0].length).match(language)?.length ?? 0) < least) return
  // `MERROW. (ic) Die Fähre …`: and who wrote it.
  const to = match.groups?.['by'] ? match[0].trimEnd().length : place.length
  return {end: match[0].length, place, to}
}

const town = String.raw`\p{Lu}[\p{L}’'-]{2,24}(?: (?:\p{Lu}|[iv] \p{Lu})[\p{L}’'-]{1,24})?`

/** The agency has a full stop of its own, slashes around it, or stands behind a hyphen. */
const besides = [
  new RegExp(
    String.raw`^(?<place>${town})\. (?<agency>\p{Lu}[\p{L}/-]{1,20})\. (?=[–"“„«»]? ?\p{Lu})`,
    'u'
  ),
  new RegExp(
    String.raw`^(?<place>${town}),? (?<agency>\p{Lu}{2,4})[.:] (?=[–"“„«»]? ?\p{Lu})`,
    'u'
  ),
  // `Москва. 12 октября. INTERFAX.RU -` · `КИЇВ. 12 жовтня. УНН.`
  new RegExp(
    String.raw`^(?<place>${town})[.,] \d{1,2} \p{L}{3,12}(?: \d{4})?\. (?<agency>\p{Lu}[\p{L}. -]{1,24}?)(?:\.| [-–—])\s+(?=["“„«]?\p{Lu})`,
    'u'
  ),
  // `NTB-Oslo: Ferga …`
  new RegExp(String.raw`^(?<agency>\p{Lu}{2,4})[-–](?<place>${town}): (?=[–"“„«]? ?\p{Lu})`, 'u'),
  /^(?<place>\p{Lu}{3,20}(?: \p{Lu}{3,20})?)[-–/](?<agency>\p{Lu}{2,5}) (?=["“‘']?\p{Lu}[\p{Ll}’'])/u
]

/**
 * Read a place with its agency beside it.
 *
 * @returns
 *   Nothing where the agency is not known.
 */
export function readBeside(
  head: string,
  desk: KnownAgency[]
): {agency: string; end: number; place: string; to: number} | undefined {
  for (const form of besides) {
    const match = form.exec(head)
    const {agency: printed = '', place = ''} = match?.groups ?? {}
    const agency = match ? agencyNamed(printed, desk) : undefined
    if (!match || !agency || agencyNamed(place, desk)) continue
    const read = readPlace(place)
    if (read && !read.odd)
      return {agency, end: match[0].length, place, to: match[0].trimEnd().length}
  }
  return
}

/** `МЕРРОВ, 16 мая - Речные вести.`: behind a town in capitals and a day stands whose news it is, known or not. */
const house =
  /^(?<place>\p{Lu}[\p{Lu}-]{2,24}(?: \p{Lu}[\p{Lu}-]{1,24})?), \d{1,2} \p{Script=Cyrillic}{3,9}\.? [-–—] (?<agency>\p{Lu}\p{Script=Cyrillic}{2,20}(?: \p{Script=Cyrillic}{3,20}){1,2})\. (?=["“„«]?\p{Lu})/u

/** Read a place with its day and the house whose news it is. */
export function readHoused(
  head: string,
  desk: KnownAgency[]
): {agency: string; end: number; place: string; to: number} | undefined {
  const match = house.exec(head)
  const {agency = '', place = ''} = match?.groups ?? {}
  if (!match || agencyNamed(place, desk)) return
  const to = match[0].trimEnd().length
  return {agency: agencyNamed(agency, desk) ?? agency, end: match[0].length, place, to}
}
