/** Reads JSON-LD as what it says: entities with types, properties and references, each with its place. */

import {type JsonNode, memberOf} from './json-tree.ts'

/** One JSON-LD document in a file: a file of its own, or one `<script>` of a page. */
export interface Block {
  /** Where in the file its text starts (UTF-16 units). */
  offset: number
  root: JsonNode
  text: string
}

/** A property of an entity, with all its values: arrays, `@list` and `@set` are opened. */
export interface Property {
  key: JsonNode
  /** Without the namespace of schema.org; others keep theirs (example: `'og:title'`). */
  name: string
  values: Value[]
}

export interface Value {
  block: Block
  /** Set where the value is an object that is not a plain `@value`. */
  entity?: Entity
  node: JsonNode
  /** The string, number or boolean it is, also as `@value`. */
  plain?: boolean | number | string | null
}

export interface Entity {
  block: Block
  id?: {node: JsonNode; value: string}
  node: JsonNode
  /** The entity it stands in, and the property there. */
  parent?: {entity: Entity; property: string}
  properties: Property[]
  /** Nothing but an `@id`: it stands for an entity that is described elsewhere. */
  reference: boolean
  types: Array<{name: string; node: JsonNode}>
}

/** Keywords of JSON-LD 1.1. */
export const keywords: ReadonlySet<string> = new Set(
  (
    '@base @container @context @direction @graph @id @import @included @index @json @language @list @nest @none ' +
    '@prefix @propagate @protected @reverse @set @type @value @version @vocab'
  ).split(' ')
)

const namespaces = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/iu
/** The context of schema.org gives these two keywords another name. */
const aliases: Record<string, string> = {id: '@id', type: '@type'}

/** A term without the namespace of schema.org. */
export function bareTerm(term: string): string {
  return term.replace(namespaces, '')
}

/** Whether a term is one of another vocabulary. */
export function isForeign(term: string): boolean {
  return term.includes(':') || term.includes('/')
}

/** List the entities of a document, outer before inner. */
export function entitiesOf(block: Block): Entity[] {
  const entities: Entity[] = []
  collect({block, node: block.root}, undefined, entities)
  return entities
}

/** The values of a property of an entity. */
export function valuesOf(entity: Entity, name: string): Value[] {
  return entity.properties
    .filter((property) => property.name === name)
    .flatMap(({values}) => values)
}

/** The first value of a property that is text, trimmed. */
export function textOf(entity: Entity, name: string): string | undefined {
  const found = valuesOf(entity, name).find(({plain}) => typeof plain === 'string' && plain.trim())
  return (found?.plain as string | undefined)?.trim()
}

function collect(value: Value, parent: Entity['parent'], entities: Entity[]): Value[] {
  const {block, node} = value
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child) => collect({block, node: child}, parent, entities))
  }
  if (node.type !== 'object') return [{...value, plain: node.value as string}]
  const wrapped = memberOf(node, '@list') ?? memberOf(node, '@set')
  if (wrapped) return collect({block, node: wrapped}, parent, entities)
  const literal = memberOf(node, '@value')
  if (literal) return [{...value, plain: literal.value as string}]
  return [{...value, entity: toEntity(value, parent, entities)}]
}

function toEntity({block, node}: Value, parent: Entity['parent'], entities: Entity[]): Entity {
  const entity: Entity = {
    block,
    node,
    properties: [],
    reference: false,
    types: [],
    ...(parent ? {parent} : {})
  }
  entities.push(entity)
  for (const member of node.children ?? []) {
    const [key, value] = member.children ?? []
    if (!key || !value) continue
    const name = bareTerm(aliases[String(key.value)] ?? String(key.value))
    if (name === '@id') {
      if (typeof value.value === 'string') entity.id = {node: value, value: value.value}
    } else if (name === '@type') {
      for (const type of value.type === 'array' ? (value.children ?? []) : [value]) {
        entity.types.push({name: bareTerm(String(type.value ?? '')), node: type})
      }
    } else if (name === '@graph' || name === '@included') {
      collect({block, node: value}, undefined, entities)
    } else if (name === '@context' || name === '@reverse') continue
    else {
      const values = collect({block, node: value}, {entity, property: name}, entities)
      entity.properties.push({key, name, values})
    }
  }
  entity.reference = Boolean(entity.id) && entity.types.length + entity.properties.length === 0
  return entity
}
