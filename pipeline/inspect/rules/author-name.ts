/**
 * Warns of a name of an author that is more than a name: “By …”, several names, a publisher, a job title, an address.
 *
 * ```json
 * > | {"@type": "Person", "name": "By Ines Calder and Tomas Okoye"}
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Names of organisations may hold `and`, `&` and commas.
 *
 * Source: Google Search Central, “Article structured data”, author markup best practices.
 */

import {type Document, type Finding, rule} from './rule.ts'
import {isA} from '../../util/json-ld/vocabulary.ts'
import {textOf, type Value, valuesOf} from '../../util/json-ld/json-ld-graph.ts'

const note = 'Google: `author.name` is the name only; one author an entry'
const roles = ['accountablePerson', 'author', 'contributor', 'creator', 'editor']
const suffix =
  /^(?:[js]r|i{1,3}|iv|m\.?d|ph\.?\s?d|d\.?phil|esq|m\.?[ps]|r\.?n|j\.?d|m\.?b\.?a|k\.?c|q\.?c|obe|mbe|cbe|frs|cfa)\.?$/iu

/** Pattern, and what it is that should not be there; the first that fits counts. */
const wrong: Array<[RegExp, string]> = [
  [
    /^(?:(?:posted|reported|reporting|story|text|words|written)\s+)?(?:by|par|por)(?:\s|:)/iu,
    '“By”'
  ],
  [/https?:\/\/|www\./iu, 'a URL'],
  [/\S@\S|^@/u, 'an address'],
  [/[|•;]|\s·\s/u, 'several names or a publisher'],
  [/\s(?:and|et|(?<!von )und|&|\+)\s|\s\/\s|\p{Ll}\/\p{Lu}/iu, 'several names'],
  [/\s[-–—]\s|\s(?:for|via)\s(?:the\s)?\p{Lu}/u, 'a publisher or a job title'],
  [/\(|\[/u, 'a remark'],
  [/\d/u, 'digits']
]

export default rule('author-name', function* (document) {
  for (const {value, text, person} of namesOf(document)) {
    const what = person
      ? faultOf(text)
      : wrong.slice(0, 3).find(([pattern]) => pattern.test(text))?.[1]
    if (!what) continue
    yield {
      actual: text,
      at: value,
      note,
      reason: `Unexpected ${what} in the name of an author, expected the name only`,
      severity: 'warning'
    } satisfies Finding
  }
})

function faultOf(text: string): string | undefined {
  const found = wrong.find(([pattern]) => pattern.test(text))?.[1]
  if (found) return found
  const rest = text
    .split(',')
    .slice(1)
    .map((part) => part.trim())
  if (rest.some((part) => part && !suffix.test(part))) {
    return 'a comma, which joins several names, a publisher or a job title'
  }
  return text.split(/\s+/u).length > 8 ? 'more than a name' : undefined
}

/** Names of authors, also of those written as mere text. */
function* namesOf({entities}: Document): Iterable<{person: boolean; text: string; value: Value}> {
  for (const entity of entities) {
    if (
      !isA(
        entity.types.map(({name}) => name),
        ['CreativeWork']
      )
    )
      continue
    for (const role of roles) {
      for (const value of valuesOf(entity, role)) {
        if (typeof value.plain === 'string') yield {person: true, text: value.plain.trim(), value}
        const {entity: author} = value
        const text = author && textOf(author, 'name')
        if (
          !text ||
          isA(
            author.types.map(({name}) => name),
            ['Role']
          )
        )
          continue
        const person = !isA(
          author.types.map(({name}) => name),
          ['Organization']
        )
        for (const name of valuesOf(author, 'name')) yield {person, text, value: name}
      }
    }
  }
}
