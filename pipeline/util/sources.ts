/** Finds where a leaf of an output comes from in an emitter’s table of sources. */

/**
 * Where the leaves of an output come from: JSON Pointer pattern of the leaf (`*` is any index)
 * → pointers into the Article (the n-th `*` repeats), `/configuration/…`, `/ledger`, or `format`
 * for what the format itself demands.
 */
export type Sources = Record<string, string | string[]>

/** The patterns of a table, key by key: a table is made once and asked for every leaf. */
interface Branch {
  below: Map<string, Branch>
  entry?: {length: number; order: number; targets: string[]}
}

const trees = new WeakMap<Sources, Branch>()

/**
 * Look a leaf up.
 *
 * @param sources
 *   Patterns; the longest that fits wins, and a pattern also covers what is below it. Not to be changed afterwards.
 * @param pointer
 *   Leaf of the output (example: `'/author/1/name'`).
 * @returns
 *   Pointers into the Article (example: `['/authors/1/name']`), `['format']`, or nothing.
 */
export function sourcesOf(sources: Sources, pointer: string): string[] {
  const tree = trees.get(sources) ?? treeOf(sources)
  trees.set(sources, tree)
  const keys = pointer.split('/')
  let best: {entry: NonNullable<Branch['entry']>; indexes: string[]} | undefined
  const walk = ({below, entry}: Branch, depth: number, indexes: string[]): void => {
    if (entry && (!best || isBetter(entry, best.entry))) best = {entry, indexes}
    const key = keys[depth]
    if (key === undefined) return
    const [own, any] = [below.get(key), below.get('*')]
    if (own) walk(own, depth + 1, indexes)
    if (any) walk(any, depth + 1, [...indexes, key])
  }
  walk(tree, 0, [])
  if (!best) return []
  const {entry, indexes} = best
  return entry.targets.map((target) => {
    let next = 0
    return target.replaceAll('*', () => indexes[next++] ?? '0')
  })
}

function treeOf(sources: Sources): Branch {
  const root: Branch = {below: new Map()}
  for (const [order, [pattern, targets]] of Object.entries(sources).entries()) {
    let branch = root
    for (const key of pattern.split('/')) {
      const next = branch.below.get(key) ?? {below: new Map()}
      branch.below.set(key, next)
      branch = next
    }
    branch.entry = {length: pattern.length, order, targets: [targets].flat()}
  }
  return root
}

function isBetter(a: NonNullable<Branch['entry']>, b: NonNullable<Branch['entry']>): boolean {
  return a.length > b.length || (a.length === b.length && a.order < b.order)
}
