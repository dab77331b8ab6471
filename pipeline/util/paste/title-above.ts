/** Looks above the line that stands out on a page: where that is a standfirst, its headline is there. */

import {measure, wordsOf} from '../measure.ts'
import {isPerson} from '../grammar/name.ts'
import type {PageLine} from './line.ts'
import {sharedStems} from './stems.ts'
import {isBetween, mayBeTitle} from './title-doubt.ts'
import type {Thing} from './site-furniture.ts'

/** Lists of other stories. */
const lists = new Set<Thing | undefined>(['popular list', 'related links'])

/** Part of the telling words of a headline that its text has too. */
const most = 0.25

/** More than one sentence: a standfirst has them, a headline hardly. */
const sentences = /\p{Ll}{3,}[.!?] \p{Lu}/u

/**
 * Of two lines that might be it, take the upper: the lower is its standfirst.
 *
 * @param page
 *   How often each line stands on the page, the lines, and the telling words of the text.
 * @param index
 *   Index of the line that stands out.
 * @returns
 *   Index of the headline.
 */
export function overStandfirst(
  page: {counts: Map<string, number>; lines: PageLine[]; words: Set<string>},
  index: number
): number {
  const {counts, lines, words} = page
  const line = lines[index]!
  if (line.type === 'heading' || (counts.get(line.text) ?? 0) > 1) return index
  let up = index - 1
  while (up > index - 4 && up >= 0 && (isBetween(lines[up]!) || lines[up]!.credits)) up--
  const above = lines[up]
  const again = (counts.get(above?.text ?? '') ?? 0) > 1
  if (!above || !mayBeTitle(above) || (above.prose && !again) || isWay(above.text)) return index
  const count = wordsOf(above.text)
  if (isPerson(above.text) || (again ? count < 3 : measure(above.text) < 20 || count < 4))
    return index
  const part = sharedStems(above.text, words)
  // What stood out was a caption where the line above it is a standfirst itself.
  if (part >= most) return sentences.test(above.text) ? overStandfirst(page, up) : up
  // With fewer words of the text it is one where it is the shorter, and no other title stands above.
  const first = above.text.length < line.text.length && isLabel(lines[up - 1])
  const kicked = /^[^:]{4,40}:$/u.test(lines[up - 1]?.text ?? '')
  // One that ends like a sentence, below a line that does not.
  const ended = /\p{Ll}\.["”’»]?$/u.test(line.text) && !/[.:;,…]["”’»]?$/u.test(above.text)
  if (up !== index - 1) return index
  const under = ended && isLabel(lines[up - 1])
  return under || ((part > 0 || kicked || again) && first) ? up : index
}

/** Crumbs or a row of sections; a quotation between angle marks is none. */
function isWay(text: string): boolean {
  return /[»›>|/]/u.test(text.replace(/«[^«»]{1,200}»|»[^«»]{1,200}«/gu, ''))
}

/** Whether nothing but the name of a section stands there. */
function isLabel(line: PageLine | undefined): boolean {
  if (!line) return true
  return !line.prose && wordsOf(line.text) <= 3 && !lists.has(line.furniture?.thing)
}
