/**
 * Tells a page by the little its site leaves on it: a way in above the story, ways out below it.
 *
 * ```text
 * > | The Sound                              the site, or a section: one point
 *   | Ferry sinks off Porto Novo
 * > | By Ines Calder12 May 2026              a date, one point; glued by a browser, another
 *   | The ferry to Porto Novo sank …
 * > | You may also like                      other stories below a label: a point and a half
 *   | Lanterns on the quay
 * > | © 2026 The Sound                       small print: half a point
 * ```
 *
 * Two points make a page. Of such a page only what a label says is no story is cut off below.
 */

import {readCredit} from '../grammar/credit-line.ts'
import {measure} from '../measure.ts'
import {headPart, type Part} from '../frame/line.ts'
import {hasDate} from './credits.ts'
import {isFurniture, type PageLine} from './line.ts'
import type {Thing} from './site-furniture.ts'

const enough = 2

/** Lines above a story in which the way in stands, and below it the small print. */
const edge = 6

/** Measure of a paragraph. */
const paragraph = 60

/** Words of a site’s name or a section, and those of the title of a story at least. */
const few = 3

/** Labels of other stories. */
const labels = new Set<Thing>(['popular list', 'related links'])

/** What only copy that was sent has above its story. */
const wire = new Set<Part>(['contact', 'embargo', 'memo', 'release', 'slug', 'stamp'])

/** `POL-OK: …` · `Merrow (ots)`: what a distributor of releases sets above them. */
const report = /^(?:POL|BPOL\p{L}{0,2}|FW|HZA|LKA)-\p{Lu}{1,8}:|^\p{Lu}[\p{L} ./-]{2,40} \(ots\)$/u

const opener =
  /^(?:menu|menü|meny|menú|menù|меню|القائمة|メニュー|菜单|메뉴|home|search|suche|buscar|cerca|recherche|zoeken|sök|szukaj|поиск|log ?in|sign ?in|登录|登錄|ログイン|로그인)$/iu

const street = /^\d{1,5} (?:\p{L}[\p{L}.'’-]* ?){1,4}$/u

/** A date or a name that a browser has set against the next word. */
const glued = /\p{Ll}(?:\d|\p{Lu}\p{Ll})|\d{4}\p{L}/u

/** Whether copy is a page, though a thin one. */
export function isThinPage(lines: PageLine[]): boolean {
  const first = lines.findIndex(isParagraph)
  if (first < 0) return false
  return signsAbove(lines.slice(0, Math.min(first, edge))) + signsBelow(lines) >= enough
}

/** Where a thin page ends: at the first line from `to` on that is furniture. */
export function thinEnd(lines: PageLine[], to: number): number {
  const end = lines.findIndex((line, index) => index >= to && isFurniture(line))
  return end < 0 ? lines.length : end
}

function isParagraph({prose, text}: PageLine): boolean {
  return prose !== undefined && measure(text) > paragraph
}

function signsAbove(top: PageLine[]): number {
  const parts = top.map(({text}, index) => headPart(text, [], index === 0))
  if (parts.some((part) => part && wire.has(part)) || top.some(({text}) => report.test(text)))
    return 0
  const names = top.findIndex((line) => !isName(line))
  const title = top[names]
  const dates = top.filter(({text}, index) => (parts[index] ?? 'date') === 'date' && hasDate(text))
  const isOver = names > 0 && title && !title.credits && !title.prose && !street.test(title.text)
  return (
    (top.some(isMenu) ? 2 : isOver ? 1 : 0) +
    (dates.length > 0 ? 1 : 0) +
    (dates.some(({text}) => glued.test(text)) ? 1 : 0)
  )
}

/** A row of a menu or what opens one; the name of a section alone stands above the stories of any newspaper. */
function isMenu({furniture, text}: PageLine): boolean {
  return (
    furniture?.thing === 'navigation' &&
    furniture.by === 'line' &&
    (furniture.words > 1 || opener.test(text))
  )
}

/** The name of a site or a section; a slug and the number of a document have figures and strokes. */
function isName({credits, prose, text}: PageLine): boolean {
  return !credits && !prose && !/[\d/=]/u.test(text) && text.split(/\s+/u).length <= few
}

function signsBelow(lines: PageLine[]): number {
  const label = lines.findLastIndex(
    ({furniture}) => furniture?.by === 'line' && labels.has(furniture.thing)
  )
  const others = label < 0 ? [] : lines.slice(label + 1)
  const told =
    others.filter(isParagraph).length < few &&
    others.some(({text}) => text.split(/\s+/u).length >= few)
  const last = lines.findLastIndex(isParagraph)
  const print = lines
    .slice(last + 1)
    .slice(-edge)
    // An agency’s rights are those of its copy, not of a site.
    .some(({furniture, text}) => furniture?.thing === 'footer' && !readCredit(text)?.organization)
  return (told ? 1.5 : 0) + (print ? 0.5 : 0)
}
