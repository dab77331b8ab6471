/** Counts words as the language divides them, also where it writes no spaces. */

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Count words.
 *
 * @param language
 *   BCP 47; one that the engine does not know is counted as English.
 */
export function countWords(text: string, language: string): number {
  let words = 0
  for (const {isWordLike} of segmenterOf(language).segment(text)) if (isWordLike) words++
  return words
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  let segmenter
  try {
    segmenter = new Intl.Segmenter(language, {granularity: 'word'})
  } catch {
    segmenter = new Intl.Segmenter('en', {granularity: 'word'})
  }
  segmenters.set(language, segmenter)
  return segmenter
}
