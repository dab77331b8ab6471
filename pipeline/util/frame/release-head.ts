/**
 * Finds the head of a release that prints its place and day above its headline:
 *
 * ```text
 * > | PRÉFET DE LA CÔTE
 * > | COMMUNIQUÉ DE PRESSE
 * > | Port-Neuf, le 5 août 2022
 *   | Le pont de Merrow fermé jusqu'en mai
 *   | Le pont de Merrow restera fermé aux voitures jusqu'en mai, a décidé la préfecture …
 * ```
 *
 * Only where nothing above that day can be a headline, and a headline and a paragraph stand below it.
 */

import {readPlacedDate} from '../grammar/date.ts'
import {noteKind} from '../grammar/note.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {isIssuer} from './issuer.ts'
import type {Part} from './line.ts'
import {isProse} from './prose.ts'

/** Lines in which label and day stand, and UTF-16 units of a headline and of the least paragraph. */
const reach = 8
const longest = 200
const least = 90

/** What goes on with the name of who issued it, below the label: `du procureur de la République …`. */
const goesOn =
  /^(?:d[ue]s?|de la|de l[’']|del|della|dell[’']|do|da|dos|das|près|presso|ante) ?\S.{3,90}$/u

/** What the lines of such a head are, by index. */
export function releaseHead(lines: Line[]): ReadonlyMap<number, Part> {
  const none = new Map<number, Part>()
  const head = lines.slice(0, reach)
  const label = head.findIndex(({text}) => noteKind(text) === 'release')
  const day = head.findIndex(({text}) => readPlacedDate(text.replace(/\.$/u, '')))
  if (label < 0 || day < 0) return none
  const last = Math.max(label, day)
  const title = lines[last + 1]
  const story = lines.slice(last + 2, last + 5).find(({text}) => isProse(text))
  if (!title || !isHeadline(title) || !story || story.text.length < least) return none
  const above = head.slice(0, last).filter((_, index) => index !== label && index !== day)
  const isAll = above.every(
    (line) => isIssuer(line.text) || (isRightBelow(line, lines[label]!) && goesOn.test(line.text))
  )
  if (!isAll) return none
  return new Map(
    head.slice(0, last + 1).map((_, index) => [index, index === day ? 'date' : 'release'])
  )
}

function isHeadline({text, type}: Line): boolean {
  return (
    (type === 'paragraph' || type === 'heading') &&
    text.length <= longest &&
    text.split(/\s+/u).length > 2 &&
    !/[.;:]["”’»]?$/u.test(text) &&
    noteKind(text) === undefined
  )
}
