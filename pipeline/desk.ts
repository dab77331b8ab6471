/**
 * The desk: copy → Article. Read, normalize, detect, settle, check; the order is said here, once.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Article} from './article.ts'
import {rules} from './check/index.ts'
import type {Configuration} from './configuration.ts'
import {detectors} from './detect/index.ts'
import type {Cut, Entry, Evidence} from './evidence.ts'
import {normalizers} from './normalize/index.ts'
import {readers} from './read/index.ts'
import {settle} from './settle/index.ts'
import {report} from './util/report.ts'

/** File name extensions of what can be read (example: `'.txt'`). */
export const formats = Object.keys(readers)

/** What the desk makes of one piece of copy. */
export interface Piece {
  /** Every character of the copy, by what became of it. */
  account: Entry[]
  article: Article
  /** Messages are on it, and on its sidecar. */
  copy: VFile
  cuts: Cut[]
  evidence: Evidence[]
  sidecar?: VFile
}

export interface DeskOptions {
  configuration: Configuration
  /** The present (RFC 3339 with offset), for what must not lie in the future; no clock is asked. */
  now?: string | undefined
  /** `story.desk.yaml`, the answers of the desk. */
  sidecar?: VFile
}

/**
 * Make an Article of copy.
 *
 * @param copy
 *   Raw copy; its path tells the format by its extension. Its value never changes; messages are filed on it.
 * @param options
 *   Configuration, with all its defaults, and the sidecar.
 * @returns
 *   The piece; nothing, with a fatal message on the copy, where it cannot be read at all.
 */
export async function desk(copy: VFile, options: DeskOptions): Promise<Piece | undefined> {
  const load = readers[(copy.extname ?? '').toLowerCase()]
  if (!load) {
    report(
      copy,
      'desk:format',
      'fatal',
      `Unexpected file name extension \`${copy.extname ?? ''}\`, expected one of \`${Object.keys(readers).join('`, `')}\``
    )
    return
  }
  try {
    const reader = await load()
    const tree = reader.read(copy)
    const {configuration, now} = options
    for (const {normalize} of normalizers) normalize(tree, copy, configuration)
    const files = {copy, ...options}
    await Promise.all(detectors.map(({prepare}) => prepare?.()))
    const claimsOf = (seen: 'body' | 'copy', shown: Root) =>
      detectors.flatMap(({detect, of}) => (of === seen ? detect(shown, files) : []))
    const settled = settle(tree, claimsOf('copy', tree), files, (body) => claimsOf('body', body))
    for (const {check} of rules) check({...settled, configuration, copy, now})
    return {...settled, copy, ...(options.sidecar ? {sidecar: options.sidecar} : {})}
  } catch (error) {
    report(copy, 'desk:fault', 'fatal', `Cannot make an article of this copy: ${String(error)}`, {
      cause: error,
      note: 'This is a fault of Copydesk, please report it'
    })
    return
  }
}

/** Whether nothing that was said of a piece keeps it home. */
export function mayGoOut({article, copy, sidecar}: Piece): boolean {
  const messages = [...copy.messages, ...(sidecar?.messages ?? [])]
  return article.status === 'publish' && !messages.some((message) => message.fatal)
}
