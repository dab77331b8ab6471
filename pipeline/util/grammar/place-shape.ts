/** Tells words that have the shape of a place’s name (`PORT MERROW`, `Merrow Springs`) from names of people. */

import {isGivenName} from './given-names.ts'
import {isKnownCity, isRegion} from './regions.ts'

/** Words that begin the names of towns, and hardly a person’s. */
const first =
  /^(?:bad|baie|cabo|cape|ciudad|città|cidade|costa|east|el|fort|fuerte|gran|great|gulf|ilha|isla|isle|lake|las|los|lower|monte|mount|mt\.?|new|nieuw|north|nova|novo|nueva|nuevo|port|porto|praia|puerto|rio|río|saint|san|sankt|santa|santo|são|south|sta\.?|st\.?|ste\.?|upper|vila|villa|ville|west)$/iu

/** Words that end them. */
const last =
  /^(?:bay|beach|city|county|cove|creek|district|falls|harbou?r|heights|islands?|isles|junction|municipality|province|rapids|shores|springs|township|valley|village)$/iu

/** Heads of names in which the place comes after. */
const longest = 50

/**
 * Whether a text of two to four words is shaped like a place: it may be one, and no person is sure to be meant.
 *
 * @param text
 *   Words as printed, without region or date.
 */
export function isPlaceShaped(text: string): boolean {
  if (text.length > longest) return false
  const words = text.split(/\s+/u)
  if (words.length > 4) return false
  if (isKnownCity(text) || isRegion(text)) return true
  if (words.length < 2 || isGivenName(words[0]!)) return false
  return (first.test(words[0]!) && words.length < 4) || last.test(words.at(-1)!)
}
