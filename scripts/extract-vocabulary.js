/**
 * Makes `schemas/vocabulary/schemaorg-30.0.json`, the compact extract of the schema.org vocabulary that the schemas and
 * `copydesk check` are made from, of a release’s own file:
 *
 *     node scripts/extract-vocabulary.js 30.0 schemaorg-current-https.jsonld
 *
 * A test holds it against the packages that carry the vocabulary.
 */

import fs from 'node:fs/promises'
import path from 'node:path'

const [version, file] = process.argv.slice(2)
if (!version || !file) throw new Error('Cannot extract without version and file')

const {'@graph': graph} = JSON.parse(await fs.readFile(file, 'utf8'))
const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const bare = (id) => id.replace(/^schema:/u, '')
const ids = (value) =>
  list(value)
    .map((entry) => entry['@id'] ?? entry)
    .filter((id) => id.startsWith('schema:'))
    .map(bare)
    .toSorted()
    .join(' ')

const members = {}
const properties = {}
const superseded = {}
const types = {}
for (const node of graph.toSorted((a, b) => (a['@id'] < b['@id'] ? -1 : 1))) {
  if (!node['@id'].startsWith('schema:')) continue
  const name = bare(node['@id'])
  const kinds = list(node['@type'])
  const isType = kinds.includes('rdfs:Class')
  const isProperty = kinds.includes('rdf:Property')
  const replacement = ids(node['schema:supersededBy'])
  if (replacement) superseded[name] = replacement
  if (isProperty) {
    const domain = ids(node['schema:domainIncludes'])
    properties[name] = `${domain} > ${ids(node['schema:rangeIncludes'])}`
  }
  if (isType) {
    types[name] = kinds.includes('schema:DataType') ? 'DataType' : ids(node['rdfs:subClassOf'])
  }
  const enumerations = ids(kinds.filter((kind) => kind !== 'schema:DataType'))
  if (enumerations) members[name] = enumerations
}
const extract = {
  version,
  licence: 'CC BY-SA 3.0, https://schema.org/docs/terms.html',
  about:
    'types: name → parents; properties: name → domain > range; members: name → enumerations; superseded: name → what to use',
  types,
  properties,
  members,
  superseded
}
await fs.writeFile(
  path.resolve(import.meta.dirname, `../schemas/vocabulary/schemaorg-${version}.json`),
  `${JSON.stringify(extract, undefined, 1)}\n`
)
