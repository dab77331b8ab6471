/** Finds the article of a page in its JSON-LD, which may be several scripts, some broken, some about other stories. */

import type {Span} from '../../claim.ts'
import {type Entity, entitiesOf, textOf, type Value, valuesOf} from '../json-ld/json-ld-graph.ts'
import {type JsonTree, parseJson} from '../json-ld/json-tree.ts'
import type {Fact} from './page-facts.ts'
import {fold} from '../paste/site-furniture.ts'

export interface LdArticle {
  article: Entity
  /** The entity a value is, or stands for by its `@id`. */
  resolve(value: Value): Entity | undefined
}

export interface LdScripts {
  entities: Entity[]
  /** Scripts that cannot be read: where, and what is wrong. */
  faults: Array<{reason: string; span: Span}>
}

const types = /(?:Article|BlogPosting|Report|Posting|Review|CreativeWork)$/u

/** Properties under which the story of a page stands, rather than another. */
const ways = new Set(['mainEntity', 'mainEntityOfPage', 'hasPart'])

/** Mistakes that change no value: a comma too many. */
const harmless = /one `,` too many/u

/** Entities that are looked at. */
const most = 5000

/** Read the scripts of a page; one whose mistakes may change its values is left out. */
export function readScripts(facts: Fact[]): LdScripts {
  const result: LdScripts = {entities: [], faults: []}
  for (const {place, value} of facts) {
    const text = bare(value)
    const {mistakes, root}: JsonTree = parseJson(text)
    const [first] = mistakes
    if (first) {
      const [start, end] = [first.span.start, Math.max(first.span.end, first.span.start + 1)]
      result.faults.push({
        reason: first.reason,
        span: {
          end: Math.min(place.start + end, place.end),
          start: Math.min(place.start + start, place.end - 1)
        }
      })
    }
    if (!root || mistakes.some(({reason}) => !harmless.test(reason))) continue
    result.entities.push(...entitiesOf({offset: place.start, root, text}))
  }
  result.entities.splice(most)
  return result
}

/**
 * Find the article that the page is about.
 *
 * @param titles
 *   What the rest of the markup says the title is, folded.
 * @param addresses
 *   Addresses of the page.
 */
export function articleIn(
  entities: Entity[],
  titles: string[],
  addresses: string[]
): LdArticle | undefined {
  const byId = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.id && !entity.reference && !byId.has(entity.id.value)) {
      byId.set(entity.id.value, entity)
    }
  }
  const scored = entities.flatMap((entity) => {
    const score = scoreOf(entity, titles, addresses)
    return score === undefined ? [] : [{entity, score}]
  })
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  if (!best || best.score < 0) return
  return {
    article: best.entity,
    resolve: ({entity}) => (entity?.reference ? byId.get(entity.id!.value) : entity)
  }
}

/** How sure it is that an entity is the story of the page; nothing where it is no article. */
function scoreOf(entity: Entity, titles: string[], addresses: string[]): number | undefined {
  const named = entity.types.some(({name}) => types.test(name))
  const page = entity.types.some(({name}) => name === 'WebPage')
  const has = (key: string) => valuesOf(entity, key).length > 0
  if (page ? !has('datePublished') : !named) return
  if (!has('headline') && !has('author') && !has('datePublished')) return
  const headline = fold(textOf(entity, 'headline') ?? textOf(entity, 'name') ?? '')
  const url = textOf(entity, 'url') ?? textOf(entity, 'mainEntityOfPage') ?? entity.id?.value ?? ''
  const told = headline && titles.some((title) => title.startsWith(headline) || headline === title)
  const nested = entity.parent && !ways.has(entity.parent.property)
  return (
    (page ? 0 : 2) +
    (told ? 4 : 0) +
    (addresses.some((address) => url.split('#', 1)[0] === address) ? 3 : 0) -
    (nested ? 4 : 0)
  )
}

/** Without the comment that old systems put around a script, and with no control characters; as long as before. */
function bare(text: string): string {
  return text
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu,
      blank
    )
    .replace(/[\u{0}-\u{1f}\u{feff}]|;\s*$/gu, blank)
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}
