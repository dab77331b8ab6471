/** Finds where copy prints in mixed case a name that its byline has in capitals. */

import type {Line} from './lines.ts'

/**
 * Find a name set in mixed case.
 *
 * @param lines
 *   Lines of the copy.
 * @param name
 *   A name in capitals (example: `'JANE McCALLUM'`).
 * @returns
 *   The first place where the same letters stand with small ones among them; nothing where none do.
 */
export function setInMixedCase(
  lines: Line[],
  name: string
): {from: number; line: Line; text: string; to: number} | undefined {
  const wanted = name.toLowerCase()
  for (const line of lines) {
    const lower = line.text.toLowerCase()
    if (lower.length !== line.text.length) continue
    for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + 1)) {
      const to = from + name.length
      const text = line.text.slice(from, to)
      if (
        /[\p{L}\p{M}\d]/u.test(
          line.text.slice(Math.max(from - 1, 0), from) + line.text.slice(to, to + 1)
        )
      )
        continue
      if (text.split(/\s+/u).every((word) => /^\p{Lu}\.?$|\p{Ll}/u.test(word)))
        return {from, line, text, to}
    }
  }
  return
}
