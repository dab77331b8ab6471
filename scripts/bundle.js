/**
 * Bundles the command line into `dist/src/`: `cli.js`, the thread beside it, and a chunk for what only some commands
 * need. One by one, our modules and those of our dependencies take a second to load; bundled they take a tenth of that.
 *
 * The library (`dist/pipeline/`) stays as `tsc` writes it.
 */

import fs from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const outdir = path.join(root, 'dist/src')

/** Statistics of languages, 1.3 MB. */
const ngrams = /eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/

// Chunks are named after their bytes: those of another build would stay for ever.
await fs.rm(outdir, {force: true, recursive: true})
const {metafile} = await build({
  absWorkingDir: root,
  // CommonJS among the dependencies asks for modules of Node’s own.
  banner: {
    js: "import {createRequire as requireOf} from 'node:module'\nconst require = requireOf(import.meta.url)"
  },
  bundle: true,
  entryPoints: ['src/cli.ts', 'src/settle-worker.ts'],
  // Large, and each one file already: they load from where they are.
  external: ['#validators', '#vocabulary'],
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  // What has no `exports` may have a build that a bundler can follow, and a UMD one that it cannot.
  mainFields: ['module', 'main'],
  metafile: true,
  outdir,
  platform: 'node',
  plugins: [{name: 'statistics', setup: (plugin) => plugin.onLoad({filter: ngrams}, asJson)}],
  sourcemap: 'linked',
  sourcesContent: false,
  splitting: true,
  target: 'esnext'
})
await fs.writeFile(path.join(outdir, 'NOTICES.txt'), await noticesOf(Object.keys(metafile.inputs)))

/** A large object is read four times faster as JSON than as code. */
async function asJson({path: file}) {
  const {ngramsData} = await import(pathToFileURL(file).href)
  const json = JSON.stringify(JSON.stringify(ngramsData))
  return {contents: `export const ngramsData = JSON.parse(${json})`}
}

/** The licences of the packages whose code is in the bundle: they ask that their words go with it. */
async function noticesOf(inputs) {
  const packages = new Set(
    inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? [])
  )
  const notices = await Promise.all([...packages].toSorted().map((folder) => noticeOf(folder)))
  return `The command line of Copydesk holds code of these packages.\n\n${notices.join('\n')}`
}

async function noticeOf(folder) {
  const {license, name, version} = JSON.parse(
    await fs.readFile(path.join(root, folder, 'package.json'), 'utf8')
  )
  const files = await fs.readdir(path.join(root, folder))
  const file = files.find((file) => /^licen[cs]e/iu.test(file))
  const words = file ? await fs.readFile(path.join(root, folder, file), 'utf8') : ''
  return `## ${name} ${version} (${license})\n\n${words.trim()}\n`
}
