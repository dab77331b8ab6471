/** Reads of JSON-LD what it says of articles. */

import type {Position} from 'unist'
import {type Entity, textOf, valuesOf} from './json-ld/json-ld-graph.ts'
import {type Fact, isLifelong, type Telling} from './telling.ts'
import {isA} from './json-ld/vocabulary.ts'

const properties: Array<[fact: Fact, property: string]> = [
  ['authors', 'author'],
  ['headline', 'headline'],
  ['id', 'identifier'],
  ['language', 'inLanguage'],
  ['modified', 'dateModified'],
  ['published', 'datePublished']
]

/**
 * List what is said of each article.
 *
 * @param placeOf
 *   Place in the file of a span of a block.
 */
export function tellArticles(
  entities: Entity[],
  placeOf: (start: number, end: number) => Position
): Telling[] {
  return entities
    .filter(
      ({parent, types}) =>
        (!parent || parent.property === 'dataFeedElement') &&
        isA(
          types.map(({name}) => name),
          ['Article']
        )
    )
    .map((entity) => {
      const facts: Telling['facts'] = {}
      const places: NonNullable<Telling['places']> = {}
      for (const [fact, property] of properties) {
        const [value] = valuesOf(entity, property)
        const text = fact === 'authors' ? authorsOf(entity) : textOf(entity, property)
        if (!text || !value || (fact === 'id' && !isLifelong(text))) continue
        const start = value.block.offset + value.node.offset
        facts[fact] = text
        places[fact] = placeOf(start, start + value.node.length)
      }
      const keys = [textOf(entity, 'url'), textOf(entity, 'identifier'), entity.id?.value]
      return {facts, keys: keys.filter((key) => key !== undefined), places}
    })
}

function authorsOf(entity: Entity): string | undefined {
  const names = valuesOf(entity, 'author').map(({entity: author, plain}) =>
    author ? textOf(author, 'name') : typeof plain === 'string' ? plain : undefined
  )
  return names.filter(Boolean).join('; ') || undefined
}
