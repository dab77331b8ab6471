/** Lists the lines of a story: all of the copy, or of a page what belongs to it. */

import type {Root} from 'mdast'
import type {KnownAgency} from '../../configuration.ts'
import {readByline} from '../grammar/byline.ts'
import {isOfAgency} from '../grammar/credit-line.ts'
import {readDateLine} from '../grammar/date.ts'
import {type Line, linesOf} from '../lines.ts'
import {headOf, type Row} from './head.ts'
import type {PageLine} from './line.ts'
import {pageOf} from './page.ts'

/** Lines below a text that may say whose it is. */
const below = 2

/** Parts of a page that say nothing of the story in the words of any copy. */
const beside = new Set([
  'aside',
  'caption',
  'comments',
  'footer',
  'form',
  'navigation',
  'related links',
  'share row'
] as Array<string | undefined>)

/**
 * List the lines of the story: of a page its headline, its standfirst, the credits under it and its body; else all.
 *
 * @returns
 *   Lines in the order of the copy, counted from 0 anew.
 */
export function storyOf(tree: Root, desk: KnownAgency[] = []): Line[] {
  const page = pageOf(tree)
  if (!page) return linesOf(tree)
  const {from, lede, lines, title, to} = page
  const head = headOf(lines, title, from, desk)
  const top = title !== undefined && title < from ? title : from
  return lines
    .slice(top, creditsBelow(lines, to, desk))
    .filter(({node, text, type}, index) => {
      const at = top + index
      if (at === title || at === lede) return true
      if (beside.has(node.data?.layout?.region)) return false
      if (at >= from) return true
      // A list of writers would end the head: it is read where it stands.
      if (type === 'list' && head.get(at) !== 'standfirst') return false
      return isTold(head.get(at), text, desk)
    })
    .map((line, index) => ({...line, index}))
}

/** Where the lines end that say right below a text which agency’s it is: `© dpa-infocom, dpa:260512-99-153421/3`. */
function creditsBelow(lines: PageLine[], to: number, desk: KnownAgency[]): number {
  let end = to
  while (end < to + below && isAgencys(lines[end], desk)) end++
  return end
}

function isAgencys(line: PageLine | undefined, desk: KnownAgency[]): boolean {
  return line?.node.data?.layout?.region !== 'footer' && isOfAgency(line?.text ?? '', desk)
}

/** Whether a row of a head says something of the story in the words of any copy; others are read where they stand. */
function isTold(row: Row | undefined, text: string, desk: KnownAgency[]): boolean {
  if (row === 'standfirst' || row === 'names') return true
  if (text.length <= 60 && isOfAgency(text, desk)) return true
  return row === 'credits' && (readByline(text, desk) ?? readDateLine(text)) !== undefined
}
