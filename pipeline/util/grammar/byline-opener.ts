/** Reads the words that begin a byline: “By” in the languages of the press, with what it was and who sent whom. */

import type {KnownAgency} from '../../configuration.ts'
import {leadingAgency} from '../agencies.ts'
import {greekByline} from './byline-greek.ts'
import {isGivenName} from './given-names.ts'
import {bodySureness, isStaffPhrase} from './organisation.ts'

/** What somebody did: “Words by”, “Photos and story by”, “EXCLUSIVE By”. */
const work = String.raw`(?:(?:an?\s)?(?:words|story|text|written|report(?:ed)?|review(?:ed)?|analysis|article|column|compiled|exclusive|feature|photos?|pictures?|posted|interview|opinion|commentary|comment)(?:\s+(?:and|&)\s+(?:photos?|pictures?|photography|story|words|video))?\s+)`

/** Who led a conversation or wrote it down, above it or below. */
const asked = String.raw`(?:propos recueillis par|recueilli par|(?:entretien|interview)(?: réalisée?| menée?| mené| réalisé)? par|texte recueilli par|(?:die fragen stellten?|(?:das|dieses) (?:gespräch|interview) (?:führten?|führte)|aufgezeichnet von|protokolliert von)|rozmawia(?:ł|ła|li|ły)?|notował[ai]?|opracował[ai]?|opracowanie:?|oprac\.|zpracoval[ai]?|připravil[ai]?|intervista (?:a cura )?di|(?:testo|testimonianza) raccolt[oa] da|entrevista(?: realizada)? (?:de|por)|opgetekend door|as told to)(?::\s*|\s+)(?=\p{Lu}\p{L})`

const askedFirst = new RegExp(`^${asked}`, 'iu')

/** Whether a line says so, and so signs a story below it too. */
export function isAsked(text: string): boolean {
  return text.length <= 80 && askedFirst.test(text)
}

const by = String.raw`(?:by|von|par|por|di|door|av|af|od|oleh|letters? from|from)(?::\s*|\s+)`

/** Labels of more languages, always with their colon. */
const labelled = String.raw`(?:авторы?(?: (?:статьи|материала|текста))?|аутор|текст|подготовил[аи]?|беседовал[аи]?|записал[аи]?|корреспондент|спецкор|соб\. ?корр\.?|пише|piše|avtor(?:ica)?|autorzy|autorka|redaktor|napsala?|szerző|írta|teksti|(?:jutun |artikkelin )?kirjoittaja|skribent|haber|yazan|yazar|muhabir|penulis|pewarta|wartawan|redaktur|κείμενο|ρεπορτάζ|γράφει|συντάκτης|επιμέλεια)\s?:\s*|γράφ(?:ει|ουν) (?:ο|η|οι)\s+`

/** A label: only with its colon, or with a name that follows. */
const label = String.raw`(?:byline:\s*by(?=\s)|byline(?=:)|autor(?:en|in)?|autora?|author|auteur|reporter|interview|reportage|text(?! size\b)|tekst|texte|testo|texto|автор|текст)(?::\s*|\s+(?=\p{Lu}\p{Ll}))`

/** “Von unserem Korrespondenten”, “De notre envoyé spécial à Rome,”, “dal nostro inviato”. */
const ours = String.raw`(?:(?:von|par|por|da|dal|dalla|de|di|door|van|av|fra|from)\s+)?(?:unser(?:e[nmr]?)|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|onze|vår|våra|vores|our(?: own)?|dell['’])\s?(?:korrespondent(?:in|en)?|mitarbeiter(?:in)?|redakteur(?:in)?|reporter(?:in)?|correspondante?s?|envoyée? spéciale?|envoyés spéciaux|corresponsal(?:es)?|enviad[oa](?: especial)?|inviat[oa]|corrispondente|correspondente|enviad[oa]|correspondent|verslaggevers?|verslaggeefsters?|redacteurs?|correspondenten|korrespondent|utsände|medarbetare|verslaggeefster|redactie|special correspondent)(?:\s(?:à|a|en|in|em|i)\s\p{Lu}[\p{L}-]{1,20})?,?`

/** The same alone on its line: the name stands below. */
const oursAlone = new RegExp(`^${ours}$`, 'iu')

const writers = '(?:writers?|reporters?|correspondents?)'

const opener = new RegExp(
  String.raw`^[\^\s*(]*(?:[—–-]{1,2}\s?(?=By\s))?(?:${ours}\s+(?=\p{Lu})|${asked}|${work}?${by}|${label}|${labelled}|(?:staff|special) ${writers}:?\s+(?=\p{Lu}))`,
  'iu'
)

