/**
 * Finds the datelines in small letters without an agency, which the copy itself tells from the first word of a story:
 * `Merrow – The ferry …` · `Merrow. Nach …` · `Merrow/Tolley. Die …` · `Merrow (ic). Der …`.
 */

import type {DatelineText} from '../grammar/dateline.ts'
import {isKicker} from '../grammar/kicker.ts'
import {readPlace} from '../grammar/place-name.ts'
import {isKnownCity} from '../grammar/regions.ts'
import {isTown} from '../grammar/town.ts'
import type {Line} from '../lines.ts'
import {isToldAgain} from './told-again.ts'

const word = String.raw`\p{Lu}[\p{L}’'-]{2,20}`
const river = String.raw`(?:d[eio]|am|an der|ob der|aan de[nr]?|nad|pod) `

/** A name of a word or two, or one with its river, or two names, before a dash or a full stop; the initials of who wrote may stand between. */
const opening = new RegExp(
  String.raw`^(?<place>${word}(?: (?:${river})?${word}|/${word}){0,2})(?<initials> \(\p{Ll}{2,5}\))?(?<mark>:| [–—-]|\.(?: ?[–—-])?) (?=["“‘„«»¿]?\p{Lu})`,
  'u'
)

/** UTF-16 units from which a line is the first paragraph of a story. */
const least = 90

/** Lines above in which the place may be named, and UTF-16 units of a label. */
const reach = 6
const label = 60

/** Read it where the copy says `in Merrow` again, names it in a label above, or the name is shaped as no other word is. */
export function toldAgain(lines: Line[], index: number): DatelineText | undefined {
  const {text} = lines[index]!
  const match = opening.exec(text)
  const {initials, mark = '', place = ''} = match?.groups ?? {}
  if (!match || text.length < least || isKicker(place) || readPlace(place)?.odd !== false) return
  // A colon stands behind who speaks too.
  if (mark === ':' && !(isPlaceByItself(place) || isLabelled(lines, index, place))) return
  if (!isSure(lines, index, place, mark) && !initials) return
  const printed = `${place}${initials ?? ''}`
  return {end: match[0].length, from: 0, place, strength: 1, text: printed, to: printed.length}
}

function isSure(lines: Line[], index: number, place: string, mark: string): boolean {
  if (isPlaceByItself(place) || isLabelled(lines, index, place)) return true
  // Of `Merrow am Ziller` the headline says `in Merrow`.
  const isLong = / \p{Ll}{2,3} /u.test(place) && !/ d[eio] /u.test(place)
  const names = isLong ? [place.split(' ')[0]!] : place.split('/')
  // A full stop ends a sentence of one word too, and no line above has it.
  const from = isLong
    ? Math.max(0, index - reach)
    : mark.includes('.')
      ? Math.max(0, index - 3)
      : index
  return names.some((name) => isToldAgain(lines.slice(from), name))
}

/** `Moosbruck`, `Hamburg`, `Moosbruck/Tolley`. */
function isPlaceByItself(place: string): boolean {
  return place.split('/').some((name) => isTown(name) || isKnownCity(name))
}

/** `Startseite | Lokales | Merrow`, `Gemeinderat Merrow`: a label above ends with it. */
function isLabelled(lines: Line[], index: number, place: string): boolean {
  return lines
    .slice(Math.max(0, index - reach), index)
    .some(
      ({text}) =>
        text.length <= label &&
        text.endsWith(place) &&
        /^(?:.*[|/>»›·,:] |\p{Lu}\p{L}+ )$/u.test(text.slice(0, text.length - place.length))
    )
}
