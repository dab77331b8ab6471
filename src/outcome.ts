/** Says what came of a build: messages, and a last line that sums it up. */

import path from 'node:path'
import process from 'node:process'
import type {VFile} from 'vfile'
import {messagesOf, severityOf} from './answer.ts'
import type {Identity} from './identify.ts'
import type {Event} from './ledger.ts'
import {printMessagesOf} from './message-line.ts'
import type {Written} from './output.ts'
import {print} from './terminal.ts'

export interface Outcome {
  events: Event[]
  /** All files that may carry messages. */
  files: VFile[]
  held: Array<{path: string; why: string}>
  /** Paths of the copy that stayed home because something is wrong with it. */
  home: string[]
  ledger: string
  output: string
  published: Identity[]
  seconds: string
  written: Written
}

interface Manner {
  frail: boolean
  json: boolean
  quiet: boolean
}

/**
 * Report a build.
 *
 * @returns
 *   Exit code: `1` where some copy stayed home, or with `frail` where there was a warning.
 */
export async function reportOutcome(
  outcome: Outcome,
  {frail, json, quiet}: Manner
): Promise<number> {
  const severities = outcome.files
    .flatMap((file) => file.messages)
    .map(({fatal}) => severityOf(fatal))
  if (json) await print(`${JSON.stringify(toJson(outcome), undefined, 2)}\n`)
  else {
    printMessagesOf(outcome.files, quiet)
    if (!quiet) await print(`${sumUp(outcome)}\n`)
  }
  const bad = severities.includes('fatal') || outcome.home.length > 0
  return bad || (frail && severities.includes('warning')) ? 1 : 0
}

/** On a terminal, one line that tells where the build is; nothing elsewhere. */
export function showProgress(total: number, {json, quiet}: Pick<Manner, 'json' | 'quiet'>) {
  const shown = process.stderr.isTTY && !json && !quiet && total > 20
  let done = 0
  return {
    end: () => shown && process.stderr.write('\r\u{1b}[K'),
    step: (name: string) => {
      done++
      if (shown) process.stderr.write(`\r\u{1b}[K${done}/${total} ${printable(name)}`.slice(0, 90))
    }
  }
}

function sumUp({held, home, output, published, seconds, written}: Outcome): string {
  const count = (name: string) => published.filter((one) => what(one) === name).length
  const folder = path.relative(process.cwd(), output) || '.'
  const parts = [
    `published ${published.length} (${count('new')} new, ${count('updated')} updated, ${count('unchanged')} unchanged)`,
    `held ${held.length}`,
    `stayed home ${home.length}`,
    `files: ${written.written.length} written, ${written.unchanged.length} unchanged, ${written.removed.length} removed`,
    `${seconds} s`
  ]
  return `${folder}: ${parts.join('; ')}`
}

function what({events: [event]}: Identity): 'new' | 'unchanged' | 'updated' {
  if (!event) return 'unchanged'
  return event.event === 'published' ? 'new' : 'updated'
}

function toJson(outcome: Outcome) {
  const {files, held, home, published, seconds, written} = outcome
  return {
    events: outcome.events.map(({paragraphs: _, ...event}) => event),
    files: {...written, unchanged: written.unchanged.length},
    held,
    ledger: outcome.ledger,
    messages: messagesOf(...files),
    output: outcome.output,
    published: published.map((one) => ({
      id: one.release.id,
      path: one.candidate.piece.copy.path,
      slug: one.release.slug,
      was: what(one)
    })),
    seconds: Number(seconds),
    stayedHome: home
  }
}

function printable(text: string): string {
  return text.replace(/\p{C}/gu, '?')
}
