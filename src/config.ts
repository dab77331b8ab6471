/** Reads `copydesk.yaml`: validated, with its defaults; a mistake in it is said at its line and column. */

import path from 'node:path'
import process from 'node:process'
import type {VFile} from 'vfile'
import {
  type Configuration,
  configure,
  faultsOf,
  readDeskYaml,
  report,
  type Said
} from '../pipeline/index.ts'
import {copyOfBytes} from './copy.ts'
import {exists, readBytes} from './files.ts'
import {machineFault} from './machine-fault.ts'
import {lineOfMessage} from './message-line.ts'

const name = 'copydesk.yaml'
const rule = 'src:config'

/** A configuration and the folder it stands in. */
export interface Project {
  configuration: Configuration
  /** Folders of raw copy (absolute). */
  content: string[]
  /** `copydesk.yaml`; absent: there is none, and the defaults were taken. */
  file?: string
  /** Where pages go (absolute). */
  output: string
  /** Folder that paths of copy are relative to (absolute). */
  root: string
}

/**
 * Read the configuration.
 *
 * @param named
 *   Path of it; without one, `copydesk.yaml` is looked for in the working folder and above.
 * @throws
 *   A machine fault that lists every mistake.
 */
export async function readProject(named?: string): Promise<Project> {
  const cwd = process.cwd()
  const file = named === undefined ? await findAbove(cwd) : path.resolve(cwd, named)
  if (file === undefined) return toProject(cwd, {})
  const root = path.dirname(file)
  const yaml = copyOfBytes(await readBytes(file), {cwd: root, path: path.basename(file)})
  const read = readDeskYaml(yaml, String(yaml.value), 0, rule)
  const data = read?.data ?? {}
  if (read) {
    for (const {pointer, reason, ...rest} of [...faultsOf('config', data), ...senseless(data)]) {
      const place = placeBelow(read.placeAt, pointer)
      const above = reason.startsWith('Unexpected key') ? path.posix.dirname(pointer) : pointer
      report(yaml, rule, 'fatal', `${reason}${where(above)}`, {...rest, place})
    }
  }
  refuseMistakes(yaml)
  return {...toProject(root, data), file}
}

async function findAbove(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = path.dirname(folder)) {
    const file = path.join(folder, name)
    if (await exists(file)) return file
    if (path.dirname(folder) === folder) return
  }
}

/** What a schema cannot see: zones and languages that do not exist. */
function senseless(data: Record<string, unknown>) {
  const publication = (data['publication'] ?? {}) as Record<string, unknown>
  const tests: Array<[key: string, test: (value: string) => unknown, expected: string]> = [
    ['language', (tag) => Intl.getCanonicalLocales(tag), 'a BCP 47 language such as `pt`'],
    [
      'timeZone',
      (timeZone) => new Intl.DateTimeFormat('en', {timeZone}),
      'an IANA zone such as `Europe/Lisbon`'
    ]
  ]
  return tests.flatMap(([key, test, expected]) => {
    const value = publication[key]
    if (typeof value !== 'string') return []
    try {
      test(value)
      return []
    } catch {
      return [
        {pointer: `/publication/${key}`, reason: `Unexpected \`${value}\`, expected ${expected}`}
      ]
    }
  })
}

function placeBelow<T>(placeAt: (pointer: string) => T | undefined, pointer: string) {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = placeAt(at)
    if (place) return place
  }
  return undefined
}

function where(pointer: string): string {
  return pointer.length > 1 ? ` in \`${pointer.slice(1).replaceAll('/', '.')}\`` : ''
}

function refuseMistakes(yaml: VFile): void {
  const mistakes = yaml.messages.filter((message) => message.fatal)
  if (mistakes.length === 0) return
  const lines = mistakes.map((message) => lineOfMessage(yaml, message))
  throw machineFault(`Cannot use the configuration\n${lines.join('\n')}`)
}

function toProject(root: string, data: Record<string, unknown>): Project {
  // The schema has seen it: the folders are the shell’s own, the rest is as the pipeline has it.
  const {
    content = 'content',
    output = {},
    ...said
  } = data as Said & {
    content?: string | string[]
    output?: {folder?: string; pages?: boolean}
  }
  const {folder = 'output', ...pages} = output
  return {
    configuration: configure({...said, output: pages}),
    content: [content].flat().map((below) => path.resolve(root, below)),
    output: path.resolve(root, folder),
    root
  }
}
