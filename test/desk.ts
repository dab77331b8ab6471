/** Runs the desk over a fixture, as the shell would. */

import fs from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {desk, type Piece} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'
import {inputOf} from './fixtures.ts'

/** A fixture’s copy as a file whose path is its name. */
export function copyOf(folder: string): {copy: VFile; sidecar?: VFile} {
  const name = inputOf(folder)
  const copy = new VFile({path: name, value: fs.readFileSync(path.join(folder, name), 'utf8')})
  const answers = path.join(folder, 'input.desk.yaml')
  if (!fs.existsSync(answers)) return {copy}
  return {
    copy,
    sidecar: new VFile({path: 'input.desk.yaml', value: fs.readFileSync(answers, 'utf8')})
  }
}

export async function deskOf(
  folder: string
): Promise<{copy: VFile; piece: Piece | undefined; sidecar?: VFile}> {
  const files = copyOf(folder)
  return {
    ...files,
    piece: await desk(files.copy, {
      configuration,
      ...(files.sidecar ? {sidecar: files.sidecar} : {})
    })
  }
}

/** Messages as `line:column severity reason source:ruleId`, one a line. */
export function linesOfMessages(files: Array<VFile | undefined>): string {
  return files
    .flatMap((file) => file?.messages.map((message) => ({file, message})) ?? [])
    .map(({file, message}) => {
      const severity = message.fatal ? 'fatal' : message.fatal === false ? 'warning' : 'info'
      const place = `${file.path}:${message.line ?? 1}:${message.column ?? 1}`
      return `${place} ${severity} ${message.reason} ${message.source}:${message.ruleId}\n`
    })
    .join('')
}
