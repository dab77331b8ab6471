/**
 * Claims when a page says its story was published or changed, where the date stands among other words.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 * > | Posted on 12 May 2026 by Ines Calder | 4 Comments
 *               ^^^^^^^^^^^
 * ```
 *
 * Looks between the line above the headline and the text, and right below the text at lines of
 * credits. “2 hours ago” is no date. Dates in menus, lists and at the top of a page are others’.
 */

import {linePlace} from '../util/lines.ts'
import {isCreditsLine, isSaidCredits} from '../util/paste/credits.ts'
import {pageOf} from '../util/paste/page.ts'
import {printedDates} from '../util/printed-date.ts'
import type {Thing} from '../util/paste/site-furniture.ts'
import {detector} from './detector.ts'

/** Lines below a text in which its date may stand. */
const below = 10

/** Below these stand dates of other things. */
const ends = new Set<Thing>(['comments', 'popular list', 'related links'])

const changed =
  /\b(?:updated?|modified|revised|edited|aktualisiert|geändert|überarbeitet|mis à jour|modifié|actualizado|actualización|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|opdateret)\b/iu

export default detector('page-date', function* (tree, {copy}) {
  const page = pageOf(tree)
  if (!page) return
  const {from, lines, to} = page
  const title = page.title ?? Math.max(0, from - 3)
  const seen = new Set<string>()
  // What stands above a headline may be of another story: heard last.
  const near = [...lines.slice(title, from), ...lines.slice(Math.max(0, title - 1), title)]
  for (const line of [...near, ...lines.slice(from, to + below)]) {
    const {index} = line
    const region = line.node.data?.layout?.region
    const credits = region === 'credits'
    if (index < title && region && !credits) continue
    if (index === page.title || (index >= from && index < to && !credits)) continue
    if (
      index >= to &&
      line.furniture &&
      ends.has(line.furniture.thing) &&
      !isSaidCredits(line.text)
    )
      break
    if (line.text.length > 400 || !(index < from ? isCreditsLine : isSaidCredits)(line.text))
      continue
    let at = 0
    for (const {from: start, stamp, to: end} of printedDates(line.text)) {
      const field = changed.test(line.text.slice(at, start))
        ? ('modified' as const)
        : ('published' as const)
      at = end
      if (seen.has(field)) continue
      seen.add(field)
      const rank = index >= from ? 40 : index < title ? 30 : 20
      yield {field, origin: 'body', place: linePlace(copy, line, start, end), rank, value: stamp}
    }
  }
})
