/** Tells whether what markup says of a story may be its standfirst. */

import type {Root} from 'mdast'
import {factsOf} from './page-facts.ts'
import {pageOf} from '../paste/page.ts'
import {fold} from '../paste/site-furniture.ts'

/** UTF-16 units of a standfirst. */
const least = 30
const most = 400

/**
 * Tell whether a description may be the standfirst.
 *
 * @returns
 *   Not where it is cut off, says what the document is called, or is how the text begins.
 */
export function mayBeStandfirst(tree: Root, text: string): boolean {
  if (/(?:…|\.\.\.|\[…\])$/u.test(text) || text.length < least || text.length > most) return false
  const own = fold(text)
  if (factsOf(tree, 'title').some(({value}) => fold(value) === own)) return false
  return !startOf(tree).includes(own.slice(0, 60))
}

/** How the body of a page begins, folded. */
function startOf(tree: Root): string {
  const page = pageOf(tree)
  if (!page) return ''
  return fold(
    page.lines
      .slice(page.from, page.from + 4)
      .map(({text}) => text)
      .join(' ')
      .slice(0, 2000)
  )
}
