/** The telling words of a text, cut short so that `harbour` and `harbours` are one. */

/** Shorter words stand in every text. */
const least = 4

/** Letters that count. */
const most = 7

/** Scripts without spaces: any two signs beside each other may be a word. Japanese endings are none. */
const unspaced = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu

/**
 * List them, each once.
 *
 * @param text
 *   Any text.
 * @param units
 *   UTF-16 units looked at.
 */
export function stemsOf(text: string, units = 4000): Set<string> {
  const words =
    text
      .slice(0, units)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const stems = new Set(
    words.filter(({length}) => length >= least).map((word) => word.slice(0, most))
  )
  if (!/[\u{2e80}-\u{9fff}]/u.test(text)) return stems
  for (const [run] of text.slice(0, units).matchAll(unspaced)) {
    for (let at = 0; at < run.length - 1; at++) stems.add(run.slice(at, at + 2))
  }
  return stems
}

/** How much of the telling words of a line stand in a text, from 0 to almost 1. */
export function sharedStems(text: string, words: Set<string>): number {
  const own = [...stemsOf(text)]
  return own.filter((word) => words.has(word)).length / (own.length + 1)
}
