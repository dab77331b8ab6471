/**
 * Claims the headline of a page: the line above the text that stands out.
 *
 * ```text
 *   | Home » News » Ferry sinks off Porto Novo
 * > | Ferry sinks off Porto Novo
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   | By Ines Calder
 * ```
 *
 * It is as near as may be to the text, has a byline or date below, shares words with the text and
 * stands again in crumbs or lists. A kicker that stands in the same heading is claimed apart where
 * the markup parts it and calls the rest the title of the page. Only where the copy is a whole page;
 * a line that says the same again within the story is cut.
 */

import type {VFile} from 'vfile'
import {isPerson} from '../util/grammar/name.ts'
import {isRole} from '../util/grammar/role.ts'
import {linePlace} from '../util/lines.ts'
import {factsOf} from '../util/markup/page-facts.ts'
import {pageOf} from '../util/paste/page.ts'
import type {PageLine} from '../util/paste/line.ts'
import {fold} from '../util/paste/site-furniture.ts'
import {agencyNamed} from '../util/agencies.ts'
import {detector} from './detector.ts'

/** Lines of a headline. */
const most = 3

/** UTF-16 units of a kicker, and words of a headline below it. */
const longest = 60
const words = 3

/** UTF-16 units before it in which its element may say that it is one. */
const reach = 300

const named =
  /<(?!h\d)\w[^<>]{0,200}\bclass\s?=\s?["'][^"'<>]{0,200}(?:kicker|overline|eyebrow|dachzeile|topline|spitzmarke|roofline|rubri(?:k|que))[^"'<>]{0,100}["'][^<>]{0,100}>\s{0,20}$/iu

/** A colon alone in its element is for those who do not see the kicker set apart. */
const hidden = />\s{0,20}:\s{0,20}</u

export default detector('page-headline', function* (tree, {configuration, copy}) {
  const page = pageOf(tree)
  const line = page?.title === undefined ? undefined : page.lines[page.title]
  // `Agência Norte` above its day is whose copy it is.
  if (!page || !line || agencyNamed(line.text, configuration.desk.agencies)) return
  const told = factsOf(tree, 'og:title', 'twitter:title', 'itemprop:headline').map(
    (fact) => fact.value
  )
  const titles = factsOf(tree, 'title').map((fact) => fold(fact.value))
  const kicker = kickerOf(line, told, titles, copy)
  const rows = rowsOf(page.lines, line)
  yield {
    field: 'headline',
    lifts: rows.map(({span}) => span),
    origin: 'body',
    place: {
      end: linePlace(copy, rows.at(-1)!).end,
      start: linePlace(copy, line, kicker?.next).start
    },
    rank: -1,
    value: [line.text.slice(kicker?.next), ...rows.slice(1).map(({text}) => text)].join(' ')
  }
  if (kicker) {
    yield {
      field: 'kicker',
      lifts: [line.part(0, kicker.text.length)],
      origin: 'body',
      place: linePlace(copy, line, 0, kicker.text.length),
      rank: -1,
      value: kicker.text
    }
  }
  for (const other of page.lines.slice(page.from, page.to)) {
    if (other.text !== line.text || other === line) continue
    yield {
      field: 'cut',
      lifts: [other.span],
      origin: 'body',
      place: linePlace(copy, other),
      value: {reason: 'headline again'}
    }
  }
})

/** A headline set in several lines: a block that is strong from end to end, with no credits in it. */
function rowsOf(lines: PageLine[], title: PageLine): PageLine[] {
  const {node} = title
  const next = lines[title.index + 1]
  if (next && isRest(title, next)) return [title, next]
  if (node.type !== 'paragraph' || !title.first || title.last) return [title]
  const rows = lines.slice(title.index).filter((line) => line.node === node)
  const strong = node.children.every(
    (child) =>
      child.type === 'strong' ||
      child.type === 'break' ||
      (child.type === 'text' && !child.value.trim())
  )
  const plain = rows.every(({credits, furniture, prose}) => !credits && !furniture && !prose)
  return strong &&
    plain &&
    rows.length <= most &&
    !rows.some(({text}) => isPerson(text) || isRole(text))
    ? rows
    : [title]
}

/** `Waldbrand in der Heide:` goes on in the line below. */
function isRest(
  title: PageLine,
  {credits, furniture, picture, prose, text, ...next}: PageLine
): boolean {
  if (!/\p{L}:$/u.test(title.text) || title.text.length > longest || text.length > longest)
    return false
  if (credits || furniture || picture || prose || isPerson(text)) return false
  return next.rows.from === title.rows.to + 1 && /^["“„«]?\p{Lu}/u.test(text)
}

interface Kicker {
  /** Where the headline begins. */
  next: number
  text: string
}

/** A kicker in the heading: what the markup parts from the title of the page, or names so, or parts by a mark nobody sees. */
function kickerOf(
  line: PageLine,
  told: string[],
  titles: string[],
  copy: VFile
): Kicker | undefined {
  const raw = String(copy.value)
  for (const {next, text} of partsOf(line, raw)) {
    const rest = line.text.slice(next)
    if (fold(rest).split(' ').length < words) continue
    const start = line.part(0, text.length)
    const gap = raw.slice(start.end, line.part(next, line.text.length).start)
    if (told.some((title) => fold(title) === fold(rest))) return {next, text}
    if (isPassedOver(text, rest, titles)) return {next, text}
    if (hidden.test(gap) || named.test(raw.slice(Math.max(0, start.start - reach), start.start)))
      return {next, text}
  }
  return
}

/** Whether the title of the document leaves a word or two of a heading out and begins as the rest does. */
function isPassedOver(kicker: string, rest: string, titles: string[]): boolean {
  const [first, second] = fold(rest).split(' ')
  return (
    fold(kicker).split(' ').length < words &&
    titles.some((title) => title.startsWith(`${first} ${second} `))
  )
}

/** Beginnings of a line that a tag parts from the rest of it. */
function partsOf(line: PageLine, raw: string): Kicker[] {
  const {text} = line
  const parts: Kicker[] = []
  for (let next = 1; next < Math.min(text.length, longest); next++) {
    if (!/[\p{L}\p{N}"'“‘„«]/u.test(text[next]!)) continue
    const before = text.slice(0, next).replace(/[\s:|–—/·•-]+$/u, '')
    if (!before) continue
    const gap = raw.slice(line.part(0, before.length).end, line.part(next, text.length).start)
    if (gap.includes('<')) parts.push({next, text: before})
  }
  return parts
}
