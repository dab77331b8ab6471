/**
 * Tells the lines of a picture that a label or the name of its file gives away.
 *
 * ```text
 * > | Image
 * > | The parrot with its owner
 * > | Credit
 * > | Ivo Marsh for The Merrow Herald
 *   | IMG_0415The parrot with its owner
 * ```
 */

import type {Furniture} from './site-furniture.ts'

/** What is told of a line before it is known whether it is about a picture. */
export interface Seen {
  furniture: Furniture | undefined
  /** Whether white space parts it from the line before. */
  parted: boolean
  picture: 'caption' | 'credit' | undefined
  text: string
}

/** UTF-16 units of what a picture shows, and of who took it. */
const longest = 200
const owner = 60

const image = /^(?:image|photo|video|foto|bild|slideshow|media)$/iu
const credit = /^credit(?:\.{3}|…)?:?$/iu

/** A camera’s own name of a picture, with or without what it shows glued to it. */
const camera =
  /^(?:IMG|DSC[FN]?|PICT|SAM|GOPR|MVI|CIMG|P10\d)_?\d{3,8}(?:_\d{1,6})?(?=$|[\s.]|\p{L})/u

/** The lines of a picture that the line at an index is the label of. */
export function labelledAt(lines: Seen[], index: number): number[] {
  const {text} = lines[index]!
  const next = lines[index + 1]
  if (credit.test(text) && next && next.text.length <= owner) {
    const top = [index - 2, index - 3].find((at) => image.test(lines[at]?.text ?? ''))
    const from = top ?? index
    return Array.from({length: index + 2 - from}, (_, step) => from + step)
  }
  const file = text.length <= longest ? camera.exec(text)?.[0] : undefined
  if (file === undefined) return []
  const alone = file.length === text.length && next && !next.parted && isCaption(next.text)
  return alone ? [index, index + 1] : [index]
}

/** Short, and no full stop at its end. */
function isCaption(text: string): boolean {
  return text.length <= longest && !/[.!?…:]["”’»]?$/u.test(text)
}
