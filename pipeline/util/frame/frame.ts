/** The frame of a story: what stands above and below its paragraphs, line by line. */

import type {Root} from 'mdast'
import type {KnownAgency} from '../../configuration.ts'
import {authorNote} from './author-note.ts'
import {besideName} from './dateline.ts'
import {boilerplateOf, isIssued} from './boilerplate.ts'
import {readFoot} from './foot.ts'
import {type Head, readHead} from './head.ts'
import {footPart, type Part} from './line.ts'
import {isOurs} from '../grammar/byline-opener.ts'
import {startOfRights} from '../grammar/rights-behind.ts'
import {startOfSignOff} from '../grammar/sign-off.ts'
import type {Line} from '../lines.ts'
import {linksBelow} from './links-below.ts'
import {isPerson} from '../grammar/name.ts'
import {isPost, nameBelow} from './name-below.ts'
import {postalLines} from './letter.ts'
import {letterNames} from './letter-names.ts'
import {letterheadOf} from './letterhead.ts'
import {isNoteLabel} from './note-label.ts'
import {pageOf} from '../paste/page.ts'
import {storyOf} from '../paste/story.ts'
import {tailOf} from './tail.ts'

export interface Frame extends Head {
  lines: Line[]
}

/** Lines below a body that may sign it, and what such lines are. */
const signatures = 4
const signs = new Set<Part>(['contributors', 'correction', 'credit', 'end', 'sign-off', 'stamp'])

const cache = new WeakMap<Root, Frame>()

/**
 * Read the frame of a piece.
 *
 * @param tree
 *   Tree as it stands after normalizing; must not change afterwards.
 * @param desk
 *   Known agencies of the configuration.
 * @returns
 *   Its lines, what they are, and where the story begins.
 */
export function frameOf(tree: Root, desk: KnownAgency[]): Frame {
  const known = cache.get(tree)
  if (known) return known
  const story = [...storyOf(tree, desk), ...signedBelow(tree, desk)].flatMap(parted)
  const {from, to} = letterheadOf(story, desk)
  const lines = story.slice(from, to).map((line, index) => ({...line, index}))
  const head = readHead(lines, desk, pageOf(tree) !== undefined)
  const told = new Map([
    ...linksBelow(lines, head.end, desk),
    ...tailOf(lines, head.end, (others) => isIssued(others, 0, head.parts, desk), desk),
    ...boilerplateOf(lines, head.end, head.parts, desk)
  ])
  const isSigned = [...head.parts].some(
    // `DAL NOSTRO INVIATO` names nobody.
    ([index, part]) => part === 'name' || (part === 'byline' && !isOurs(lines[index]!.text))
  )
  const postal = postalLines(lines, head.end, isSigned)
  const name =
    isSigned || head.dateline?.read.by
      ? undefined
      : nameBelow(lines, head.end, desk, head.dateline?.read.agency !== undefined)
  if (name !== undefined) told.set(name, 'name')
  if (name !== undefined && isPost(lines, name + 1)) told.set(name + 1, 'service')
  for (const [index, part] of isSigned ? [] : letterNames(lines, head.end)) told.set(index, part)
  for (const index of signedAgain(lines, head)) told.set(index, 'service')
  const note = authorNote(lines, head)
  if (note !== undefined) told.set(note, 'boilerplate')
  for (let index = 0; index < (postal?.count ?? 0); index++) {
    told.set(postal!.first + index, 'sign-off')
  }
  const dateline = head.dateline ?? besideName(lines, head.parts, desk)
  const frame = {
    ...head,
    ...(dateline ? {dateline} : {}),
    lines,
    parts: new Map([...readFoot(lines, head.end, told, desk), ...head.parts])
  }
  cache.set(tree, frame)
  return frame
}

/** `… he said. (Reporting by Ines Calder)`: the end of the paragraph is a line of its own. */
function parted(line: Line): Line[] {
  const at =
    line.type === 'paragraph' ? (startOfSignOff(line.text) ?? startOfRights(line.text)) : undefined
  if (!at) return [line]
  const piece = (from: number, to: number) => ({
    ...line,
    part: (some: number, other: number) => line.part(from + some, from + other),
    span: line.part(from, to),
    text: line.text.slice(from, to)
  })
  return [piece(0, line.text.slice(0, at).trimEnd().length), piece(at, line.text.length)]
}

/** Sign-offs and credits right below the body of a page: they are the story’s, not the site’s. */
function signedBelow(tree: Root, desk: KnownAgency[]): Line[] {
  const page = pageOf(tree)
  const below = page?.lines.slice(page.to, page.to + signatures) ?? []
  const end = below.findIndex(
    ({furniture, text}) =>
      furniture || !(isNoteLabel(text) || signs.has(footPart(text, desk) ?? 'headline'))
  )
  return below.slice(0, end < 0 ? below.length : end)
}

/** Names below a story that stand in the byline above it. */
function signedAgain(lines: Line[], {end, parts}: Head): number[] {
  const above = [...parts]
    .filter(([, part]) => part === 'byline' || part === 'name')
    .map(([index]) => lines[index]!.text)
  return lines
    .slice(Math.max(end + 1, lines.length - signatures))
    .filter(({text}) => isPerson(text) && above.some((line) => line.includes(text)))
    .map(({index}) => index)
}

/** The lines that are one of some parts, in the order of the copy. */
export function linesThatAre(frame: Frame, ...wanted: Part[]): Line[] {
  return frame.lines.filter((_, index) => wanted.includes(frame.parts.get(index)!))
}
