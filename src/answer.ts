/** What `copydesk read` answers: the settled Article as other programs want it. */

import type {VFile} from 'vfile'
import {type Article, asPrinted, type Piece, readText, type Severity} from '../pipeline/index.ts'

export interface AnsweredMessage {
  actual?: string
  column?: number
  expected?: string[]
  file: string
  line?: number
  note?: string
  reason: string
  /** `source:ruleId`. */
  rule: string
  severity: Severity
}

/**
 * Turn a piece into plain JSON.
 *
 * @param piece
 *   What the desk made.
 * @param secrets
 *   Whether the words of private notes are shown.
 * @returns
 *   The Article with its body as `text` (the copy’s own typography: see decision 009), its dates with their origin, and its cuts.
 */
export function answerOf({article, copy, cuts, evidence}: Piece, secrets = false) {
  const {body, modified, published, ...fields} = article satisfies Article
  const origin = (pointer: string) => evidence.find((entry) => entry.pointer === pointer)?.origin
  const dated = (name: string, value: string | undefined) =>
    value === undefined ? {} : {[name]: {origin: origin(`/${name}`), value}}
  return {
    ...fields,
    ...dated('published', published),
    ...dated('modified', modified),
    text: readText(asPrinted(body, copy)),
    cuts: cuts.map(({by, place, private: secret, reason}) => ({
      ...(secret ? {private: true} : {}),
      ...(secret && !secrets ? {} : {text: place.text}),
      by,
      reason
    }))
  }
}

/** All that was said of some files, as plain JSON. */
export function messagesOf(...files: Array<VFile | undefined>): AnsweredMessage[] {
  return files.flatMap((file) =>
    (file?.messages ?? []).map((message) => ({
      ...(message.actual === undefined ? {} : {actual: message.actual ?? ''}),
      ...(message.column === undefined ? {} : {column: message.column}),
      ...(message.expected ? {expected: message.expected} : {}),
      file: file!.path ?? '-',
      ...(message.line === undefined ? {} : {line: message.line}),
      ...(message.note ? {note: message.note} : {}),
      reason: message.reason,
      rule: `${message.source}:${message.ruleId}`,
      severity: severityOf(message.fatal)
    }))
  )
}

/** A `VFileMessage` says it with three values. */
export function severityOf(fatal: boolean | null | undefined): Severity {
  if (fatal) return 'fatal'
  return fatal === false ? 'warning' : 'info'
}
