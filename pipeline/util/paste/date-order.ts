/** Tells whether the figure dates of a page say the day first (`04/02/2020`: 4 February), where it is clear. */

import {tellLanguage} from '../tell-language.ts'

/** What stands first in a figure date. */
export type DateOrder = 'day' | 'month'

/** `18-02-20` may begin with its year. */
const figures =
  /(?<!\d)(\d{1,2})(?:\/(\d{1,2})\/(?:19|20)?|-(\d{1,2})-(?:19|20))\d\d(?!\d|[/-]\d)/gu

/** Languages that put the day first wherever they are written in figures with slashes. */
const dayFirst = new Set(
  'bg ca cs da de el es eu fi fr gl hr it nb nl nn no pl pt ro ru sk sl tr uk'.split(' ')
)

interface Lines {
  from: number
  lines: ReadonlyArray<{text: string}>
  to: number
}

/** UTF-16 units of a line that are looked at. */
const reach = 200

/** UTF-16 units of the text by which its language is told. */
const sample = 2000

/**
 * Tell the order.
 *
 * @returns
 *   What other dates of the page say that have a figure above twelve, else its language; nothing where they disagree.
 */
export function dateOrderOf({from, lines, to}: Lines): DateOrder | undefined {
  const said = new Set<DateOrder>()
  for (const {text} of lines) {
    for (const [, first, slashed, second = slashed] of text.slice(0, reach).matchAll(figures)) {
      if (Number(first) > 12 && Number(first) < 32 && Number(second) < 13) said.add('day')
      if (Number(second) > 12 && Number(second) < 32 && Number(first) < 13) said.add('month')
    }
  }
  if (said.size > 0) return said.size === 1 ? [...said][0] : undefined
  const text = lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ')
  return dayFirst.has(tellLanguage(text.slice(0, sample)) ?? '') ? 'day' : undefined
}
