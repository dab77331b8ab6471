/** Puts what was cut in order, for people to read. */

import type {Span} from '../claim.ts'

export interface Gone {
  by: string
  span: Span
  value: {private?: boolean; reason: string}
}

/** What parts two lines of one block. */
const lineEnd = /^[ \t]{0,80}(?:\r\n?|\n)[ \t]{0,80}$/u

/**
 * Order cuts, none twice; lines cut one below the other for one reason become one cut.
 *
 * @param value
 *   The raw copy.
 */
export function tidyCuts(gone: Gone[], value: string): Gone[] {
  const result: Gone[] = []
  for (const cut of gone.toSorted(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end
  )) {
    const last = result.at(-1)
    const start = Math.max(cut.span.start, last?.span.end ?? 0)
    if (start >= cut.span.end) continue
    const next = {...cut, span: {end: cut.span.end, start}}
    if (last && isOne(last, next, value)) last.span.end = next.span.end
    else result.push(next)
  }
  return result
}

function isOne(last: Gone, next: Gone, value: string): boolean {
  return (
    last.by === next.by &&
    last.value.reason === next.value.reason &&
    last.value.private === next.value.private &&
    lineEnd.test(value.slice(last.span.end, next.span.start).slice(0, 200))
  )
}
