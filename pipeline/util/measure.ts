/** Tells how long text is to a reader: a sign of Chinese, Japanese or Thai says as much as three letters. */

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/**
 * Measure a text.
 *
 * @returns
 *   UTF-16 units, each sign of a script without spaces as three.
 */
export function measure(text: string): number {
  return text.length + 2 * (text.match(wide)?.length ?? 0)
}

/** About how many words a text has: six units of measure are one where no spaces part them. */
export function wordsOf(text: string): number {
  const wide = measure(text) - text.length
  return text.split(/\s+/u).length + Math.floor(wide / 4)
}

/** Whether two texts are written without a space between them: the one ends, the other begins in such a script. */
export function isUnspaced(before: string, after: string): boolean {
  const sign =
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFF60]$/u
  return sign.test(before.slice(-1)) && sign.test(after.slice(0, 1))
}
