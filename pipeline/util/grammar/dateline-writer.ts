/**
 * Reads the datelines that name who wrote: `МЕРРОВ, 2 фев - РИА Новости, Мария Ступко.` · `BURSA (AA) - CEMİL AKTAN -` ·
 * `МЕРРОВ, 12 марта. /Корр. ТАСС Ирина Ступко/.` · `Murat Ergen/SİNOP, (DHA)-` · `Ana Gil / Teruel, 3 feb (EFE).-` ·
 * `(dell’inviato Carlo Bassi) (ANSA) - ROMA, 9 MAR -`.
 */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import type {Read} from './dateline-more.ts'
import {isGivenName} from './given-names.ts'
import {isCapitals, isPerson} from './name.ts'
import {readPlace} from './place-name.ts'
import type {ScriptName} from './script-names.ts'

const town = String.raw`\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){0,2}`
const name = String.raw`\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){1,3}`
const names = String.raw`${name}(?:(?:, | и | і | - | ve )${name}){0,3}`
const day = String.raw`\d{1,2}\.? \p{L}{3,12}\.?`

/** Place, agency and names in one go. */
const forms = [
  // Russian and Ukrainian wires.
  new RegExp(
    String.raw`^(?<place>${town})[.,] ${day}(?:\.| [-–—]) (?<agency>\p{Lu}[\p{L}-]{1,14}(?: \p{Lu}\p{L}{3,12})?), (?<by>${names})\.\s+(?=["“„«]?\p{Lu})`,
    'u'
  ),
  new RegExp(
    String.raw`^(?<place>${town}), ${day}\.? \/(?:(?:[Сс]пец)?[Кк]орр?\. |[Кк]орреспонденты? |[Кк]ор\. )(?<agency>\p{Lu}[\p{L}-]{1,14})(?: (?<by>${names}))?\/\.?\s+(?:[-–—] )?(?=["“„«]?\p{Lu})`,
    'u'
  ),
  new RegExp(
    String.raw`^${day}, (?<place>${town}) \/(?:[Кк]орр?\. )?(?<agency>\p{Lu}[\p{L}-]{1,14})(?:(?: [-–—])? (?<by>${names}))?\/\.?\s+(?:[-–—] )?(?=["“„«]?\p{Lu})`,
    'u'
  ),
  // Turkish ones: the name in capitals behind the agency, or the names before the place.
  new RegExp(
    String.raw`^(?<place>${town}) \((?<agency>\p{Lu}{2,4})\)\s?[-–—]+ (?<by>\p{Lu}[\p{Lu}.]{1,20}(?: \p{Lu}[\p{Lu}.]{1,20}){1,3}(?:(?:, ?|\/| - | VE )\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,3}){0,2})\s?[-–—]+\s?(?=["“„«]?\p{Lu})`,
    'u'
  ),
  new RegExp(
    String.raw`^(?<by>${names})\s?\/\s?(?<place>${town}(?: ?\(\p{Lu}\p{L}{2,20}\))?),? ?\((?<agency>\p{Lu}{2,4})\)\s?[-–—]+\s?(?=["“„«]?\p{Lu})`,
    'u'
  )
]

/** Names before the dateline itself. */
const before = [
  new RegExp(String.raw`^(?<by>${names}) ?[/|] ?(?=${town}[^/|]{2,50}\()`, 'u'),
  new RegExp(
    String.raw`^\((?:di|dell[’']inviat[oai]|dall[’']inviat[oai]|dal corrispondente|de notre correspondante?|von) (?<by>${names})\)\s*[-–—]?\s*(?=[(\p{Lu}])`,
    'u'
  )
]

/**
 * Read such a dateline.
 *
 * @param rest
 *   Reads what stands behind names: a dateline of any other form.
 * @returns
 *   Nothing where the agency is not known, or what stands for a name is none.
 */
export function readWritten(
  head: string,
  desk: KnownAgency[],
  rest: (text: string) => Read | undefined
): Read | undefined {
  for (const form of forms) {
    const match = form.exec(head)
    const read = match && whole(match, desk)
    if (read) return read
  }
  for (const form of before) {
    const match = form.exec(head)
    const by = match ? namesIn(match) : []
    if (!match || by.length === 0) continue
    const {length} = match[0]
    const read = rest(head.slice(length))
    if (!read?.agency || read.strength < 3) continue
    return {...read, by, end: read.end + length, to: read.to + length}
  }
  return
}

function whole(match: RegExpExecArray, desk: KnownAgency[]): Read | undefined {
  const {agency: printed = '', by: told, place = ''} = match.groups!
  const agency = agencyNamed(printed, desk)
  const by = told ? namesIn(match) : []
  const read = readPlace(place.replace(/ ?\(.*$/u, ''))
  if (!agency || (told && by.length === 0) || !read || read.odd) return
  return {
    agency,
    ...(by.length > 0 ? {by} : {}),
    end: match[0].length,
    place,
    strength: 3,
    to: match[0].replace(/[\s–—-]+$/u, '').length
  }
}

/** The names, each of them a person’s; none where one is not. */
function namesIn(match: RegExpExecArray): ScriptName[] {
  const printed = match.groups!['by']!
  let at = match[0].indexOf(printed)
  const found: ScriptName[] = []
  for (const one of printed.split(/, ?| [иі-] | ve | VE |\//u)) {
    // In capitals a place or a title may stand there.
    if (!isPerson(one, true) || agencyNamed(one)) return []
    if (isCapitals(one) && !isGivenName(one.split(' ', 1)[0]!)) return []
    const from = match[0].indexOf(one, at)
    at = from + one.length
    found.push({from, name: one, to: at})
  }
  return found
}
