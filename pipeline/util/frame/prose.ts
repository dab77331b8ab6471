/** Tells the sentences of a story from the lines that stand above it. */

import {measure} from '../measure.ts'

/** A line of more words that ends like a sentence is one. */
const words = 14

/** Longer lines are paragraphs, not headlines or standfirsts. */
const longest = 420

/** Whether a line ends like a sentence and has the words of one. */
export function isSentence(text: string): boolean {
  if (/[。！？][”」』）]?$/u.test(text)) return measure(text) > 45
  return /[.!?؟।]["”’]?$/u.test(text) && text.split(/\s+/u, 6).length > 5
}

/** Whether a line is running text: a headline ends without a full stop, or is short. */
export function isProse(text: string): boolean {
  if (text.length > longest) return true
  const size = measure(text)
  if (!/[.。…:;।]["”’'»)」』）]*$|[.!?]["”’']$|[！？][”」』）]$/u.test(text)) {
    // A paragraph of Japanese that ends in speech has a full stop inside.
    return text.length > 300 || (size > 90 && /。/u.test(text))
  }
  return (
    text.split(/\s+/u).length > words ||
    /\p{Ll}[.!?]["”’]?\s+["“‘]?\p{Lu}\p{Ll}/u.test(text) ||
    size > 90
  )
}
