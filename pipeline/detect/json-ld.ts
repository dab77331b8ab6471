/**
 * Claims what the JSON-LD of a page says of its article.
 *
 * ```html
 * > | <script type="application/ld+json">
 * > | {"@type": "NewsArticle", "headline": "Ferry sinks off Porto Novo"}
 *                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Of several scripts and entities the one counts that says the title or the address of the page;
 * those in lists are other stories. An author may be an `@id` that is described elsewhere. Names of
 * the publisher and logins are no persons. Warns of a script that cannot be read.
 *
 * Source: schema.org `Article`; JSON-LD 1.1.
 */

import type {Author} from '../article.ts'
import type {Filing, Position} from '../claim.ts'
import {decodeText} from '../util/decode-text.ts'
import {type Entity, type Value, valuesOf} from '../util/json-ld/json-ld-graph.ts'
import {articleIn, type LdArticle, readScripts} from '../util/markup/ld-article.ts'
import {markupDate} from '../util/markup/markup-date.ts'
import {mayBeStandfirst} from '../util/markup/page-description.ts'
import {factsOf} from '../util/markup/page-facts.ts'
import {peopleOf} from '../util/markup/page-people.ts'
import {titlesOf} from '../util/paste/headed.ts'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import {detector} from './detector.ts'

/** Longest text taken, and the most names, of one property. */
const longest = 2000
const most = 30

export default detector('json-ld', function* (tree, {copy}) {
  const {entities, faults} = readScripts(factsOf(tree, 'ld+json'))
  for (const {reason, span} of faults) {
    report(copy, 'detect:json-ld', 'warning', `${reason} in the JSON-LD of the page`, {
      note: 'What this script says of the story may be missing: give it in a sidecar',
      place: placeOf(copy, span)
    })
  }
  const addresses = factsOf(tree, 'canonical', 'og:url').map(({value}) => value)
  const found = articleIn(entities, titlesOf(tree), addresses)
  if (!found) return
  const {article} = found
  const first = (...keys: string[]) => keys.flatMap((key) => textsOf(article, key))[0]
  const at = ({block, node}: Value) => placeOf(copy, spanOf(block.offset, node))
  const claim = ({text, value}: Text, field: Told, rank = 0): Filing => ({
    field,
    origin: 'metadata',
    place: at(value),
    ...(rank ? {rank} : {}),
    value: text
  })

  const headline = first('headline', 'name')
  if (headline) yield claim(headline, 'headline')
  for (const [key, field] of [
    ['datePublished', 'published'],
    ['dateModified', 'modified']
  ] as const) {
    const told = first(key)
    const stamp = told && markupDate(told.text)
    if (stamp) yield claim({...told, text: stamp}, field)
  }
  yield* authors(found)
  const standfirst = first('alternativeHeadline', 'description')
  if (standfirst && mayBeStandfirst(tree, standfirst.text))
    yield claim(standfirst, 'standfirst', 15)
  const language = first('inLanguage')
  if (language && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(language.text))
    yield claim(language, 'language', 10)

  function* authors({resolve}: LdArticle): Generator<Filing> {
    const names = (key: string) =>
      valuesOf(article, key)
        .slice(0, most)
        .flatMap((value) => {
          const entity = resolve(value)
          const body = entity?.types.some(({name}) => name.endsWith('Organization')) ?? false
          return (entity ? textsOf(entity, 'name') : plain(value)).map((one) => ({...one, body}))
        })
    const site = [
      ...names('publisher').map(({text}) => text),
      ...factsOf(tree, 'og:site_name').map(({value}) => value)
    ]
    const told = ['author', 'creator'].map(names).find((list) => list.length > 0) ?? []
    const all = told.flatMap(({body, text, value}) =>
      peopleOf(text, site).map((author) => ({
        author: body ? ({...author, type: 'Organization'} satisfies Author) : author,
        value
      }))
    )
    const persons = all.filter(({author}) => author.type === 'Person')
    const chosen = persons.length > 0 ? persons : all
    if (chosen.length === 0) return
    const parts: Record<string, Position> = Object.fromEntries(
      chosen.map(({value}, index) => [`/${index}/name`, at(value)])
    )
    yield {
      field: 'authors',
      origin: 'metadata',
      parts,
      place: at(chosen[0]!.value),
      rank: persons.length > 0 ? 0 : 50,
      value: chosen.map(({author}) => author)
    }
  }
})

type Told = 'headline' | 'language' | 'modified' | 'published' | 'standfirst'

interface Text {
  text: string
  value: Value
}

/** The texts of a property, decoded. */
function textsOf(entity: Entity, key: string): Text[] {
  return valuesOf(entity, key).flatMap(plain)
}

function plain(value: Value): Text[] {
  if (typeof value.plain !== 'string' || value.plain.length > longest) return []
  const text = decodeText(value.plain)
  return text ? [{text, value}] : []
}

/** What stands between the quotes of a string, in the page. */
function spanOf(offset: number, node: Value['node']) {
  const start = offset + node.offset
  const quoted = node.type === 'string' && node.length > 2
  return quoted
    ? {end: start + node.length - 1, start: start + 1}
    : {end: start + node.length, start}
}
