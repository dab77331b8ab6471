/** Tells Markdown that no person wrote: marks in numbers and depths at which a parser takes minutes. */

/** UTF-16 units. A book is less. */
const longest = 5_000_000
/** Marks of one kind in one run of lines. Measured: 4,000 open brackets take a second. */
const mostMarks = 3000
const deepest = 60

const marks: Array<[name: string, pattern: RegExp, most?: number]> = [
  ['brackets', /\[/gu],
  ['emphasis marks', /[*_~]+/gu],
  ['back-ticks', /`+/gu],
  ['tag openers', /</gu],
  ['table bars', /\|/gu, 10_000],
  ['addresses', /www\.|https?:|@/gu]
]

/**
 * Check Markdown against the limits.
 *
 * @returns
 *   What there is too much of (example: ``'`9000` brackets in one block, expected at most `3000`'``).
 */
export function overLimit(value: string): string | undefined {
  if (value.length > longest) {
    return `\`${value.length}\` characters of Markdown, expected at most \`${longest}\``
  }
  const depth = depthOf(value)
  if (depth > deepest) return `\`${depth}\` levels, expected at most \`${deepest}\``
  for (const run of value.split(/\n[ \t]*\r?\n/u)) {
    if (run.length <= mostMarks) continue
    for (const [name, pattern, most = mostMarks] of marks) {
      const count = run.match(pattern)?.length ?? 0
      if (count > most) {
        return `\`${count}\` ${name} in one block, expected at most \`${most}\``
      }
    }
  }
  return
}

/** Deepest run of block quote and list marks at the start of a line. */
function depthOf(value: string): number {
  let deepest = 0
  for (const [prefix] of value.matchAll(
    /^(?:[ \t]{0,4}(?:>|[-+*]|\d{1,9}[.)])[ \t]?){20,10000}/gmu
  )) {
    deepest = Math.max(deepest, prefix.match(/>|[-+*]|\d[.)]/gu)?.length ?? 0)
  }
  return deepest
}
