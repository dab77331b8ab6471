/**
 * Writes messages as SARIF, which code hosts and editors show at the line.
 *
 * Source: SARIF 2.1.0 (OASIS), sections 3.13, 3.27 and 3.30.
 */

import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {severityOf} from './answer.ts'
import {version} from './version.ts'

const levels = {fatal: 'error', info: 'note', warning: 'warning'} as const

/** Make a SARIF log of the messages on files. */
export function sarifOf(files: VFile[]) {
  const messages = files.flatMap((file) => file.messages)
  const rules = [...new Set(messages.map(idOf))].toSorted()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) =>
          file.messages.map((message) => ({
            level: levels[severityOf(message.fatal)],
            locations: [{physicalLocation: locationOf(file, message)}],
            message: {text: [message.reason, message.note].filter(Boolean).join('. ')},
            ruleId: idOf(message),
            ruleIndex: rules.indexOf(idOf(message))
          }))
        ),
        tool: {
          driver: {
            name: 'copydesk',
            rules: rules.map((id) => ({id, name: id.replace(/^.*:/u, '')})),
            semanticVersion: version
          }
        }
      }
    ],
    version: '2.1.0'
  }
}

function idOf({ruleId, source}: VFileMessage): string {
  return `${source}:${ruleId}`
}

function locationOf(file: VFile, {column, line, place}: VFileMessage) {
  const end = place && 'end' in place ? place.end : undefined
  const own = file.path ?? '-'
  return {
    artifactLocation: {
      uri: path.isAbsolute(own) ? pathToFileURL(own).href : encodeURI(own.split(path.sep).join('/'))
    },
    region: {
      startLine: line ?? 1,
      startColumn: column ?? 1,
      ...(end ? {endColumn: end.column, endLine: end.line} : {})
    }
  }
}
