/** Sets text on one line: what a paragraph’s layout put between two words is one space. */

/**
 * Fold white space.
 *
 * @returns
 *   Text on one line, without white space at its ends; one non-breaking or wide space alone is
 *   typography (`10 000`, `« oui »`) and stays.
 */
export function oneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S\u{a0}\u{2009}\u{202f}\u{3000}]/gu, ' ').trim()
}
