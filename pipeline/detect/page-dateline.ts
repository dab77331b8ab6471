/**
 * Claims the dateline of a page that prints it in small letters and for no agency.
 *
 * ```text
 *   | Stork builds on the lights: crossing in Merrow stays red
 * > | Merrow. They came on Good Friday with a branch.
 *     ^^^^^^
 * ```
 *
 * One word with a full stop, a colon or a dash may be anything (`Silence. Then it rained.`): it is a
 * place where the headline or the text says “in” or “from” before it, or where it stands alone below
 * the name of a local section. It stays in the paragraph, as it is published. Other datelines are `dateline`’s.
 */

import {readDateline} from '../util/grammar/dateline.ts'
import {isKicker} from '../util/grammar/kicker.ts'
import {isCapitals} from '../util/grammar/name.ts'
import {sayingPlace} from '../util/grammar/said-place.ts'
import {isTown} from '../util/grammar/town.ts'
import {linePlace} from '../util/lines.ts'
import {placeBare} from '../util/paste/lead.ts'
import type {PageLine} from '../util/paste/line.ts'
import {type Page, pageOf} from '../util/paste/page.ts'
import {detector} from './detector.ts'

/** Lines of the text in which its first paragraph may stand. */
const reach = 3

/** UTF-16 units of that paragraph, at least. */
const least = 60

const opening =
  /^(?<place>\p{Lu}[\p{L}\p{M}’'-]{2,24}(?: \p{Lu}[\p{L}\p{M}’'-]{2,24}){0,2})(?:[.:]| [–—-]) ["“„«»‘]?\p{Lu}/u

/** Names of sections that tell news by their places. */
const local =
  /^(?:lokal(?:es|nachrichten)?|aus der region|region(?:al|ales|en|s)?|orte?|gemeinden|städte|local(?: news)?|in your area|communes?|locale|regione|cronaca|provincias?|comarcas|concelhos|plaatselijk|regio|lokalt|lokale nyheter|region[yi]|τοπικά|περιφέρεια)$/iu

export default detector('page-dateline', function* (tree, {configuration, copy}) {
  const page = pageOf(tree)
  if (!page) return
  const bare = bareOf(page)
  if (bare) {
    const {line, place} = bare
    const at = linePlace(copy, line, 0, place.length)
    yield {
      field: 'dateline',
      lifts: [line.part(0, place.length + 1)],
      origin: 'body',
      parts: {'/place': at},
      place: at,
      rank: 1,
      value: {place, text: place}
    }
    return
  }
  const line = page.lines
    .slice(page.from, Math.min(page.to, page.from + reach))
    .find(({prose, text}) => prose && text.length >= least)
  const above = line && townAbove(page)
  if (above) {
    const place = linePlace(copy, above)
    const parts = {'/place': place}
    yield {
      field: 'dateline',
      origin: 'body',
      parts,
      place,
      rank: 1,
      value: {place: above.text, text: above.text}
    }
    return
  }
  const place = line && opening.exec(line.text)?.groups?.['place']
  if (!place || readDateline(line.text, configuration.desk.agencies)) return
  if (!isSaid(page, place) && !isLocal(page, place)) return
  const at = linePlace(copy, line, 0, place.length)
  yield {
    field: 'dateline',
    origin: 'body',
    parts: {'/place': at},
    place: at,
    rank: 1,
    value: {place, text: line.text.slice(0, place.length)}
  }
})

/** A place with nothing between it and the first paragraph, which is parted from the others by the credits. */
function bareOf({lede, lines, title}: Page): {line: PageLine; place: string} | undefined {
  const line = lede === undefined ? undefined : lines[lede]
  const place = line && title !== undefined ? placeBare(line.text, lines, title) : undefined
  return line && place && !readDateline(line.text) ? {line, place} : undefined
}

/** `Moosbruck` right above the text, with nothing between. */
function townAbove({from, lines}: Page): PageLine | undefined {
  const line = lines[from - 1]
  return line && !lines[from]!.parted && isTown(line.text) ? line : undefined
}

/** Whether the headline or the text says that something is there. */
function isSaid({from, lines, title, to}: Page, place: string): boolean {
  const said = sayingPlace(place, isCapitals(place) ? 'iu' : 'u')
  const shown = [...(title === undefined ? [] : [lines[title]!]), ...lines.slice(from, to)]
  return shown.some(({text}) => said.test(text))
}

/** Whether it stands above the text or in the way to the page below the name of such a section, or in capitals and as its kicker. */
function isLocal({from, lines}: Page, place: string): boolean {
  const steps = lines.slice(0, from).flatMap((line: PageLine) => line.text.split(/\s*[»›>/|]\s*/u))
  const isKicked = isCapitals(place) && !isKicker(place)
  return steps.some(
    (step, index) =>
      (step === place && local.test(steps[index - 1] ?? '')) ||
      (isKicked && step.toLowerCase() === place.toLowerCase())
  )
}
