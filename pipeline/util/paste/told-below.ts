/**
 * Reads who wrote a page that says so only below its text: in a box about the writer, below his name
 * there, or in its licence.
 *
 * ```text
 *   | The harbour stays closed, the office said.
 *   | About the author
 * > | Ines Calder writes about the coast.
 *     ^^^^^^^^^^^
 * ```
 */

import {isContactLabel} from '../grammar/contact.ts'
import {isPerson} from '../grammar/name.ts'
import {isLifeOf, isWriterLabel} from './afterword.ts'
import {isBiography} from './credits.ts'
import type {Page} from './page.ts'
import type {Signature} from './signature.ts'
import type {Thing} from './site-furniture.ts'

/** Lines below a text in which such a box may begin. */
const reach = 6

/** Below these are other people’s words. */
const ends = new Set<Thing>(['comments', 'popular list', 'related links'])

/** Words of a name. */
const names = [4, 3, 2]

/** Who did something else to the text. */
const others =
  /\b(?:photographer|photojournalist|illustrator|translat(?:or|ed)|editor[- ]in[- ]chief|publisher|fotograf(?:in|o|a)?|photographe|übersetzer(?:in)?|traduct(?:eur|rice)|traduttore|illustrat(?:eur|rice|ore|orin)|vertaler)\b/iu

/** “This work by Ines Calder is licensed under …” */
const licence =
  /\b(?:by|von|par|por|di|da|door|av|af)\s(?<name>\p{Lu}[^\d,.;:|©]{3,40}?)\s(?:is|are|steht|stehen|ist|sind|est|sont|está|están|è|sono|is|är|er|valt)\s.{0,60}(?:licen[sc]|lizen[zs]|licencia|licenza|licença|licentie|creative commons)/iu

/**
 * Read the lines below a text.
 *
 * @returns
 *   The line and who it names; nothing where it tells of someone else, or the text tells of him.
 */
export function toldBelow({
  lines,
  from,
  to
}: Page): {index: number; signature: Signature} | undefined {
  const body = lines.slice(from, to).map(({text}) => text.toLowerCase())
  for (let index = to; index < Math.min(to + reach, lines.length); index++) {
    const {furniture, text} = lines[index]!
    if (furniture && ends.has(furniture.thing) && !isWriterLabel(text)) return
    if (isContactLabel(text)) return
    const next = lines[index + 1]?.text ?? ''
    const labelled = isWriterLabel(lines[index - 1]?.text ?? '')
    const name =
      labelled || isBiography(text)
        ? leadingName(text)
        : isLifeOf(text, next) && !furniture
          ? text
          : undefined
    if (name === undefined || others.test(text) || others.test(next.slice(0, 200))) continue
    if (body.some((line) => line.includes(name.toLowerCase()))) return
    return {index, signature: {from: 0, name, to: name.length, type: 'Person'}}
  }
  return
}

/** The name that a line begins with. */
function leadingName(text: string): string | undefined {
  const words = text.split(/\s+/u, 6)
  for (const count of names) {
    const name = words.slice(0, count).join(' ').replace(/[,:]$/u, '')
    if (words.length >= count && text.startsWith(name) && isPerson(name)) return name
  }
  return
}

/** Who a licence says made what it is for; on a page that names no other writer that is its own. */
export function licensed({lines, to}: Page): {index: number; signature: Signature} | undefined {
  for (const {furniture, index, text} of lines.slice(to)) {
    if (
      text.length > 300 ||
      !(furniture?.thing === 'footer' || /creative commons|CC[- ]BY/iu.test(text))
    )
      continue
    const name = licence.exec(text)?.groups?.['name']
    if (!name || !isPerson(name)) continue
    const from = text.indexOf(` ${name} `) + 1
    return {index, signature: {from, name, to: from + name.length, type: 'Person'}}
  }
  return
}
