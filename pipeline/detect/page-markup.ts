/**
 * Claims what the markup of a page says where it is seen: `time`, `rel=author`, microdata, standfirst, captions.
 *
 * ```html
 * > | <a rel="author" href="/ines">Ines Calder</a>
 *                                  ^^^^^^^^^^^
 * > | <time datetime="2026-05-12">Tuesday</time>
 *                     ^^^^^^^^^^
 * ```
 *
 * The first of its kind counts: further down a page are those of other stories.
 */

import {linePlace} from '../util/lines.ts'
import {markupDate} from '../util/markup-date.ts'
import {factsOf} from '../util/page-facts.ts'
import {peopleOf} from '../util/page-people.ts'
import {pageOf} from '../util/page.ts'
import {placeOf} from '../util/place.ts'
import {detector} from './detector.ts'

const authors = ['itemprop:author', 'itemprop:creator', 'rel:author', 'class:author']

export default detector('page-markup', function* (tree, {copy}) {
  const page = pageOf(tree)
  const end = page?.lines[page.to - 1]?.span.end ?? 0
  const site = factsOf(tree, 'og:site_name').map(({value}) => value)
  for (const [kind, name] of authors.entries()) {
    for (const {place, value} of factsOf(tree, name)) {
      const people = peopleOf(value, site).filter(({type}) => type === 'Person')
      if (people.length === 0 || value.length > 120) continue
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
    for (const {place, value} of factsOf(tree, name)) {
      const stamp = markupDate(value)
      if (!stamp) continue
      yield {
        field,
        origin: 'metadata',
        place: placeOf(copy, place),
        rank: place.start > end ? 80 : 50,
        value: stamp
      }
      break
    }
  }
  for (const fact of factsOf(tree, 'class:standfirst')) {
    const line = page?.lines
      .slice(Math.max(0, (page.title ?? page.from) - 2), page.from + 3)
      .find(({span}) => span.start >= fact.place.start - 1 && span.end <= fact.place.end + 1)
    if (!line || line.text.length < 20 || line.text.length > 500 || line.index === page?.title)
      continue
    yield {
      field: 'standfirst',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      rank: -1,
      value: line.text.replace(/\s+/gu, ' ')
    }
    break
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
