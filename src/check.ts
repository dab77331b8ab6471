/** Looks at anyone’s work: finds the files, has them inspected, says what was found. */

import path from 'node:path'
import {VFile} from 'vfile'
import {inspect, report} from '../pipeline/index.ts'
import {messagesOf, severityOf} from './answer.ts'
import {tellTime} from './clock.ts'
import {readProject} from './config.ts'
import {decodeWork} from './decode-work.ts'
import {kindOf, listFolder, readBytes, readStandardInput} from './files.ts'
import {isMachineFault, machineFault} from './machine-fault.ts'
import {lineOfMessage} from './message-line.ts'
import {sarifOf} from './sarif.ts'
import {print} from './terminal.ts'

export interface CheckSettings {
  config: string | undefined
  errorsOnly: boolean
  form: 'json' | 'lines' | 'sarif'
  name: string | undefined
  now: string | undefined
  quiet: boolean
}

/** What may be looked at in a folder. */
const endings = /\.(?:atom|html?|jsonl|jsonld|json|md|rss|xhtml|xml)$/iu
const skipped = /^(?:\..*|node_modules)$/u

/**
 * Check files and folders.
 *
 * @param operands
 *   Paths; `-` is standard input; none: the output folder of the project.
 * @returns
 *   Exit code: `1` where there are errors, or warnings.
 */
export async function check(operands: string[], settings: CheckSettings): Promise<number> {
  const now = tellTime(settings.now)
  const places = operands.length > 0 ? operands : [(await readProject(settings.config)).output]
  const named = new Set<VFile>()
  const files: VFile[] = []
  for (const place of places) {
    if (place !== '-' && (await kindOf(place)) === 'folder') await search(place, files)
    else {
      const file = await open(place, settings.name)
      named.add(file)
      files.push(file)
    }
  }
  const rest = new Set(await inspect(files, {now}))
  for (const file of rest) if (named.has(file)) refuse(file)
  const looked = files.filter((file) => named.has(file) || !rest.has(file))
  if (looked.length === 0)
    throw machineFault(`Cannot find anything to check in \`${places.join('`, `')}\``)
  await tell(looked, settings)
  const exit = count(looked, 'fatal') + (settings.errorsOnly ? 0 : count(looked, 'warning'))
  return exit > 0 ? 1 : 0
}

async function search(folder: string, files: VFile[]): Promise<void> {
  for (const {kind, name} of await listFolder(folder)) {
    const file = path.join(folder, name)
    if (skipped.test(name)) continue
    if (kind === 'folder') await search(file, files)
    else if (kind === 'file' && endings.test(name)) files.push(await open(file))
  }
}

/** What cannot be read is an empty file with a fatal message. */
async function open(place: string, name = 'stdin'): Promise<VFile> {
  const file = new VFile({path: (place === '-' ? name : place).replaceAll('\0', '') || '-'})
  try {
    const bytes = place === '-' ? await readStandardInput() : await readBytes(place)
    file.value = decodeWork(bytes)
  } catch (error) {
    if (!isMachineFault(error)) throw error
    file.value = ''
    report(file, 'src:check', 'fatal', error.message, {cause: error})
  }
  return file
}

function refuse(file: VFile): void {
  if (file.messages.length > 0) return
  report(
    file,
    'src:check',
    'fatal',
    'Unexpected kind of file, expected JSON-LD, a page, a feed or Markdown of ours'
  )
}

async function tell(files: VFile[], {form, quiet}: CheckSettings): Promise<void> {
  if (quiet) {
    for (const file of files) file.messages = file.messages.filter(({fatal}) => fatal !== undefined)
  }
  const counts = {
    errors: count(files, 'fatal'),
    warnings: count(files, 'warning'),
    advice: count(files, 'info')
  }
  if (form === 'sarif') return print(`${JSON.stringify(sarifOf(files), undefined, 2)}\n`)
  if (form === 'json') {
    const found = files.map((file) => ({file: file.path, messages: messagesOf(file)}))
    return print(`${JSON.stringify({files: found, ...counts}, undefined, 2)}\n`)
  }
  for (const file of files) {
    for (const message of file.messages) await print(`${lineOfMessage(file, message)}\n`)
  }
  const words = Object.entries(counts).map(
    ([what, number]) => `${number} ${number === 1 ? what.replace(/s$/u, '') : what}`
  )
  await print(`${files.length} ${files.length === 1 ? 'file' : 'files'}: ${words.join(', ')}\n`)
}

function count(files: VFile[], severity: string): number {
  return files.flatMap(({messages}) => messages).filter(({fatal}) => severityOf(fatal) === severity)
    .length
}
