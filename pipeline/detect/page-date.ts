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

import {isKicker} from '../util/grammar/kicker.ts'
import {linePlace} from '../util/lines.ts'
import {
  hasTime,
  isCreditsLine,
  isDateLine,
  isSaidCredits,
  isSelfCredits
} from '../util/paste/credits.ts'
import {dateOrderOf} from '../util/paste/date-order.ts'
import type {PageLine} from '../util/paste/line.ts'
import {type Page, pageOf} from '../util/paste/page.ts'
import {isAmbiguousDate, printedDates} from '../util/printed-date.ts'
import type {Thing} from '../util/paste/site-furniture.ts'
import {loadLanguages} from '../util/tell-language.ts'
import {detector} from './detector.ts'

/** Lines below a text in which its date may stand. */
const below = 10

/** Below these stand dates of other things. */
const ends = new Set<Thing>(['comments', 'popular list', 'related links'])

/** Lines above a headline in which its date may stand, with a label or two between. */
const above = 3
const label = 40

/** Lines at the top of a page in which its edition is dated. */
const top = 4

/** Buttons that stand below who signs a story, and when. */
const buttons = new Set<Thing | undefined>(['navigation', 'share row'])

/** A label of the story’s own links: no date of another story stands below it. */
const own = /^(?:web ?|externe )?links?\s?:?$/iu

/** A date by itself may be the day a page was saved; with the hour it was last changed it is that of the edition. */
const edition =
  /^\p{L}+,? .{6,40}\d{4}\s*[|·•–—-]\s*(?:last )?(?:updated|edition|aktualisiert|mis à jour|actualizado|aggiornato)\b/iu

const changed =
  /(?<!\p{L})(?:updated?|modified|revised|edited|correct(?:ed|ion)|aktualisiert|geändert|letzte änderung|überarbeitet|korrigiert|mis à jour|mise à jour|modifié|corrigé|actualizad[oa]|actualización|modificad[oa]|modifica|corregido|aggiornat[oa]|ultimo aggiornamento|modificato|atualizad[oa]|atualização|bijgewerkt|gewijzigd|laatste wijziging|uppdaterad|ändrad|oppdatert|endret|opdateret|ændret|aktualizacja|zaktualizowano|päivitetty|muokattu|aktualizováno|güncelleme|обновлено)(?!\p{L})|更新/iu

const pageDate = detector('page-date', function* (tree, {copy}) {
  const page = pageOf(tree)
  if (!page) return
  const {from, lines, to} = page
  const title = page.title ?? Math.max(0, from - 3)
  const seen = new Set<string>()
  const order = once(() => dateOrderOf(page))
  let ended = false
  // What stands above a headline may be of another story: heard last.
  for (const line of [
    ...lines.slice(title, from),
    ...overTitle(lines, title),
    ...lines.slice(from)
  ]) {
    const {index} = line
    const credits = line.node.data?.layout?.region === 'credits'
    if (index === page.title || (index >= from && index < to && !credits)) continue
    if (index >= to && isEnd(line)) ended = true
    if ((ended || index >= to + below) && !isSelfCredits(line.text)) continue
    if (line.text.length > 400 || isOfPicture(line) || isOfPoster(line)) continue
    if (
      index < from
        ? !isCreditsLine(line.text)
        : !isSaidCredits(line.text) &&
          !isFooter(page, line) &&
          !isBracketed(page, line) &&
          !isStamped(page, line) &&
          !isChange(line)
    )
      continue
    const dates = printedDates(line.text, isAmbiguousDate(line.text) ? order() : undefined)
    for (const [at, {from: start, stamp, to: end}] of dates.entries()) {
      const before = line.text.slice(dates[at - 1]?.to ?? 0, start)
      const field = changed.test(before) ? ('modified' as const) : ('published' as const)
      if (seen.has(field)) continue
      seen.add(field)
      const rank = index >= from ? 40 : index < title ? 30 : 20
      yield {field, origin: 'body', place: linePlace(copy, line, start, end), rank, value: stamp}
    }
  }
  const edition = seen.size === 0 ? lines.slice(0, Math.min(top, title)).find(isEdition) : undefined
  const [date] = edition ? printedDates(edition.text) : []
  if (edition && date) {
    const place = linePlace(copy, edition, date.from, date.to)
    yield {field: 'published', origin: 'body', place, rank: 70, value: date.stamp}
  }
})

