/**
 * Compiles `schemas/*.schema.json` into `dist/validators.js`, so that nothing is compiled at start, and the extract of
 * the vocabulary into `dist/vocabulary.js`. Each schema is compiled twice: a check that stops at the first fault, and
 * one that lists them all with their places, whose code lies asleep until a check fails.
 */

import fs from 'node:fs/promises'
import path from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'schemas')
const ending = '.schema.json'

const names = (await fs.readdir(folder)).filter((name) => name.endsWith(ending)).toSorted()
const schemas = await Promise.all(
  names.map(async (name) => JSON.parse(await fs.readFile(path.join(folder, name), 'utf8')))
)
const symbols = names.map((name, index) => [name.slice(0, -ending.length), `check${index}`])

/** Code in CommonJS, which the bundler runs when it is first required. */
function compile(options) {
  const ajv = new Ajv.default({
    $data: true,
    code: {source: true},
    discriminator: true,
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    ...options
  })
  addFormats.default(ajv)
  ajv.addVocabulary(['severity'])
  for (const schema of schemas) ajv.addSchema(schema)
  return standaloneCode.default(
    ajv,
    Object.fromEntries(symbols.map(([, symbol], index) => [symbol, schemas[index].$id]))
  )
}

const modules = {
  checks: compile({}),
  explanations: compile({allErrors: true, verbose: true})
}
const table = symbols.map(
  ([name, symbol]) =>
    `${JSON.stringify(name)}: {check: checks.${symbol}, explain: (data) => explain('${symbol}', data)}`
)
const entry = `import * as checks from 'checks'
function explain(symbol, data) {
  const check = require('explanations')[symbol]
  return check(data) ? [] : check.errors
}
export const validators = {${table.join(', ')}}`

const result = await build({
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  minify: true,
  platform: 'neutral',
  plugins: [
    {
      name: 'compiled',
      setup(plugin) {
        plugin.onResolve({filter: /^(?:checks|explanations)$/}, ({path: name}) => ({
          namespace: 'compiled',
          path: name
        }))
        plugin.onLoad({filter: /.*/, namespace: 'compiled'}, ({path: name}) => ({
          contents: modules[name],
          resolveDir: root
        }))
      }
    }
  ],
  stdin: {contents: entry, resolveDir: root},
  write: false
})
await fs.mkdir(path.join(root, 'dist'), {recursive: true})
await fs.writeFile(path.join(root, 'dist/validators.js'), result.outputFiles[0].contents)

const extract = await fs.readFile(path.join(folder, 'vocabulary/schemaorg-30.0.json'), 'utf8')
await fs.writeFile(
  path.join(root, 'dist/vocabulary.js'),
  `export const extract = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(extract)))})\n`
)
