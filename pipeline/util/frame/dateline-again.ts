/** Finds datelines that only the lines around them tell: a town that a kicker names too, a town alone above its story. */

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

function read(place: string, end: number): DatelineText {
  return {end, from: 0, place, strength: 1, text: place, to: place.length}
}
