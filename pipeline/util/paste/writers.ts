/**
 * Tells a name that stands alone near a story from the other names of a page: its writer has a date,
 * a role or a way to follow beside it, and is not told of in the text.
 */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readNames} from '../grammar/byline.ts'
import {isShift} from '../grammar/byline-told.ts'
import {isContactLabel, isReach} from '../grammar/contact.ts'
import {gluedDayIn} from '../grammar/head-byline.ts'
import {isPerson} from '../grammar/name.ts'
import {isBody} from '../grammar/organisation.ts'
import {isRole} from '../grammar/role.ts'
import {isHanName} from '../grammar/script-names.ts'
import {isLabelBelow} from './afterword.ts'
import {isBiography, isDateLine} from './credits.ts'
import type {PageLine} from './line.ts'
import type {Page} from './page.ts'
import {isPictured, isPictureTrade} from './said-by.ts'
import {isSummary} from './summary.ts'
import {type Signature, signatureOf, signaturesOf} from './signature.ts'

/** Lines above and below a name in which a date bears it out. */
const reach = 4

/** Lines below a text in which its writer is told of. */
const below = 15

/** Longer lines are sentences. */
const longest = 100

const address = /^[\w.+-]{1,64}@[\w.-]{1,64}$|^@\w+$/u
const follow = /^(?:follow|following|\+ ?follow|folgen|suivre|seguir|segui|volgen?|följ|følg)\b/iu

/**
 * Read the writers of a line that holds names and nothing else.
 *
 * @param index
 *   Index of the line, between the headline and the text.
 * @returns
 *   Who they are; none where nothing bears it out.
 */
export function aloneAt(page: Page, index: number, desk: KnownAgency[]): Signature[] {
  const {picture, text: printed} = page.lines[index]!
  const text = printed.slice(0, gluedDayIn(printed)).replace(/(?<=\p{L}{3})\.$/u, '')
  if (picture || text.length > longest || isPictured(text) || isSummary(text)) return []
  // A list of buttons is none of names.
  const rows = printed.split('\n')
  if (rows.length > 1 && !rows.every((row) => isPerson(row) || isRole(row))) return []
  const next = page.lines[index + 1]?.text ?? ''
  if (isPictureTrade(next) && !next.includes('(')) return []
  const before = page.lines[index - 1]?.text ?? ''
  if (isContactLabel(before) || /\b(?:provided|distributed|sent) by:?$/iu.test(before)) return []
  if (isHanName(text) && [before, next].some(isDateLine))
    return [{from: 0, name: text, to: text.length, type: 'Person'}]
  const slashed = beforePlace(text)
  if (slashed.length > 0) return slashed
  const from = genitive.exec(text)?.[0].length ?? houseBefore(page, text)
  const end = Math.min(reportedFrom(text), reachedAt(text))
  const glued = /^At\s/u.test(text.slice(end))
  const read =
    (glued ? undefined : readNames(text, from, desk)) ?? readNames(text.slice(0, end), from, desk)
  if (agencyNamed(text, desk) && isWitnessed(page, index, text))
    return [{from: 0, name: text, to: text.length, type: 'Organization'}]
  const named = read?.every(({type}) => type === 'Person') ? read : leading(page, text)
  if (!named) return []
  // Who keeps a live blog is told of in it by a colleague.
  if (!isShift(text) && named.some(({name}) => isTold(page, name))) return []
  return isWitnessed(page, index, named[0]!.name) ? named.map((one) => signatureOf(one, desk)) : []
}

/** Lines at the top and the foot of a page that name its house. */
const edge = 200

/** `Harbour News Ines Calder`: a house that stands by itself elsewhere on the page. */
function houseBefore({lines}: Page, text: string): number {
  const words = text.replace(/\.$/u, '').split(' ')
  for (const count of [1, 2, 3]) {
    const house = words.slice(0, count).join(' ')
    if (words.length < count + 2 || !isPerson(words.slice(count).join(' '))) continue
    const own = house.toLowerCase()
    const isHouse = (part: string) => part.trim().toLowerCase() === own
    if (
      [...lines.slice(0, edge), ...lines.slice(-edge)].some(
        (line) =>
          line.text !== text && line.text.length < 200 && line.text.split(/[|/©,]/u).some(isHouse)
      )
    )
      return house.length + 1
  }
  return 0
}

/** “Of Ines Calder”, as Greek has it for “by”. */
const genitive = /^(?:Του|Της|Των|ΤΟΥ|ΤΗΣ|ΤΩΝ) (?=\p{Lu})/u

