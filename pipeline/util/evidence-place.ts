/** The place in the copy of a settled value, for a message about it. */

import type {Position} from 'unist'
import type {Evidence} from '../evidence.ts'

/** Find where a value was read; nothing where it was not read from a file. */
export function evidencePlace(evidence: Evidence[], pointer: string): Position | undefined {
  const place = evidence.find((record) => record.pointer === pointer)?.place
  if (!place) return
  const start = {column: place.column, line: place.line, offset: place.start}
  return {end: {...start, offset: place.end}, start}
}

/** Find the record of a value that the copy itself says; nothing where the desk said it, or it was computed. */
export function saidByCopy(evidence: Evidence[], pointer: string): Evidence | undefined {
  const record = evidence.find((one) => one.pointer === pointer)
  return record && (record.origin === 'body' || record.origin === 'metadata') ? record : undefined
}
