/**
 * Tells captions that only their neighbours give away: a page prints the words of a picture twice,
 * for who cannot see it and below it with the credit.
 *
 * ```text
 * > | The parrot with its owner
 * > | 6
 *   | The parrot with its ownerCredit: Harbour Pictures
 * ```
 */

import {isPerson} from '../grammar/name.ts'
import {labelledAt, type Seen} from './caption-labels.ts'
import {stemsOf} from './stems.ts'

/** UTF-16 units of a caption that stands without its credit. */
const least = 12
const longest = 200

/** The same that stands twice with nothing of the text between: subheadings are shorter. */
const words = 40

/** UTF-16 units of a line above which no story has begun: a headline may stand twice. */
const paragraph = 120

/** Lines between the two, and how much of the words of the one stand in the other. */
const reach = 2
const most = 0.8

/** A label with the caption on the next line. */
const label = /^(?:[Ii]mage|[Mm]edia) caption,?$/u

const bracket = /[([][^()[\]]{2,60}[)\]]$/u
/** `The parrot with its owner © Harbour Radio - Ines Calder` */
const owned = /\s©\s?\p{Lu}[^©.!?]{1,60}$/u
const figure = /^\d{1,3}(?:\s?(?:\/|of|von|de)\s?\d{1,3})?$/u

/**
 * List which lines are such captions, or the number of a picture between two of them.
 *
 * @returns
 *   Their indexes.
 */
export function captionsBeside(lines: Seen[]): Set<number> {
  const found = new Set<number>()
  const first = lines.findIndex(({text}) => text.length >= paragraph)
  const story = first < 0 ? lines.length : first
  for (const [index, {picture, text}] of lines.entries()) {
    if (isAgain(lines, index) || isTwice(lines, index))
      for (const at of [index - 2, index - 1, index]) found.add(at)
    if (label.test(text)) for (const at of [index, index + 1]) found.add(at)
    for (const at of labelledAt(lines, index)) found.add(at)
    if (index > story) for (const at of again(lines, index)) found.add(at)
    if (!picture && !bracket.test(text) && !owned.test(text)) continue
    for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
      const other = lines[at]!
      if (other.picture) break
      if (!isSameWords(other.text, text, picture !== undefined)) continue
      found.add(at)
      for (let between = at + 1; between < index; between++) {
        if (figure.test(lines[between]!.text)) found.add(between)
      }
      if (!picture) found.add(index)
    }
  }
  return found
}

/** The same words twice, one right below the other or with buttons between: for who cannot see it, and below it. */
function again(lines: Seen[], index: number): number[] {
  const {text} = lines[index]!
  if (text.length < words || text.length > longest || /[.:!?…]["”’»]?$/u.test(text)) return []
  const above = [1, 2, 3].find((step) => lines[index - step]?.text === text)
  if (above === undefined || !lines.slice(index - above + 1, index).every(isButton)) return []
  return Array.from({length: above + 1}, (_, step) => index - step)
}

function isButton({furniture, text}: Seen): boolean {
  return furniture?.by === 'line' || /^\+?\d{1,3}$/u.test(text)
}

/** The same words twice, with who took the picture between: `Ivo Marsh / Harbour Radio`. */
function isAgain(lines: Seen[], index: number): boolean {
  const [above, between] = [lines[index - 2], lines[index - 1]]
  const {text} = lines[index]!
  if (!above || above.text !== text || text.length < least || text.length > longest) return false
  const credit = between!.text
  return (
    credit.length <= 60 &&
    (isPerson(credit) || /^\p{Lu}[\p{L} .'’-]{3,40} [/|] \p{Lu}/u.test(credit))
  )
}

/** The same words twice, and who took the picture below, in capitals or a name. */
function isTwice(lines: Seen[], index: number): boolean {
  const [first, second] = [lines[index - 2]?.text, lines[index - 1]?.text ?? '']
  const {text} = lines[index]!
  if (first !== second || second.length < least || second.length > longest) return false
  return text.length <= 60 && (isPerson(text) || isPerson(text.split(/\s?[/|,(]\s?/u, 1)[0]!))
}

/** Whether a line says what the caption below it says; of a line with brackets only its very words count. */
function isSameWords(text: string, caption: string, credited: boolean): boolean {
  if (text.length < least || text.length > longest || text.length >= caption.length) return false
  if (caption.startsWith(text)) return true
  const words = credited ? [...stemsOf(text)] : []
  const known = stemsOf(caption)
  return words.length > 2 && words.filter((word) => known.has(word)).length >= words.length * most
}
