/** Compiles `schemas/*.schema.json` into `dist/validators.js`, so that nothing is compiled at start. */

import fs from 'node:fs/promises'
import path from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'schemas')
const ending = '.schema.json'

const ajv = new Ajv.default({
  $data: true,
  allErrors: true,
  code: {lines: true, source: true},
  verbose: true,
  strict: true,
  strictRequired: false,
  strictTypes: false
})
addFormats.default(ajv)

const names = (await fs.readdir(folder)).filter((name) => name.endsWith(ending)).toSorted()
const ids = {}
for (const name of names) {
  const schema = JSON.parse(await fs.readFile(path.join(folder, name), 'utf8'))
  ajv.addSchema(schema)
  ids[name.slice(0, -ending.length)] = schema.$id
}

const symbols = Object.keys(ids).map((name, index) => [name, `check${index}`])
const code = standaloneCode.default(
  ajv,
  Object.fromEntries(symbols.map(([name, symbol]) => [symbol, ids[name]]))
)
const table = symbols.map(([name, symbol]) => `${JSON.stringify(name)}: checks.${symbol}`)
const result = await build({
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  platform: 'neutral',
  plugins: [
    {
      name: 'checks',
      setup(plugin) {
        plugin.onResolve({filter: /^checks$/}, () => ({namespace: 'checks', path: 'checks'}))
        plugin.onLoad({filter: /.*/, namespace: 'checks'}, () => ({
          contents: code,
          resolveDir: root
        }))
      }
    }
  ],
  stdin: {
    contents: `import * as checks from 'checks'\nexport const validators = {${table.join(', ')}}`,
    resolveDir: root
  },
  write: false
})
await fs.mkdir(path.join(root, 'dist'), {recursive: true})
await fs.writeFile(path.join(root, 'dist/validators.js'), result.outputFiles[0].contents)

const extract = await fs.readFile(path.join(folder, 'vocabulary/schemaorg.json'), 'utf8')
await fs.writeFile(
  path.join(root, 'dist/vocabulary.js'),
  `export const extract = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(extract)))})\n`
)
