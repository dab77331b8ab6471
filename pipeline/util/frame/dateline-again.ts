/** Finds datelines that only the lines around them tell: a town that a kicker names too, a town alone above its story. */

import {isMonthDay, readDate} from '../grammar/date.ts'
import type {DatelineText} from '../grammar/dateline.ts'
import {readPlace} from '../grammar/place-name.ts'
import {sayingPlace} from '../grammar/said-place.ts'
import type {Line} from '../lines.ts'
import {isProse} from './prose.ts'

/** UTF-16 units of the paragraph in which the town is told again. */
const reach = 160

const town = String.raw`\p{Lu}[\p{L}’'-]{1,24}(?: (?:d[aeio]s?|del|la|le|les|los|las|sur|\p{Lu}[\p{L}’'-]+)){0,3}`
const alone = new RegExp(`^${town}$`, 'u')
const stopped = new RegExp(`^(?<place>${town})\\. (?=["“„«»‘]?\\p{Lu})`, 'u')

/** `ADRIA. Bottoni, cerniere …` below the kicker `Adria`. */
export function underKicker(lines: Line[], index: number): DatelineText | undefined {
  const match = stopped.exec(lines[index]!.text)
  const place = match?.groups?.['place']
  if (!match || !place || place !== place.toUpperCase() || !isProse(lines[index]!.text)) return
  const isAbove = lines.slice(0, index).some(({text}) => text.toLowerCase() === place.toLowerCase())
  return isAbove ? read(place, match[0].length) : undefined
}

/** `Manaus` on a line of its own below a byline or a date, and `em Manaus` in the first words of the story. */
export function townAlone(lines: Line[], index: number): DatelineText | undefined {
  const [{text}, below] = [lines[index]!, lines[index + 1]]
  if (!below || text.length > 40 || !alone.test(text) || !isProse(below.text)) return
  if (readPlace(text)?.odd !== false) return
  const again = sayingPlace(text)
  return again.test(below.text.slice(0, reach)) ? read(text, text.length) : undefined
}

/** `28 October 2015 – Some 300 people are missing, the office said today`: of another day it tells history. */
export function dayBefore(lines: Line[], index: number): DatelineText | undefined {
  const {text} = lines[index]!
  const [whole, day = ''] = opening.exec(text) ?? []
  if (!whole || text.length < 90 || !fresh.test(text)) return
  // A chronicle has more of them.
  if (lines.slice(index + 1, index + 4).some((line) => opening.test(line.text))) return
  const date = readDate(day)
  if (!date && !isMonthDay(day)) return
  return {
    ...(date ? {date: date.stamp} : {}),
    end: whole.length,
    from: 0,
    strength: 1,
    text: day,
    to: day.length
  }
}

const opening = /^(\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?) [–—-] (?=["“‘]?\p{Lu})/u
const fresh = /\b(?:today|yesterday|this (?:morning|afternoon|evening|week))\b/iu

function read(place: string, end: number): DatelineText {
  return {end, from: 0, place, strength: 1, text: place, to: place.length}
}