/** `Ines CALDER-Ivo MARSH/PORTO NOVO, (NNA)`: as Turkish papers sign what an agency sent from a place. */
function beforePlace(text: string): Signature[] {
  const slash = /\/\p{Lu}[\p{Lu} ]{2,20}(?: ?\(\p{Lu}[\p{L} ]{2,20}\))?,? ?\(\p{Lu}{2,5}\)$/u.exec(
    text
  )?.index
  if (slash === undefined) return []
  const found: Signature[] = []
  for (const {0: name, index} of text.slice(0, slash).matchAll(/[^-–,]{4,40}/gu)) {
    const from = index + name.length - name.trimStart().length
    if (!isPerson(name.trim(), true)) return []
    found.push({from, name: name.trim(), to: from + name.trim().length, type: 'Person'})
  }
  return found
}

/** `Ines Calder at Porto Novo`: where the place begins that someone wrote from. */
function reportedFrom(text: string): number {
  const place = /(?:,? (?:at|in|aus|à|a|en|i|w)|(?<=\p{Ll})At) \p{Lu}[\p{L} .’'-]{2,40}$/u.exec(
    text
  )
  return place && isPerson(text.slice(0, place.index)) ? place.index : text.length
}

/** Whether the text of a story names someone, other than to say that he wrote it. */
export function isTold({from, lines, to}: Page, name: string): boolean {
  const folded = name.toLowerCase()
  return lines
    .slice(from, to)
    .some(({text}) => text.toLowerCase().includes(folded) && !isBiography(text))
}

/** A name below the text whose line says “by” and no more, or right below it with an address or a role under it. */
export function signedBelow({lines, to}: Page, index: number, desk: KnownAgency[]): Signature[] {
  const {text} = lines[index]!
  const [one, ...others] = signaturesOf(text, false, desk)
  if (one?.said && others.length === 0 && one.to === text.length && isPerson(one.name)) return [one]
  const over = lines[index - 1]?.text ?? ''
  if (index > to + 1 || isContactLabel(over) || isLabelBelow(over)) return []
  const under = lines[index + 1]?.text ?? ''
  return isPerson(text) &&
    (address.test(under) || isRole(under, desk) || (index === to && closing.test(under)))
    ? [{from: 0, name: text, to: text.length, type: 'Person'}]
    : []
}

/** What stands below who signs: whose rights it all is, or that he took the pictures too. */
const closing =
  /^(?:©\s?)?(?:riproduzione riservata|tous droits réservés|reproduction interdite|todos los derechos reservados|prohibida su reproducción|alle rechte vorbehalten|all rights reserved|wszelkie prawa zastrzeżone)\s?(?:©)?\.?$|^фото автора\.?$|^(?:fotos?|foto['’]s|photos?|pictures|bild(?:er)?|zdjęcia|fot\.)\s?:? (?:by |vom |von der |de l[’']|del |dell[’']|van de )?(?:the )?(?:author|autorin|autora?|auteure?|autore|autrice|schrijver)\.?$/iu

/** `Ines Calder Porto Novo Register`: the name before a house, where the foot of the page tells who it is. */
function leading(page: Page, text: string): Signature[] | undefined {
  if (!isBody(text)) return
  const words = text.split(' ')
  for (const count of [4, 3, 2]) {
    const name = words.slice(0, count).join(' ')
    if (count < words.length && isPerson(name) && hasBiography(page, name))
      return [{from: 0, name, to: name.length, type: 'Person'}]
  }
  return
}

/** `Ines Calder, tel. 085 555 00 12`: where it begins how to reach someone. */
function reachedAt(text: string): number {
  const at = /[,;|]?\s(?:tel(?:efon)?|fon|phone|mobile|e-?mail)[.:]/iu.exec(text)?.index
  return at !== undefined && isReach(text.slice(at).replace(/^[,;|]?\s/u, '')) ? at : text.length
}

function isWitnessed(page: Page, index: number, name: string): boolean {
  const {lines} = page
  const [next, second] = [lines[index + 1], lines[index + 2]]
  const near = [
    ...lines.slice(Math.max(0, index - reach, (page.title ?? index) - 1), index),
    ...lines.slice(index + 1, Math.min(index + 1 + reach, Math.max(page.from, index + 2)))
  ]
  return (
    near.some(isWitness) ||
    [next, second].some((line) => line && (follow.test(line.text) || address.test(line.text))) ||
    (next !== undefined && isRole(next.text)) ||
    hasBiography(page, name)
  )
}

function isWitness({furniture, node, text}: PageLine): boolean {
  if (node.data?.layout?.region === 'credits' && text.length < 40) return true
  return furniture?.thing === 'reading time' || isDateLine(text)
}

function hasBiography({lines, to}: Page, name: string): boolean {
  return lines
    .slice(to, to + below)
    .some(({text}) => text.startsWith(`${name} `) && isBiography(text))
}
