/** Tells the lines of a page that say who wrote a story and when: above its text, below its title. */

import {scriptByline} from '../grammar/byline-script.ts'
import {readDotted} from '../grammar/short-byline.ts'
import {isAmbiguousDate, printedDates} from '../printed-date.ts'
import {isDeed, isWriterLine} from './said-by.ts'

/** Longer lines are sentences. */
const longest = 200

/** Longer lines give a date among other things, with bars between. */
const short = 90

/** Letters beside a time of day. */
const most = 12

const ago =
  /\b(?:\d{1,3}|an?|one|two|three|few) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\bvor \d{1,3} (?:minuten?|stunden?|tage?n?|wochen?|monate?n?)\b|\bil y a \d|\bhace \d{1,3} \p{L}|\d{1,3} (?:minuti|ore|giorni) fa\b|前$/iu

const clock =
  /\b\d{1,2}[:.h]\d\d(?:\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h|et|est|edt|gmt|utc|bst|cet))?\b/iu

const opener =
  /^(?:by|von|par|por|di|door|av|af|written by|posted by|story by|words by|text(?! size\b)|autor|autorin|author|auteur|reporter|byline|verfasst von|geschrieben von|posted on|posted|published|publicado|publié|pubblicato|veröffentlicht|erstellt|gespeichert von|eingestellt von|pubblicato da|postato da|postado por|gepost door|geplaatst door|publicerat av|upplagd av|inlagt av|lagt inn av|publisert av|indsendt af|opublikowane przez|napisane przez|投稿者|updated|last updated|aktualisiert|last modified|(?:first|originally) published|publiziert|stand|mis à jour|actualizado|aggiornato|gepubliceerd|gepost|published on|published at|published by|created|date|datum|dieser (?:beitrag|eintrag|artikel) wurde|this (?:entry|post|article) was|cet article a été|esta entrada fue|published in|fecha|data)\b/iu

/** “By signing up you agree”: a word of the language follows, no name. */
const sentence = /^(?:By|Par|Por|Di|Door|Text|Story|Stand) \p{Ll}{2,}(?: \p{Ll}+){2}/u

/** `By Ines Calder, a reporter who covers the coast.` */
const introduced =
  /^(?:By|BY) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}, (?:an?|the|who|our) \p{Ll}/u

/** Whether a line gives the date or the writer of a story and nothing else. */
export function isCreditsLine(text: string): boolean {
  if (text.length > longest)
    return text.length < 2 * longest && opener.test(text) && hasDate(text.slice(0, 60))
  if (introduced.test(text)) return true
  if (opener.test(text) && (text.length < 60 || hasDate(text)))
    return !(sentence.test(text) || /[.!?]$/u.test(text)) || hasDate(text) || clock.test(text)
  if (/[/|]/u.test(text) && readDotted(text)) return true
  return isWriterLine(text) || isDateLine(text) || scriptByline(text) !== undefined
}

/** Whether a line is only the label of what stands below it. */
export function isBareLabel(text: string): boolean {
  return (
    text.length < 30 && (opener.exec(text)?.[0].length ?? 0) >= text.replace(/[\s:]+$/u, '').length
  )
}

const biography =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3},? (?:is|was|writes|covers|reports|works|joined|ist|schreibt|arbeitet|est|écrit|es|è)\b/u
const trade =
  /\b(?:reporter|editor|writer|correspondent|journalist|author|contributor|columnist|twitter|covers|writes|fellow|professor|redakteur(?:in)?|autor(?:in)?|journaliste|periodista|giornalista)\b|@\w/iu

/** Whether a line tells who the writer of the text above it is. */
export function isBiography(text: string): boolean {
  return text.length < 400 && biography.test(text) && trade.test(text)
}

/** Whether a line says in words that it is about who wrote something and when. */
export function isSaidCredits(text: string): boolean {
  return (
    text.length < 2 * longest &&
    (opener.test(text) || self.test(text) || isDeed(text)) &&
    (hasDate(text.slice(0, 120)) || (text.length < 80 && clock.test(text)))
  )
}

const self =
  /^(?:this (?:entry|post|article|story|item) was (?:posted|published|written|filed|first published)|dieser (?:beitrag|eintrag|artikel|post|text) wurde|cet(?:te)? (?:article|billet|entrée|publication) a été|(?:esta entrada|este artículo|este post) fue|(?:questo (?:articolo|post)|quest[’']articolo) è stato|(?:questa voce|questa notizia) è stata|(?:dit (?:bericht|artikel)) (?:werd|is) |(?:este (?:artigo|post|texto)|esta (?:entrada|matéria|notícia)) (?:foi|está)|(?:ten (?:wpis|artykuł)) został|(?:dette innlegget|denne artikkelen) ble|(?:det(?:ta|te) (?:inlägg|indlæg)|(?:den här|denna) artikel|denne artikel) (?:publicerades|blev|är|er) )/iu

/** Whether a line is a sentence in which a page says who wrote its story and when. */
export function isSelfCredits(text: string): boolean {
  return text.length < 2 * longest && self.test(text)
}

/** Whether a line holds a time of day. */
export function hasTime(text: string): boolean {
  return clock.test(text)
}

/** Whether a line is a date, with little beside it. */
export function isDateLine(text: string): boolean {
  // Most lines of a page are longer, and hold no bar: they need no look for a date.
  if (text.length > longest || (text.length >= short && !/[|•·]/u.test(text))) return false
  if (hasFullDate(text)) return !isSentence(text)
  return text.length < 60 && (ago.test(text) || (text.length < 30 && isClock(text)))
}

/** `The harbour as it was seen on 3 May 2022.` tells of a picture. */
function isSentence(text: string): boolean {
  const [date] = printedDates(text, 'day')
  if (!date || !/\.$/u.test(text)) return false
  return (text.slice(0, date.from).match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 4
}

/** A time of day with a word or two; `G. Pym, Team Loam +0:42` is a result. */
function isClock(text: string): boolean {
  const rest = text.replace(clock, '')
  return rest !== text && !/[+±]|\d/u.test(rest) && (rest.match(/\p{L}/gu)?.length ?? 0) <= most
}

/** Whether a line holds a date, absolute or not. */
export function hasDate(text: string): boolean {
  return hasFullDate(text) || ago.test(text)
}

function hasFullDate(text: string): boolean {
  return printedDates(text).length > 0 || isAmbiguousDate(text)
}
