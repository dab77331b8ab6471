/** Writes a message as a line that terminals and editors can follow: `file:line:column: severity: reason`. */

import path from 'node:path'
import process from 'node:process'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {severityOf} from './answer.ts'
import type {Sheet} from './copy.ts'

/**
 * Write a message.
 *
 * @param file
 *   File it is about; its path is given relative to the working folder.
 * @returns
 *   One line, or two where there is a note on how to mend it. Control characters of the copy are spelt out.
 */
export function lineOfMessage(file: VFile, message: VFileMessage): string {
  const own = path.relative(process.cwd(), path.resolve(file.cwd, file.path ?? '-'))
  const place = `${own}:${message.line ?? 1}:${message.column ?? 1}`
  const rule = `${message.source}:${message.ruleId}`
  const line = `${place}: ${severityOf(message.fatal)}: ${message.reason}  ${rule}`
  return [line, ...(message.note ? [`  ${message.note}`] : [])].map(printable).join('\n')
}

/** Print the messages of a sheet on standard error. */
export function printMessages({copy, sidecar}: Sheet): void {
  printMessagesOf(sidecar ? [copy, sidecar] : [copy])
}

/** Print the messages of some files on standard error; what is merely good to know only where not `quiet`. */
export function printMessagesOf(files: VFile[], quiet = false): void {
  for (const file of files) {
    for (const message of file.messages) {
      if (quiet && severityOf(message.fatal) === 'info') continue
      process.stderr.write(`${lineOfMessage(file, message)}\n`)
    }
  }
}

/** Copy must not steer a terminal. */
function printable(text: string): string {
  return text.replace(
    /[\0-\u{1f}\u{7f}-\u{9f}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/gu,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`
  )
}
