/** Counts words as the language divides them, also where it writes no spaces. */

/**
 * White space divides words in every language; and an engine’s segmenter takes time that grows
 * with the square of what it is given.
 */
const stretches = /\S{1,512}/gu

/** A Latin word or a number, with the marks before and after it; hyphens divide words. Need not be segmented. */
const plain =
  /^["“‘'«([$€£]*(?:[a-zà-öø-ÿ]+(?:[’'][a-zà-öø-ÿ]+)?(?:-[a-zà-öø-ÿ]+)*|\d+(?:[.,]\d+)*)["”’'»)\].,;:!?…%]*$/iu

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Count words.
 *
 * @param language
 *   BCP 47; one that the engine does not know is counted as English.
 */
export function countWords(text: string, language: string): number {
  let words = 0
  const segmenter = segmenterOf(language)
  for (const [stretch] of text.matchAll(stretches)) {
    if (plain.test(stretch)) words += stretch.includes('-') ? stretch.split('-').length : 1
    else for (const {isWordLike} of segmenter.segment(stretch)) if (isWordLike) words++
  }
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
