/** The lines of a page with what each looks like: running text, furniture, parted from the next or not. */

import type {Root} from 'mdast'
import {type Line, linesOf} from '../lines.ts'
import {pictureLine} from '../photo-credit.ts'
import {boxedLines} from './boxes.ts'
import {captionsBeside} from './captions.ts'
import {contentsIn} from './contents.ts'
import {isCreditsLine} from './credits.ts'
import {profilesIn} from './profiles.ts'
import {proseOf} from './prose.ts'
import {isSignature} from './signature.ts'
import {type Furniture, furnitureOf, type Thing} from './site-furniture.ts'

export interface PageLine extends Line {
  /** Whether white space parts it from the line before and after. */
  apart: boolean
  /** Whether it gives the date or the writer of a story and nothing else. */
  credits: boolean
  furniture: Furniture | undefined
  /** Whether it is about a picture. */
  picture: 'caption' | 'credit' | undefined
  /** Whether white space parts it from the line before. */
  parted: boolean
  prose: 'running' | 'sentence' | undefined
}

const known = new WeakMap<Root, PageLine[]>()

/** The lines of copy with what each looks like; every detector that asks gets the same. */
export function pageLines(tree: Root): PageLine[] {
  const lines = known.get(tree) ?? readPageLines(tree)
  known.set(tree, lines)
  return lines
}

function readPageLines(tree: Root): PageLine[] {
  const lines = linesOf(tree)
  const parted = lines.map((line, index) => isParted(lines[index - 1], line))
  const pictures = lines.map(({text}, index) => {
    const picture = pictureLine(text)
    const furniture = picture === 'credit' ? undefined : furnitureOf(text)
    return {furniture, parted: parted[index]!, picture, text}
  })
  const captions = captionsBeside(pictures)
  const seen = lines.map((line, index) => {
    const apart = parted[index]! && (parted[index + 1] ?? true)
    const picture = captions.has(index) ? 'caption' : pictures[index]!.picture
    return {
      apart,
      block: line.block,
      credits: isCreditsLine(line.text) || isSignature(line.text),
      first: line.first,
      furniture: picture === 'credit' ? undefined : pictures[index]!.furniture,
      indent: line.indent,
      index: line.index,
      last: line.last,
      node: line.node,
      part: line.part,
      parted: parted[index]!,
      picture,
      prose: line.type === 'code' ? 'running' : proseOf(line.text, apart),
      rows: line.rows,
      span: line.span,
      text: line.text,
      type: line.type
    }
  })
  if (seen.some(({node}) => node.data?.layout)) return seen
  for (const index of boxedLines(seen))
    seen[index]!.furniture ??= {by: 'line', thing: 'newsletter box', words: 3}
  for (const index of profilesIn(seen))
    Object.assign(seen[index]!, {
      credits: false,
      furniture: {by: 'line', thing: 'comments', words: 2}
    })
  for (const index of contentsIn(seen))
    seen[index]!.furniture ??= {by: 'line', thing: 'navigation', words: 3}
  return seen
}

/** Whether a blank line, or the markup of a page, stands between two lines. */
function isParted(before: Line | undefined, line: Line): boolean {
  if (!before || line.node.data?.layout) return !before || before.block !== line.block
  const [end, start] = [before.node.position?.end.line, line.node.position?.start.line]
  return before.block !== line.block && (start ?? 0) - (end ?? 0) > 1
}

/** Whether a line is furniture: a long sentence that only begins like some is copy. */
export function isFurniture({
  furniture,
  prose,
  text
}: Pick<PageLine, 'furniture' | 'prose' | 'text'>): boolean {
  if (!furniture) return false
  if (furniture.by === 'line') return true
  if (hard.has(furniture.thing) && (furniture.by === 'start' || furniture.words > 2)) return true
  const most =
    furniture.by === 'within' ? (furniture.words > 3 ? 200 : 90) : furniture.words > 2 ? 400 : 160
  return !prose || text.length <= most
}

/** Things that come in whole sentences. */
const hard = new Set<Thing>(['comments', 'consent line', 'footer'])
