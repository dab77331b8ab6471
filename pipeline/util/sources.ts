/** Finds where a leaf of an output comes from in an emitter’s table of sources. */

/**
 * Where the leaves of an output come from: JSON Pointer pattern of the leaf (`*` is any index)
 * → pointers into the Article (the n-th `*` repeats), `/configuration/…`, `/ledger`, or `format`
 * for what the format itself demands.
 */
export type Sources = Record<string, string | string[]>

/**
 * Look a leaf up.
 *
 * @param sources
 *   Patterns; the longest that fits wins, and a pattern also covers what is below it.
 * @param pointer
 *   Leaf of the output (example: `'/author/1/name'`).
 * @returns
 *   Pointers into the Article (example: `['/authors/1/name']`), `['format']`, or nothing.
 */
export function sourcesOf(sources: Sources, pointer: string): string[] {
  let best: {length: number; values: string[]} | undefined
  for (const [pattern, targets] of Object.entries(sources)) {
    const indexes = fit(pattern.split('/'), pointer.split('/'))
    if (!indexes || (best && best.length >= pattern.length)) continue
    best = {
      length: pattern.length,
      values: [targets].flat().map((target) => {
        let next = 0
        return target.replaceAll('*', () => indexes[next++] ?? '0')
      })
    }
  }
  return best?.values ?? []
}

function fit(pattern: string[], keys: string[]): string[] | undefined {
  if (pattern.length > keys.length) return
  const indexes: string[] = []
  for (const [position, key] of pattern.entries()) {
    if (key === '*') indexes.push(keys[position]!)
    else if (key !== keys[position]) return
  }
  return indexes
}
