/** The proof: what an emitter made is held against its schema; a fault lands on the copy it came from. */

import type {VFile} from 'vfile'
import type {Piece} from './desk.ts'
import {faultsOf} from './util/faults.ts'
import {report} from './util/report.ts'
import {type Sources, sourcesOf} from './util/sources.ts'

/** What an emitter leaves on a page for the proof: `page.data.proof`. */
export interface Proof {
  data: unknown
  /** Name of the schema in `schemas/`. */
  schema: string
  sources?: Sources
}

/**
 * Check a page.
 *
 * @param page
 *   Page, with `data.proof` if its format has a schema.
 * @param piece
 *   The piece it was made of; without one, the page is the edition’s.
 * @returns
 *   Whether it may go out; the reasons are messages on the copy, at the words that caused them: fatal, or warnings where
 *   the schema says that it may go out all the same.
 * @throws
 *   When a page of the edition fails.
 */
export function proof(page: VFile, piece?: Piece): boolean {
  const {data, schema, sources = {}} = (page.data['proof'] ?? {}) as Partial<Proof>
  if (!schema) return true
  const faults = faultsOf(schema, data)
  for (const {pointer, reason, severity = 'fatal', ...rest} of faults) {
    const words = `${reason} at \`${pointer || '/'}\` of \`${page.path}\``
    if (!piece && severity === 'warning') continue
    if (!piece) throw new Error(`Cannot publish the edition: ${words}`)
    const [from] = sourcesOf(sources, pointer)
    const record = piece.evidence.find(
      (entry) => from !== undefined && entry.pointer.startsWith(from)
    )
    const {place} = record ?? {}
    report(piece.copy, 'proof:schema', severity, words, {
      ...rest,
      note: from
        ? `It comes from \`${from.slice(1)}\` of the article`
        : 'It comes from the emitter itself',
      ...(place && place.file === piece.copy.path
        ? {
            place: {
              end: {column: 1, line: 1, offset: place.end},
              start: {column: place.column, line: place.line, offset: place.start}
            }
          }
        : {})
    })
  }
  return faults.every(({severity}) => severity === 'warning')
}
