/**
 * Claims the standfirst of a page where its markup says that it is one, or where it stands.
 *
 * ```html
 *   | <h1>Ferry sinks off Porto Novo</h1>
 * > | <p class="standfirst">Forty are saved; the harbour stays closed</p>
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes a line near the headline whose element is named so; one that says what the description of
 * the page says; a heading between the headline and the text, or the one paragraph or list above
 * the credits. The first paragraph of the text
 * is often named “intro” too: it stays in the text unless it is set apart.
 */

import type {Nodes} from 'mdast'
import {decodeText} from '../util/decode-text.ts'
import {readNames} from '../util/grammar/byline.ts'
import {isPerson} from '../util/grammar/name.ts'
import {noteKind} from '../util/grammar/note.ts'
import {linePlace} from '../util/lines.ts'
import {isCreditsLine} from '../util/paste/credits.ts'
import {factsOf} from '../util/markup/page-facts.ts'
import type {PageLine} from '../util/paste/line.ts'
import {headOf} from '../util/paste/head.ts'
import {type Page, pageOf} from '../util/paste/page.ts'
import {pictureLine} from '../util/photo-credit.ts'
import {fold} from '../util/paste/site-furniture.ts'
import {detector} from './detector.ts'

/** UTF-16 units of a standfirst. */
const least = 20
const most = 500

/** The same of a heading in the text. */
const long = 40

/** Lines above the headline and into the text in which it may stand. */
const above = 2
const into = 3

export default detector('page-standfirst', function* (tree, {configuration, copy}) {
  const page = pageOf(tree)
  if (!page) return
  const found =
    named('standfirst', page.from + into) ??
    described(page) ??
    named('intro', page.from + 1) ??
    between(page)
  const set = found ? [found] : standing(page)
  const lead = page.lead === undefined ? [] : [page.lines[page.lead]!]
  const rows = (set.length > 0 ? set : lead).filter(({index}) => index !== page.lede)
  const [first] = rows
  if (!first) return
  yield {
    field: 'standfirst',
    lifts: rows.map(({span}) => span),
    origin: 'body',
    place: {end: linePlace(copy, rows.at(-1)!).end, start: linePlace(copy, first).start},
    rank: -1,
    value: rows.map(({text}) => text).join(' ')
  }

  /** The rows that are it by where they stand. */
  function standing({from, lines, title}: Page): PageLine[] {
    const head = headOf(lines, title, from, configuration.desk.agencies)
    return lines.filter(
      ({index, node, text, type}) =>
        head.get(index) === 'standfirst' &&
        !isOther(text) &&
        readNames(text, 0, configuration.desk.agencies) === undefined &&
        (type !== 'list' || isUnlinked(node))
    )
  }

  /** A line that fills an element of that name; some houses call the kicker above a headline so too. */
  function named(kind: string, end: number): PageLine | undefined {
    const {from, lines, title} = page!
    const found: PageLine[] = []
    for (const {place} of factsOf(tree, `class:${kind}`)) {
      const line = lines
        .slice(Math.max(0, (title ?? from) - above), end)
        .find(({span}) => span.start >= place.start - 1 && span.end <= place.end + 1)
      if (!line || !mayBe(line, page!) || (line.index > from && line.type === 'heading')) continue
      const apart = line.index < from || isSetApart(line.node) || isInBox(line, lines)
      if (kind === 'standfirst' || apart) found.push(line)
    }
    // “Description” above a headline is that of the site.
    const below = found.find(({index}) => index > (title ?? -1))
    return below ?? (kind === 'standfirst' ? found[0] : undefined)
  }

  /** A line that is the description; in the text only where it is set apart from what follows. */
  function described({from, lines, title, to}: Page): PageLine | undefined {
    const told = new Set(
      factsOf(tree, 'og:description', 'description', 'twitter:description').map(({value}) =>
        fold(decodeText(value))
      )
    )
    return lines
      .slice(title ?? from, Math.min(from + 1, to - 1))
      .find(
        (line) =>
          told.has(fold(line.text)) &&
          mayBe(line, page!) &&
          (line.index < from || isSetApart(line.node))
      )
  }
})

/** A heading between the headline and the text; or above the credits the one paragraph, or list. */
function between(page: Page): PageLine | undefined {
  const {from, lines, title} = page
  if (title === undefined || title >= from) return
  const at = lines
    .slice(title + 1, from)
    .findIndex(({credits, node}) => credits || node.data?.layout?.region === 'credits')
  const found = lines
    .slice(title + 1, at < 0 ? from : title + 1 + at)
    .filter(
      (line) => !line.node.data?.layout?.region && mayBe(line, {from, lines, title, to: from})
    )
  const heading = found.find(({type}) => type === 'heading')
  if (heading) return heading
  if (at < 0) return headingOf(page)
  const [only, ...others] = found.filter(({prose, type}) => type === 'list' || prose)
  return only && others.length === 0 && isUnlinked(only.node) ? only : headingOf(page)
}

/** A long heading above the text or on its first line, where no other is long: a subheading has text above it. */
function headingOf(page: Page): PageLine | undefined {
  const {from, lines, title = from, to} = page
  const [first, ...others] = lines
    .slice(title + 1, to)
    .filter(({node, type}) => type === 'heading' && !node.data?.layout?.region)
  if (!first || first.index > from || !mayBe(first, page)) return
  if (first.text.length < long || /^\d|[?:]$/u.test(first.text)) return
  return others.every(({text}) => text.length < long) ? first : undefined
}

/** A list of links is of other stories. */
function isUnlinked(node: Nodes): boolean {
  return (
    node.type !== 'link' &&
    (!('children' in node) || node.children.every((child) => isUnlinked(child)))
  )
}

function mayBe(line: PageLine, {title}: Page): boolean {
  const {furniture, index, text} = line
  if (index === title || text.length < least || text.length > most || furniture) return false
  return !isOther(text) && !isPerson(text) && !pictureLine(text)
}

/** A byline, or a note: another detector’s. */
function isOther(text: string): boolean {
  return isCreditsLine(text) || noteKind(text) !== undefined
}

/** Whether a line stands in another element than the two paragraphs below it, which stand in one. */
function isInBox({index, node, type}: PageLine, lines: PageLine[]): boolean {
  const [kin = '', next, second] = [
    node,
    ...lines
      .slice(index + 1)
      .filter((line) => line.prose && line.type === 'paragraph' && !line.node.data?.layout?.region)
      .map((line) => line.node)
  ].map(({data}) => data?.layout?.kin?.replace(/ \S+$/u, ''))
  return type === 'paragraph' && next !== undefined && next === second && next !== kin
}

/** A heading, or a paragraph that is all strong or emphasized. */
function isSetApart(node: PageLine['node']): boolean {
  if (node.type === 'heading') return true
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  return /^(?:emphasis|strong)$/u.test(node.children[0]!.type)
}
