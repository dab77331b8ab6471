/** Tells whether what markup says of a story may be its standfirst. */

import type {Root} from 'mdast'
import {factsOf} from './page-facts.ts'
import {pageOf} from '../paste/page.ts'
import {fold} from '../paste/site-furniture.ts'
import {sharedStems, stemsOf} from '../paste/stems.ts'

/** Part of the telling words of a standfirst that its story has too, and UTF-16 units of the story looked at. */
const share = 0.2
const sample = 20_000

/** Scripts that set no spaces between words. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

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
  return !startOf(tree).includes(own.slice(0, 60)) && isOfStory(tree, text)
}

/** Whether words are of the story of a page: what a site says of itself on each of its pages has few words of it. */
export function isOfStory(tree: Root, text: string): boolean {
  const page = pageOf(tree)
  if (!page || wide.test(text)) return true
  const {from, lines, title, to} = page
  const story = [...(title === undefined ? [] : [lines[title]!]), ...lines.slice(from, to)]
  const words = stemsOf(
    story
      .map((line) => line.text)
      .join(' ')
      .slice(0, sample),
    sample
  )
  return sharedStems(text, words) >= share
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
