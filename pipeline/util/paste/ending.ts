/**
 * Finds where a story ends before the stretch of text does that was taken for it.
 *
 * ```text
 *   | The harbour stays closed, the office said.
 * > | About the author                          to
 *   | Ines Calder writes about the coast.
 * ```
 *
 * A page’s end is a grammar: credits, notes, boxes about the writer, labels of other stories; what
 * follows one of them is no story any more. A line counts as one only where most of the text
 * stands above it.
 */

import {isAbout, isAfterword, isContactBelow, isLabelBelow, isLifeOf, isMore} from './afterword.ts'
import {hasDate, isDateLine, isSaidCredits} from './credits.ts'
import {isFurniture, type PageLine} from './line.ts'
import {isPerson} from '../grammar/name.ts'
import {sharedStems, stemsOf} from './stems.ts'
import type {Stretch} from './stretch.ts'

/** UTF-16 units of running text that a story has before it ends. */
const enough = 220

/** Lines above a story in which its credits stand. */
const head = 16

/** Writers of one story that are told of below it. */
const writers = 4

/** Titles of other stories that a label announces, lines of the story above it, UTF-16 units of a paragraph below, and part of its words that the story has. */
const titles = 12
const near = 100
const paragraph = 80
const known = 0.2

/** How much more text stands above an end than below it. */
const most = 1.5
const mostOfTeasers = 4

/**
 * Find the end.
 *
 * @param lines
 *   All lines.
 * @param stretch
 *   What was taken for the story.
 * @param signed
 *   Whether credits stand above it: then others inside it are no end.
 * @returns
 *   Index of the line after its last; that of the stretch where nothing ends it earlier.
 */
export function endOf(lines: PageLine[], {from, to}: Stretch, signed: boolean): number {
  const end = withoutAfterwords(lines, from, turnOf(lines, {from, to}, signed))
  return end < to ? withoutLabels(lines, from, end) : to
}

/** Topics, addresses and labels above what ends a story, but nothing that a colon announces. */
function withoutLabels(lines: PageLine[], from: number, to: number): number {
  let end = to
  while (end - 1 > from && isLabel(lines[end - 1]!)) end--
  return /:$/u.test(lines[end - 1]!.text) ? to : end
}

function isLabel({node, prose, type}: PageLine): boolean {
  if (node.data?.layout) return type === 'heading' || (!prose && isStrong(node))
  return !prose && type === 'paragraph'
}

/** A paragraph that is strong from end to end is a heading; what it heads is gone. */
function isStrong(node: PageLine['node']): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every(({type}) => type === 'strong' || type === 'break')
  )
}

/** The first line that opens what follows a story. */
function turnOf(lines: PageLine[], {from, to}: Stretch, signed: boolean): number {
  const below: number[] = []
  const goesOn = continuation(lines, from, to)
  let whole = 0
  for (let index = to - 1; index >= from; index--) below[index] = whole += sizeOf(lines[index]!)
  for (let index = from + 1; index < to; index++) {
    const line = lines[index]!
    const rest = below[index]!
    const text = whole - rest
    if (text < enough) continue
    if (goesOn(index) && !isAbout(line.text, lines[index + 1]?.text)) continue
    if (isRights(line) && (line.node.data?.layout ?? text > rest * most)) return index
    if (!signed && isSaidCredits(line.text) && hasDate(line.text)) return index
    if (text > rest * most && opens(line, lines[index + 1]) && !comesBack(lines, index, {from, to}))
      return index
    if (signed && text > rest * mostOfTeasers && isTeaser(line, lines[index + 1])) return index
  }
  return to
}

/** Whether paragraphs as the markup of a page has them above a line stand below it too: then it is in the middle. */
function continuation(lines: PageLine[], from: number, to: number): (index: number) => boolean {
  const last = new Map<string, number>()
  const kins: Array<string | undefined> = []
  for (let index = from; index < to; index++) {
    const {node, prose, type} = lines[index]!
    const layout = node.data?.layout
    const own = layout?.story && prose && type === 'paragraph' ? layout.kin : undefined
    kins[index + 1] = own ?? kins[index]
    if (own !== undefined) last.set(own, index)
  }
  return (index) => (last.get(kins[index] ?? '') ?? -1) > index
}

/** Whose rights it all is: below it stands nothing of a story, but lists may. */
function isRights({furniture, text}: PageLine): boolean {
  return furniture?.thing === 'footer' && furniture.by !== 'within' && rights.test(text)
}

const rights = /^(?:©|\(c\)|copyright)\s.{0,40}(?:19|20)\d\d/iu

const address = /^(?:e-?mail:? )?[\w.+-]{1,64}@[\w.-]{1,64}$/iu

/** Whether a line opens a box below a story: a label, or a name with an address. */
function opens(line: PageLine, next: PageLine | undefined): boolean {
  if (line.prose === 'running') return false
  if (isLabelBelow(line.text) || isContactBelow(line.text) || isAbout(line.text, next?.text))
    return true
  if (next && isPerson(line.text) && address.test(next.text)) return true
  return isMore(line.text) && next !== undefined && !next.prose
}

/** Below the titles that a label announces, two paragraphs at least that share the words of the story. */
function comesBack(lines: PageLine[], index: number, {from, to}: Stretch): boolean {
  if (!isMore(lines[index]!.text)) return false
  const isText = ({parted, prose, text}: PageLine) => prose && parted && text.length >= paragraph
  const first = lines.slice(index, Math.min(to, index + titles)).findIndex(isText)
  const text = first < 0 ? [] : lines.slice(index + first, Math.min(to, index + first + 5))
  if (text.filter(isText).length < 2) return false
  const words = stemsOf(
    lines
      .slice(Math.max(from, index - near), index)
      .map((line) => line.text)
      .join(' '),
    20_000
  )
  return sharedStems(text.map((line) => line.text).join(' '), words) >= known
}

/** The title of another story, and right below it when that was. */
function isTeaser({furniture, prose, text}: PageLine, next: PageLine | undefined): boolean {
  if (prose || furniture || text.length < 20 || /\p{P}$/u.test(text) || isDateLine(text))
    return false
  return (
    next !== undefined &&
    !next.prose &&
    !isSaidCredits(next.text) &&
    /^\P{L}{0,3}(?:\d|an? |vor |il y a |hace |\p{L}+ \d)/iu.test(next.text) &&
    isDateLine(next.text)
  )
}

function sizeOf(line: PageLine): number {
  return line.prose && !isFurniture(line) ? line.text.length : 0
}

/** Lines that say something of the story, and names with what is told of them, from the last on. */
function withoutAfterwords(lines: PageLine[], from: number, to: number): number {
  let end = to
  let lives = 0
  while (end - 1 > from) {
    const [before, last] = [lines[end - 2], lines[end - 1]!]
    const told = before && !before.prose && end - 2 > from && lives < writers
    if (told && isLife(lines, from, end - 2)) {
      end -= 2
      lives++
    } else if (last.credits || isAfterword(last.text) || isFurniture(last)) end--
    else break
  }
  return end
}

/** Whether a name and the line below it are of the writer, and no answer in a conversation. */
function isLife(lines: PageLine[], from: number, index: number): boolean {
  const name = lines[index]!.text
  if (lines.slice(from, index).some(({text}) => text === name)) return false
  const signed = lines
    .slice(Math.max(0, from - head), from)
    .some(({text}) => text.toLowerCase().includes(name.toLowerCase()))
  return isLifeOf(name, lines[index + 1]!.text, signed)
}
