/**
 * Makes the closed schemas of our JSON-LD, `schemas/news-article.schema.json` and `schemas/articles.schema.json`, of
 * the vocabulary (`schemas/vocabulary/`) and what we promise beyond it (`schemas/overlay/`). A test makes them again.
 *
 *     node scripts/generate-schemas.js
 */

import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = path.resolve(import.meta.dirname, '../schemas')
const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))
const vocabulary = read('vocabulary/schemaorg-30.0.json')
const words = (text = '') => text.split(' ').filter(Boolean)

/** What is made, by file name. */
export function generate() {
  return Object.fromEntries(
    ['articles', 'news-article'].map((name) => [
      `${name}.schema.json`,
      `${JSON.stringify(schemaOf(read(`overlay/${name}.json`)), undefined, 2)}\n`
    ])
  )
}

function schemaOf(overlay) {
  const [first] = overlay.root
  const root = typeSchema(first, overlay)
  const defs = Object.fromEntries(
    Object.keys(overlay.types).map((type) => [type, typeSchema(type, overlay)])
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: overlay.$id,
    title: overlay.title,
    $comment: `Made by scripts/generate-schemas.js of schema.org ${vocabulary.version} and schemas/overlay; do not edit`,
    ...root,
    required: ['@context', ...root.required],
    properties: {'@context': {const: 'https://schema.org'}, ...root.properties},
    $defs: {...defs, ...enumerations(overlay), ...overlay.defs}
  }
}

/** A closed schema of one type: its properties with us, each as its range has it. */
function typeSchema(type, overlay) {
  const {properties: narrowed = {}, required = [], ...rules} = overlay.rules[type] ?? {}
  const names = overlay.root.includes(type) ? overlay.root : [type]
  const properties = words(overlay.types[type]).map((word) => {
    const name = word.replace('[]', '')
    if (!hasProperty(type, name)) throw new Error(`\`${type}\` has no \`${name}\` in schema.org`)
    return [name, narrow(valueSchema(name, word.endsWith('[]'), overlay), narrowed[name])]
  })
  return {
    type: 'object',
    additionalProperties: false,
    required: ['@type', ...required],
    properties: {
      '@type': names.length > 1 ? {enum: names} : {const: type},
      '@id': {$ref: '#/$defs/url'},
      ...Object.fromEntries(properties)
    },
    ...rules
  }
}

function narrow(schema, rule) {
  return rule ? {...schema, allOf: [rule]} : schema
}

function valueSchema(name, isList, overlay) {
  const schema = overlay.values[name] ?? rangeSchema(name, overlay)
  return isList ? {type: 'array', minItems: 1, items: schema} : schema
}

/** A value as the range has it: of data types, and of the types we emit. */
function rangeSchema(name, overlay) {
  const range = words(vocabulary.properties[name].split(' > ')[1])
  const nodes = Object.keys(overlay.types).filter(
    (type) => !overlay.root.includes(type) && range.some((above) => isBelow(type, above))
  )
  const plain = range.find((type) => type in data)
  if (nodes.length === 0 || preferPlain.has(name)) return data[plain]
  return {
    type: 'object',
    required: ['@type'],
    discriminator: {propertyName: '@type'},
    oneOf: nodes.map((type) => ({$ref: `#/$defs/${type}`}))
  }
}

const data = {
  Boolean: {type: 'boolean'},
  CssSelectorType: {$ref: '#/$defs/line'},
  Date: {$ref: '#/$defs/stamp'},
  DateTime: {$ref: '#/$defs/stamp'},
  Integer: {type: 'integer'},
  Number: {type: 'number'},
  Text: {$ref: '#/$defs/line'},
  URL: {$ref: '#/$defs/url'}
}

/** Properties that could hold a node and hold a URL or text with us. */
const preferPlain = new Set(
  words(
    'acquireLicensePage actionableFeedbackPolicy backstory caption correctionsPolicy diversityPolicy diversityStaffingReport encodingFormat ethicsPolicy ' +
      'genre isBasedOn license masthead missionCoveragePrioritiesPolicy noBylinesPolicy ownershipFundingInfo ' +
      'publishingPrinciples unnamedSourcesPolicy usageInfo verificationFactCheckingPolicy'
  )
)

/** The members of the enumerations that the overlay refers to, as IRIs. */
function enumerations(overlay) {
  const found = new Set(JSON.stringify(overlay.values).match(/(?<=#\/\$defs\/)\w+Enumeration/gu))
  return Object.fromEntries(
    [...found].map((enumeration) => [
      enumeration,
      {
        enum: Object.keys(vocabulary.members)
          .filter((member) => words(vocabulary.members[member]).includes(enumeration))
          .map((member) => `https://schema.org/${member}`)
      }
    ])
  )
}

function hasProperty(type, name) {
  if (!(name in vocabulary.properties) || name in vocabulary.superseded) return false
  return words(vocabulary.properties[name].split(' > ')[0]).some((domain) => isBelow(type, domain))
}

function isBelow(type, above) {
  return type === above || words(vocabulary.types[type]).some((parent) => isBelow(parent, above))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(generate())) {
    fs.writeFileSync(path.join(folder, name), text)
  }
}
