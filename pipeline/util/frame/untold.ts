/**
 * Tells a label above a headline by the story: the words of a headline come again in it, those of a label do not.
 *
 * ```text
 * > | RUGBY FÉDÉRALE 3
 *   | Saint-Éloy renverse Gannat dans les arrêts de jeu
 *   | Menés de douze points, les joueurs de Saint-Éloy …
 * ```
 */

import {type DateText, readDate} from '../grammar/date.ts'
import type {Line} from '../lines.ts'
import {asks} from './label.ts'
import type {Part} from './line.ts'
import {stemsOf} from '../paste/stems.ts'

/** UTF-16 units and words of a label. */
const label = {length: 48, words: 4}

/** The same where a day stands in it. */
const dated = {length: 90, words: 9}

/** Words from which a line below may be the headline, and its UTF-16 units. */
const title = {least: 4, length: 160}

/** Share of telling words that come again: at most those of a label in capitals, at least those of a headline. */
const told = {least: 0.4, most: 0.34}

/** What stands over several short stories is their headline. */
const briefs =
  /(?<!\p{L})(?:(?:news )?briefs?|digest|round-?up|kurz (?:notiert|gemeldet)|kurzmeldungen|en bref|brèves|breves|in breve|notizie flash|kort nieuws|i korthet|kort fortalt|w skrócie|krótko|коротко)(?!\p{L})/iu

/**
 * Whether a line is a label whose words the story has not, above one that it tells.
 *
 * @param next
 *   Index of the next line whose words do not tell what it is.
 */
export function isUntold(lines: Line[], index: number, next: number): boolean {
  const [line, below] = [lines[index]!, lines[next]]
  if (!below || line.type === 'heading' || !isShort(line.text) || !isTitle(below.text)) return false
  if (briefs.test(line.text)) return false
  const story = storyBelow(lines, next + 1)
  const other = shareIn(below.text, story)
  if (other < told.least) return false
  const day = readDate(line.text)
  const own = shareIn(without(line.text, day), story)
  if (isCapitals(line.text) && !isCapitals(below.text)) return own <= told.most && own < other
  return own === 0 && isSet(line.text) && !asks.test(below.text)
}

/** What a line is that the story does not tell: a day, the row of a menu, a kicker. */
export function untoldPart(text: string): Part {
  if (readDate(text)) return 'date'
  return isCapitals(text) && /^(?:[\p{L}\d]+ ){3,}[\p{L}\d]+$/u.test(text) ? 'service' : 'kicker'
}

function without(text: string, day: DateText | undefined): string {
  return day ? text.slice(0, day.from) + text.slice(day.to) : text
}

function isShort(text: string): boolean {
  const words = text.split(/\s+/u).length
  if (readDate(text)) return text.length <= dated.length && words <= dated.words
  return (
    text.length <= label.length &&
    words <= label.words + (isCapitals(text) ? 2 : 0) &&
    !/[.!?…:;,"”’»]$|^["“„«]/u.test(text)
  )
}

/** Whether every longer word has a capital, or a figure stands in it: `Home at last` is a headline, `Printed Edition 118` is none. */
function isSet(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []
  return /\d/u.test(text) || words.every((word) => /^\p{Lu}/u.test(word))
}

function isTitle(text: string): boolean {
  return (
    text.length <= title.length &&
    text.split(/\s+/u).length >= title.least &&
    !/[.;:]["”’»]?$/u.test(text) &&
    !/[.!?]["”’»]? \p{Lu}/u.test(text)
  )
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

function storyBelow(lines: Line[], from: number): Set<string> {
  const texts = lines.slice(from, from + 12).map(({text}) => text)
  return stemsOf(texts.filter(({length}) => length > 60).join('\n'))
}

function shareIn(text: string, words: Set<string>): number {
  const own = [...stemsOf(text)]
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length
}
