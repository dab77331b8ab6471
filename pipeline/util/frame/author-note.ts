/**
 * Finds the note that tells who the writer of an opinion piece is.
 *
 * ```text
 *   | By Ines Calder
 *   | …
 * > | Ines Calder is a retired pilot and lives in Porto Novo.
 * ```
 */

import type {Line} from '../lines.ts'
import type {Head} from './head.ts'

/** Lines from the end that are looked at, and UTF-16 units of the note. */
const reach = 4
const longest = 320

const told =
  /^[*•–—_\s]{0,3}(?:the author, )?(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}),? (?:is|was|are|writes|teaches|covers|works|serves|reports|studies|edits|runs|ist|schreibt|lehrt|est|es|è)\s/u

/** `The author is a retired pilot`, without the name. */
const unnamed =
  /^[*•–—_\s]{0,3}the (?:author|writer|columnist|reviewer) (?:is|was|teaches|writes|works|has|serves|lives|runs)\s/iu

/**
 * Find the note.
 *
 * @returns
 *   Index of its line; nothing where no line near the end begins with one who signs above.
 */
export function authorNote(lines: Line[], {end, parts}: Head): number | undefined {
  const signed = lines
    .filter((_, index) => parts.get(index) === 'byline' || parts.get(index) === 'name')
    .map(({text}) => text.toLowerCase())
  if (signed.length === 0) return
  // `di Ines Calder *`, and below the story `* Docente di geografia`.
  const isStarred = signed.some((line) => /\*$/u.test(line))
  for (let index = lines.length - 1; index > Math.max(end, lines.length - reach); index--) {
    const {text} = lines[index]!
    if (text.length > longest) continue
    if (unnamed.test(text) || (isStarred && /^\*{1,2} ?\p{Lu}/u.test(text))) return index
    const name = told.exec(text)?.groups?.['name']
    if (name && signed.some((line) => line.includes(name.toLowerCase()))) return index
  }
  return
}