export default {...pageDate, prepare: loadLanguages}

/** The lines above a headline that may date it, the nearest first: the next, and further up nothing but a date over labels. */
function overTitle(lines: PageLine[], title: number): PageLine[] {
  const found: PageLine[] = []
  for (let index = title - 1; index >= Math.max(0, title - above); index--) {
    const line = lines[index]!
    const region = line.node.data?.layout?.region
    if (region && region !== 'credits') continue
    // Beside a login or a menu it is the day that the page was saved.
    if (!region && isApart(line, lines[title]!) && !endsInDate(line.text)) break
    const {credits, furniture, text} = line
    if (credits && (index === title - 1 || isDateLine(text))) found.push(line)
    // Between the day and the headline stands the name of a section.
    else if (
      (furniture && !isKicker(text)) ||
      text.length > (isKin(line, lines[title]) ? 2 : 1) * label
    )
      break
  }
  return found
}

/** Whether the markup has a headline in the story, and a line outside it. */
function isApart({node}: PageLine, title: PageLine): boolean {
  return node.data?.layout?.story === false && title.node.data?.layout?.story === true
}

function endsInDate(text: string): boolean {
  const last = printedDates(text).at(-1)
  return last !== undefined && !/\p{L}{3}/u.test(text.slice(last.to))
}

/** Whether the markup sets two lines in the same box of the story. */
function isKin({node}: PageLine, other: PageLine | undefined): boolean {
  const layout = node.data?.layout
  return layout?.story === true && layout.kin === other?.node.data?.layout?.kin
}

/** `Joined: 2 March 2005` tells of who posted. */
function isOfPoster({furniture}: PageLine): boolean {
  return furniture?.by === 'line' && furniture.thing === 'comments'
}

/** Below such a line stand dates of other things; what says itself that it is about the story is of it anywhere. */
function isEnd({furniture, text}: PageLine): boolean {
  return (
    furniture !== undefined && ends.has(furniture.thing) && !isSaidCredits(text) && !own.test(text)
  )
}

const navigation =
  /^(?:post navigation|beitrags-?navigation|artikel-?navigation|navigation (?:des articles|de l[’']article)|navegación de entradas|navigazione articoli|bericht ?navigatie|navegação de posts?|inläggsnavigering|innleggsnavigasjon|indlægsnavigation|nawigacja wpisu|artikkelien selaus)$/iu

/** Dates and no words below a text, right above the way to the stories before and after. */
function isFooter({lines}: Page, {index, text}: PageLine): boolean {
  if (/\p{L}/u.test(text) || !isDateLine(text)) return false
  return lines.slice(index + 1, index + 5).some((line) => navigation.test(line.text))
}

/** Right below a text, with the hour and above buttons: `Mittwoch, 12. Mai 2026 (06:51)`. */
function isStamped({lines, to}: Page, {index, text}: PageLine): boolean {
  if (index !== to || text.length > 60 || !isDateLine(text) || !hasTime(text)) return false
  return buttons.has(lines[index + 1]?.furniture?.thing)
}

function isEdition({text}: PageLine): boolean {
  return text.length < 90 && edition.test(text) && isDateLine(text)
}

/** Right below a text, in brackets and with a word at most beside it: `（2026年5月12日　朝刊）`. */
function isBracketed({to}: Page, {index, text}: PageLine): boolean {
  return (
    index <= to + 1 && /^[（(【［[]\s?[^()（）]{6,30}[）)】］\]]$/u.test(text) && isDateLine(text)
  )
}

/** A caption tells when its picture was taken; a line that begins with its date does not. */
function isOfPicture({picture, text}: PageLine): boolean {
  if (!picture || isSaidCredits(text)) return false
  return (printedDates(text, 'day')[0]?.from ?? text.length) > 15
}

/** When it was published and changed, in one line: `12 May 2026 (updated 13 May 2026 | 18:02)`. */
function isChange({text}: PageLine): boolean {
  const [first, second, third] = text.length <= 120 ? printedDates(text) : []
  if (!first || !second || third || first.from > label) return false
  return changed.test(text.slice(first.to, second.from)) || /modifica/iu.test(text)
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
