/**
 * Claims what the JSON-LD of a page says of its article.
 *
 * ```html
 * > | <script type="application/ld+json">
 * > | {"@type": "NewsArticle", "headline": "Ferry sinks off Porto Novo"}
 *                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Reads the first node whose type is an article; a script that is no JSON is passed over. Names of
 * the publisher and logins are no persons.
 *
 * Source: schema.org `Article`.
 */

import type {Filing, Span} from '../claim.ts'
import {articleIn, namesOf, textOf, type Thing} from '../util/ld-article.ts'
import {markupDate} from '../util/markup-date.ts'
import {factsOf} from '../util/page-facts.ts'
import {peopleOf} from '../util/page-people.ts'
import {placeOf} from '../util/place.ts'
import {decodeText} from '../util/decode-text.ts'
import {detector} from './detector.ts'

export default detector('json-ld', function* (tree, {copy}) {
  for (const {place, value} of factsOf(tree, 'ld+json')) {
    const article = articleIn(value)
    if (!article) continue
    yield* claimsOf(article, value, place)
    return
  }

  function* claimsOf(article: Thing, raw: string, place: Span): Generator<Filing> {
    const at = (text: string, key: string) => placeOf(copy, spanIn(raw, place, text, key))
    const headline = textOf(article['headline']) ?? textOf(article['name'])
    if (headline) {
      yield {
        field: 'headline',
        origin: 'metadata',
        place: at(headline, 'headline'),
        value: decodeText(headline)
      }
    }
    for (const [key, field] of [
      ['datePublished', 'published'],
      ['dateModified', 'modified']
    ] as const) {
      const text = textOf(article[key])
      const stamp = text && markupDate(text)
      if (stamp) yield {field, origin: 'metadata', place: at(text, key), value: stamp}
    }
    const site = namesOf(article['publisher']).concat(
      factsOf(tree, 'og:site_name').map((fact) => fact.value)
    )
    const names = namesOf(article['author'] ?? article['creator'])
    const authors = names.flatMap((name) => peopleOf(decodeText(name), site))
    if (authors.length > 0) {
      const person = authors.some(({type}) => type === 'Person')
      yield {
        field: 'authors',
        origin: 'metadata',
        place: at(names[0]!, 'author'),
        rank: person ? 0 : 50,
        value: person ? authors.filter(({type}) => type === 'Person') : authors
      }
    }
    const language = textOf(article['inLanguage'])
    if (language && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(language)) {
      yield {
        field: 'language',
        origin: 'metadata',
        place: at(language, 'inLanguage'),
        rank: 10,
        value: language
      }
    }
  }
})

/** Where a value stands in the script: after its key, else anywhere, else the script. */
function spanIn(raw: string, place: Span, text: string, key: string): Span {
  const written = JSON.stringify(text).slice(1, -1)
  const from = Math.max(0, raw.indexOf(`"${key}"`))
  for (const words of [written, text, written.replaceAll('/', '\\/')]) {
    const index = raw.indexOf(words, from)
    if (index >= 0) return {end: place.start + index + words.length, start: place.start + index}
  }
  return place
}
