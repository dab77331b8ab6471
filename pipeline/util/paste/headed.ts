/** Tells what the markup of a page says of a line: that it is a heading, and that the title is so. */

import type {Root} from 'mdast'
import {factsOf} from '../markup/page-facts.ts'
import type {PageLine} from './line.ts'
import {fold} from './site-furniture.ts'
import {sharedStems} from './stems.ts'

/** Words of a headline that is half of a title. */
const least = 4

/** Scripts that set spaces between words. */
const spaced = /\p{L}\p{M}* \p{L}/u

/**
 * Tell what speaks for a line: that it is a heading of the first order, or that the markup names it as the title.
 *
 * @param share
 *   How much of its telling words the text has too: the half of a title that has none is the name of the site.
 */
export function headed({node, text}: PageLine, titles: string[], share: number): number {
  const order = node.type === 'heading' ? ([3, 1, 0.5][node.depth - 1] ?? 0) : 0
  const own = fold(text)
  const told = titles.includes(own) || share > 0 || !spaced.test(text) ? named(own, titles) : 0
  return order + told - (node.data?.layout?.region ? 2 : 0) - (isLogo(node) ? 4 : 0)
}

/** A heading that is a link to the front page is the name of the site. */
function isLogo(node: PageLine['node']): boolean {
  if (node.type !== 'heading' || node.children.length !== 1) return false
  const [child] = node.children
  return child?.type === 'link' && /^(?:https?:)?(?:\/\/[^/]{1,200})?\/?$/iu.test(child.url)
}

/** The title of a page, or one half of it: the other may be the name of the site. */
function named(own: string, titles: string[]): number {
  if (own.length < 4) return 0
  if (titles.includes(own)) return 8
  const half = titles.find((title) => title.startsWith(`${own} `) || title.endsWith(` ${own}`))
  return half === undefined ? 0 : own.length * 2 > half.length ? 4.5 : 2.5
}

/** What the markup of a page says its title is, folded. */
export function titlesOf(tree: Root): string[] {
  return factsOf(tree, 'og:title', 'twitter:title', 'title', 'itemprop:headline').map(({value}) =>
    fold(value)
  )
}

/** A line as far as its heading goes. */
type Heading = Pick<PageLine, 'node' | 'text'>

/** A heading that says all that the markup says the title is. */
export function isNamed({node, text}: Heading, titles: string[]): boolean {
  return node.type === 'heading' && titles.includes(fold(text))
}

/** A heading of the first order, or one that says all that the markup says the title is, may be a sentence. */
export function isTold({node, text}: Heading, titles: string[]): boolean {
  return isNamed({node, text}, titles) || (node.type === 'heading' && node.depth === 1)
}

/**
 * Find the line that is the other half of a title: of `Tides and Words: Forty rotten piles` one is the name of the site.
 *
 * @returns
 *   Its index, where it has words of the text and the line has none.
 */
export function otherHalf(
  lines: PageLine[],
  index: number,
  titles: string[],
  words: Set<string>
): number | undefined {
  const {text} = lines[index]!
  const own = fold(text)
  if (sharedStems(text, words) > 0) return
  const rests = titles.flatMap((title) => {
    if (title.startsWith(`${own} `)) return [title.slice(own.length + 1)]
    return title.endsWith(` ${own}`) ? [title.slice(0, -own.length - 1)] : []
  })
  if (rests.length === 0) return
  const found = lines.findIndex(
    (line) =>
      line.text.split(/\s+/u).length >= least &&
      rests.includes(fold(line.text)) &&
      sharedStems(line.text, words) > 0
  )
  return found < 0 ? undefined : found
}
