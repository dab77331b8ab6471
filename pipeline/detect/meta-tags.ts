/**
 * Claims what the `meta` elements of a page say: title, author, dates, description, section, keywords, language.
 *
 * ```html
 * > | <meta property="article:published_time" content="2026-05-12T10:00:00+01:00">
 *                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A description is the standfirst only where it is whole, and not the beginning of the text. A login,
 * an address or the name of the site is no person.
 *
 * Source: Open Graph protocol, `article`; Dublin Core.
 */

import type {Root} from 'mdast'
import type {Filing} from '../claim.ts'
import {decodeText} from '../util/decode-text.ts'
import {markupDate} from '../util/markup/markup-date.ts'
import {isOfStory, mayBeStandfirst} from '../util/markup/page-description.ts'
import {type Fact, factsOf} from '../util/markup/page-facts.ts'
import {peopleOf} from '../util/markup/page-people.ts'
import {placeOf} from '../util/place.ts'
import {fold} from '../util/paste/site-furniture.ts'
import {detector} from './detector.ts'

/** Names by field, the most exact first. */
const names = {
  authors: `article:author author dc.creator dcterms.creator parsely-author sailthru.author byl
cxenseparse:author og:author article:author_name citation_author twitter:data1`,
  modified: `article:modified_time og:updated_time article:modified itemprop:dateModified dcterms.modified
last-modified revised`,
  published: `article:published_time og:published_time article:published itemprop:datePublished datepublished
parsely-pub-date sailthru.date dcterms.created dcterms.date dc.date.issued dc.date dc.date.created pubdate
publish-date publish_date published_time publication_date article.published cxenseparse:recs:publishtime
date created ptime article:post_date`,
  title: 'og:title twitter:title itemprop:headline dc.title parsely-title sailthru.title'
}

/** Parts of a document’s name stand between these. */
const bars = /\s+[|–—•·»:-]\s+/u

export default detector('meta-tags', function* (tree, {copy}) {
  const site = factsOf(tree, 'og:site_name', 'application-name').map(({value}) => value)
  const found = (list: string) => list.split(/\s+/u).flatMap((name) => factsOf(tree, name))
  const claim = ({place}: Fact, rank: number) =>
    ({origin: 'metadata', place: placeOf(copy, place), rank}) as const

  for (const [index, fact] of found(names.title).entries()) {
    yield {
      field: 'headline',
      ...claim(fact, 10 + index),
      value: withoutSite(decodeText(fact.value), site)
    }
  }
  for (const fact of factsOf(tree, 'title').slice(0, 1)) {
    const parts = decodeText(fact.value).split(bars)
    const value = parts.reduce((a, b) => (b.length > a.length ? b : a))
    if (isOfStory(tree, value)) yield {field: 'headline', ...claim(fact, 90), value}
  }
  for (const [index, fact] of found(names.authors).entries()) {
    if (fact.name === 'twitter:data1' && !isWriter(tree)) continue
    const authors = peopleOf(inOrder(fact), site)
    const persons = authors.filter(({type}) => type === 'Person')
    if (authors.length === 0) continue
    yield {
      field: 'authors',
      ...claim(fact, (persons.length > 0 ? 10 : 60) + index),
      value: persons.length > 0 ? persons : authors
    }
  }
  for (const field of ['published', 'modified'] as const) {
    for (const [index, fact] of found(names[field]).entries()) {
      const stamp = markupDate(fact.value)
      if (stamp) yield {field, ...claim(fact, 10 + index), value: stamp}
    }
  }
  yield* standfirst()
  yield* labels()

  function* standfirst(): Generator<Filing> {
    for (const [index, fact] of found('og:description description twitter:description').entries()) {
      const text = decodeText(fact.value)
      if (mayBeStandfirst(tree, text))
        yield {field: 'standfirst', ...claim(fact, 10 + index), value: text}
    }
  }

  function* labels(): Generator<Filing> {
    for (const fact of factsOf(tree, 'article:section').slice(0, 1)) {
      yield {field: 'section', ...claim(fact, 10), value: decodeText(fact.value)}
    }
    const words = found('news_keywords keywords').slice(0, 1)
    for (const fact of words) {
      const value = decodeText(fact.value)
        .split(/\s*[,;]\s*/u)
        .filter((word) => word && word.length < 80)
      if (value.length > 0 && value.length <= 40)
        yield {field: 'keywords', ...claim(fact, 10), value}
    }
    for (const [index, fact] of found('lang og:locale content-language').entries()) {
      const value = fact.value.replace('_', '-')
      if (/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(value))
        yield {field: 'language', ...claim(fact, 20 + index), value}
    }
  }
})

const writer =
  /(?:^|\s)(?:by|von|par|por|di|da|door|av|af|przez|autor\p{L}*|author|auteur|автор|yazan)(?:\s|$)|作成者|執筆者|投稿者|作者/iu

/** Whether the label says who wrote it: it may be how long it takes to read as well. */
function isWriter(tree: Root): boolean {
  const [label] = factsOf(tree, 'twitter:label1')
  return label === undefined || writer.test(label.value)
}

/** `Ferry sinks - Porto Novo Gazette` is the headline and the name of the site. */
function withoutSite(title: string, site: string[]): string {
  for (const name of site) {
    const parts = title.split(bars)
    if (parts.length > 1 && fold(parts.at(-1)!) === fold(name)) {
      return title.slice(0, title.length - parts.at(-1)!.length).replace(/\s+[|–—•·»:-]\s+$/u, '')
    }
  }
  return title
}

/** Libraries write `Calder, Ines`. */
function inOrder({name, value}: Fact): string {
  const text = decodeText(value)
  const [, last, first] = /^([^\s,][^,]{0,40}), ([^\s,][^,]{0,40})$/u.exec(text) ?? []
  return last && first && /^(?:dc|dcterms|citation)[._]/u.test(name) ? `${first} ${last}` : text
}