/** `Xinhua writer Li Ming`, `AP Business Writer Ines Calder`. */
const ofAgency = new RegExp(
  String.raw`^(?<agency>\p{L}[\p{L}.]{1,20}(?: \p{L}[\p{L}.]{1,20}){0,2}?) (?:\p{L}{4,12} )?${writers}:?\s+(?=\p{Lu})`,
  'iu'
)

/** Who took the pictures, and wrote nothing. */
const pictured = /^[\^\s*(]*(?:photos?|pictures?|video)\s+by\b/iu

/** As browsers copy it: the word and the name were two boxes of the page. */
const glued = /^(?:By(?=\p{Lu})|BY(?=\p{Lu}\p{Ll}))/u

/** A letter is from one with a title. */
const writer =
  /^from:?\s+(?:baroness|brigadier|capt(?:ain)?|cllr|col(?:onel)?|councillor|dr|gen(?:eral)?|lady|lord|lt|maj(?:or)?|miss|mr|mrs|ms|prof(?:essor)?|rev|sir|viscount|the (?:rt )?(?:hon|rev|earl|duke|duchess|countess|marquess|bishop|dean))\b/iu

/** After “By”, who is sent: `by Xinhua writer Li Ming`. */
const sent =
  /^(?:(?:\p{Lu}[\p{L}-]{1,20}\s)?(?:staff )?(?:writers?|reporters?|correspondents?)|(?:\p{L}{2,12}-)?(?:korrespondent|reporter|redakteur|mitarbeiter)(?:in|en)?)\s+(?=\p{Lu})/iu

/**
 * Find where the names of a byline begin.
 *
 * @returns
 *   The offset after “By” and its like; nothing where a line begins otherwise.
 */
export function endOfOpener(text: string, desk: KnownAgency[] = []): number | undefined {
  if (pictured.test(text)) return
  const match =
    opener.exec(text) ??
    glued.exec(text) ??
    gluedCapitals(text) ??
    romanian(text) ??
    greekByline(text)
  if (!match) {
    const writer = ofAgency.exec(text)
    return writer && leadingAgency(writer.groups!['agency']!, desk) ? writer[0].length : undefined
  }
  const from =
    match[0].length + (/^the (?:rt )?hon\.? /iu.exec(text.slice(match[0].length))?.[0].length ?? 0)
  if (
    /^from/iu.test(match[0]) &&
    !writer.test(text) &&
    !isSender(match[0], text.slice(from)) &&
    !isPosted(text.slice(from))
  )
    return
  return from + (sent.exec(text.slice(from))?.[0].length ?? 0)
}

/** `BYINES CALDER`: a word that begins so is none where a given name is left of it. */
function gluedCapitals(text: string): RegExpExecArray | null {
  const match = /^BY(?=(\p{Lu}{4,12})(?: \p{Lu}[\p{Lu}’'-]{1,20}){1,2}$)/u.exec(text)
  return match && isGivenName(match[1]!) ? match : null
}

/** `de Ioana Popescu`: elsewhere the word is part of a name or a title, so the name has to be one that many bear. */
function romanian(text: string): RegExpExecArray | null {
  const match = /^[Dd]e (?=(\p{Lu}\p{Ll}{2,12}) \p{Lu}\p{Ll}{2,20}(?: ?[,|–-].{0,30})?$)/u.exec(
    text
  )
  return match && isGivenName(match[1]!) ? match : null
}

/** Whether a line says only which of the house wrote it, above his name: `Von unserem Korrespondenten`. */
export function isOurs(text: string): boolean {
  return text.length <= 60 && oursAlone.test(text) && !/^our/iu.test(text)
}

/** “From Ines Calder, Merrow and Ivo Marsh, Porto Novo”: who wrote from where. */
function isPosted(text: string): boolean {
  const one = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, (?:in )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?`
  return text.length < 120 && new RegExp(`^${one}(?:(?:,| and) ${one}){0,2}$`, 'u').test(text)
}

/** “From staff reports”, “From: Merrow County Council”. */
function isSender(word: string, name: string): boolean {
  return isStaffPhrase(name) || (word.includes(':') && bodySureness(name) === 'certain')
}

/** The “By”, or “Author of the article:”, that a browser sets on a line above the name. */
export function isByAlone(text: string): boolean {
  return /^(?:by|von|par|por|di|door|av|af|authors? of (?:the|this) (?:article|story):)$/iu.test(
    text
  )
}
