/**
 * Claims what the markup of a page says where it is seen: `time`, `rel=author`, microdata, captions.
 *
 * ```html
 * > | <a rel="author" href="/ines">Ines Calder</a>
 *                                  ^^^^^^^^^^^
 * > | <time datetime="2026-05-12">Tuesday</time>
 *                     ^^^^^^^^^^
 * ```
 *
 * The first of its kind counts: further down a page are those of other stories. A date far from the
 * story counts only where the page has no other.
 */

import {markupDate} from '../util/markup/markup-date.ts'
import {isCreditsLine, isSaidCredits} from '../util/paste/credits.ts'
import {factsOf} from '../util/markup/page-facts.ts'
import {peopleOf} from '../util/markup/page-people.ts'
import {type Page, pageOf} from '../util/paste/page.ts'
import {placeOf} from '../util/place.ts'
import {printedDates} from '../util/printed-date.ts'
import {detector} from './detector.ts'

const authors = ['itemprop:author', 'itemprop:creator', 'rel:author', 'class:author', 'href:author']

/** Of these there may be more on a page, of other stories: only near the story they are its own. */
const loose = new Set(['class:author', 'href:author'])

/** Lines above the headline and below the text in which the date of a story may stand. */
const above = 2
const below = 4

export default detector('page-markup', function* (tree, {copy}) {
  const page = pageOf(tree)
  const end = page?.lines[page.to - 1]?.span.end ?? 0
  const head = page?.lines[Math.max(0, (page.title ?? page.from) - above)]?.span.start ?? 0
  const foot = page ? (page.lines[footOf(page) - 1]?.span.end ?? 0) : Infinity
  const title = page?.lines[page.title ?? page.from]?.span.start ?? 0
  const dated = page?.lines
    .slice((page.title ?? page.from) + 1, page.from)
    .some(({text}) => isCreditsLine(text) && printedDates(text).length > 0)
  const isSaidAt = (at: number) =>
    page?.lines.some(({span, text}) => span.start <= at && at < span.end && isSaidCredits(text))
  const isNear = (at: number) => at >= head && at <= foot
  const site = factsOf(tree, 'og:site_name').map(({value}) => value)
  for (const [kind, name] of authors.entries()) {
    for (const {place, value} of factsOf(tree, name)) {
      const people = peopleOf(value, site).filter(({type}) => type === 'Person')
      if (people.length === 0 || value.length > 120) continue
      if (loose.has(name) && page && !isNear(place.start)) continue
      yield {
        field: 'authors',
        origin: 'metadata',
        place: placeOf(copy, place),
        rank: 30 + kind * 5 + (place.start > end ? 3 : 0),
        value: people
      }
      break
    }
  }
  for (const [name, field] of [
    ['time', 'published'],
    ['time:modified', 'modified']
  ] as const) {
    const facts = factsOf(tree, name).flatMap((fact) => {
      const stamp = markupDate(fact.value)
      return stamp ? [{...fact, stamp}] : []
    })
    const fact =
      facts.find(({place}) => place.start >= title && place.start < end) ??
      facts.find(({place}) => isNear(place.start) && !dated) ??
      onlyOne(facts.filter(({place}) => place.start <= foot || isSaidAt(place.start)))
    if (!fact) continue
    yield {
      field,
      origin: 'metadata',
      place: placeOf(copy, fact.place),
      rank: isNear(fact.place.start) ? 50 : 80,
      value: fact.stamp
    }
  }
  for (const {caption, place, src, alt} of tree.data?.figures ?? []) {
    const line =
      caption &&
      page?.lines
        .slice(page.title ?? page.from, page.to)
        .find(({span}) => span.start <= caption.place.start && span.end >= caption.place.end)
    if (!caption || !line) continue
    yield {
      field: 'images',
      lifts: [line.span],
      origin: 'metadata',
      parts: {'/0/caption': placeOf(copy, caption.place)},
      place: placeOf(copy, place),
      value: [{...(alt ? {alt} : {}), caption: caption.text, src}]
    }
  }
})

/** The line after the last that may date a story: a heading below the text is of another. */
function footOf({lines, to}: Page): number {
  const next = lines.slice(to, to + below).findIndex(({type}) => type === 'heading')
  return next < 0 ? Math.min(to + below, lines.length) : to + next
}

/** What all say, where they say the same day. */
function onlyOne<T extends {stamp: string}>(facts: T[]): T | undefined {
  const [first] = facts
  return facts.every(({stamp}) => stamp.slice(0, 10) === first?.stamp.slice(0, 10))
    ? first
    : undefined
}
