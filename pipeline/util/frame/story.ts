/** Tells where the head of a story ends: which line is the first of its paragraphs. */

import type {KnownAgency} from '../../configuration.ts'
import {isByAlone} from '../grammar/byline-opener.ts'
import {readDateline} from '../grammar/dateline.ts'
import {isRule} from '../grammar/end-mark.ts'
import {isPerson} from '../grammar/name.ts'
import {isRole} from '../grammar/role.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {isScore} from '../grammar/sport-label.ts'
import {measure} from '../measure.ts'
import {toldAgain} from './dateline-told.ts'
import {headPart, type Part} from './line.ts'
import {isNameAbove} from './name-above.ts'
import {isSalutation} from './letter.ts'
import {isContinued} from './open-lines.ts'
import {isProse, isSentence} from './prose.ts'

/** Longer lines are paragraphs, not headlines or standfirsts. */
const longest = 420
/** A second headline of more UTF-16 units is the first paragraph. */
const deck = 120
/** What may stand between a standfirst and the story. */
const aside = new Set<Part>(['byline', 'date', 'service'])
/** Lead-in lines between a headline and a dateline. */
const leads = 6
/** A standfirst above a name without “By” has no more UTF-16 units. */
const most = 220
/** What may stand between them and tells nothing. */
const passed = new Set<Part>(['embargo', 'memo', 'service', 'slug'])

/** Whether a line is the story: a paragraph, or whatever follows the headline. */
export function isStory(
  lines: Line[],
  index: number,
  open: number[],
  above: Part[],
  desk: KnownAgency[]
): boolean {
  const line = lines[index]!
  if (line.type !== 'heading' && line.type !== 'paragraph') return true
  if (open.length === 0) {
    // A wire sets slug, headline, byline: what stands below the byline is the story.
    if (above.includes('slug') && above.includes('byline')) return true
    return line.type === 'paragraph' && isProse(line.text) && !isCrowned(lines, index, desk)
  }
  // A letter to whoever answers it.
  if (isSalutation(line.text)) return true
  if (line.text.length > longest || /^DEAR \p{Lu}[\p{Lu}. ]{1,24}:/u.test(line.text)) return true
  return (
    !goesOn(lines, index, open, above, desk) &&
    !isDeck(lines, index, open, desk) &&
    !isRest(lines, index, open)
  )
}

/** Whether a line is set as a second headline: no sentence, with a paragraph of the story below it. */
function isDeck(lines: Line[], index: number, open: number[], desk: KnownAgency[]): boolean {
  const line = lines[index]!
  const below = lines
    .slice(index + 1, index + 5)
    .find(({text}) => !aside.has(headPart(text, desk, false)!) && !isPerson(text))
  return (
    open.length === 1 &&
    below !== undefined &&
    line.type === 'paragraph' &&
    isBelowHeadline(lines, index, open[0]!, below, desk) &&
    line.text.length <= deck &&
    !/[.!?:;,…–—-]["”’»]?$/u.test(line.text.replace(/^["“„«].*["”“»]$/u, '')) &&
    !isPerson(line.text) &&
    !isRole(line.text) &&
    !isScore(line.text) &&
    below.text.length > line.text.length &&
    isProse(below.text)
  )
}

/** Of lines with a blank one between, one needs the words of a sentence to be no crosshead. */
function isBelowHeadline(
  lines: Line[],
  index: number,
  headline: number,
  below: Line,
  desk: KnownAgency[]
): boolean {
  const line = lines[index]!
  const words = line.text.split(/\s+/u).length
  if (isRightBelow(line, lines[headline]) && isRightBelow(below, line)) return words > 2
  const isQuoted = /^["“”„«‘']/u.test(line.text)
  const isNext = lines
    .slice(headline + 1, index)
    .every(({text}) => aside.has(headPart(text, desk, false)!))
  return isNext && words > 5 && !isQuoted && !isRightBelow(below, line)
}

/** Whether a line is the rest of the headline above it, with a paragraph of the story below. */
function isRest(lines: Line[], index: number, open: number[]): boolean {
  const [line, below] = [lines[index]!, lines[index + 1]]
  return (
    open.length < 3 &&
    below !== undefined &&
    line.text.length <= deck &&
    !/[.!?:;]["”’»]?$/u.test(line.text) &&
    isContinued(lines[open.at(-1)!]!, line) &&
    (isProse(below.text) || isScore(below.text))
  )
}

/** Whether a byline, a date or a dateline is still to come below a line. */
function goesOn(
  lines: Line[],
  index: number,
  open: number[],
  above: Part[],
  desk: KnownAgency[]
): boolean {
  const isSigned = above.includes('byline')
  const isNamed = isSigned || above.includes('name')
  // What a share row takes of the lines between counts for nothing.
  let served = 0
  let sentences = isSentence(lines[index]!.text) ? 1 : 0
  let leadIns = 0
  for (let next = index + 1; next < Math.min(lines.length, index + served + leads); next++) {
    const {text, type} = lines[next]!
    if (!text) continue
    const part = headPart(text, desk, false)
    const near = next - index - served <= 2
    if (part === 'byline' || part === 'release')
      return (part === 'release' || !isSigned) && isStoryBelow(lines, next)
    if (part === 'date') return near
    // The short address of a page stands below its standfirst.
    if (next === index + 1 && short(lines[index]!) && isAddressAlone(text))
      return isStoryBelow(lines, next)
    if (isByAlone(text) && isPerson(lines[next + 1]?.text ?? '')) return !isNamed
    if (part === 'service') served++
    if (near && !isNamed && short(lines[index]!) && isNameAbove(lines, next, false, desk))
      return true
    // Three sentences, or a rule: that was the story, and another begins below.
    if (part === 'end' || isRule(text) || (isSentence(text) && ++sentences > 2)) return false
    if (part && passed.has(part)) continue
    const read = type === 'paragraph' ? readDateline(text, desk) : undefined
    if (near && above.includes('date') && !isSentence(lines[index]!.text) && toldAgain(lines, next))
      return true
    if (read && (read.strength > 1 || next - index <= 2))
      return text.length - read.end > 30 || read.end === text.length
    if (type !== 'paragraph' || text.length > longest || ++leadIns > leads - open.length)
      return false
    if (isProse(text) && text.length > 200) return false
  }
  return false
}

function isAddressAlone(text: string): boolean {
  return /^https?:\/\/\S{4,60}$/u.test(text)
}

function short({text}: Line): boolean {
  return text.length <= most
}

/** Whether a byline has a story below it: else it signs the one above. */
function isStoryBelow(lines: Line[], byline: number): boolean {
  return lines
    .slice(byline + 1, byline + 1 + leads)
    .some(({text, type}) => type !== 'paragraph' || measure(text) > 60)
}

/** Whether a sentence is a headline after all, because a byline or a date stands right below it. */
function isCrowned(lines: Line[], index: number, desk: KnownAgency[]): boolean {
  const below = lines[index + 1]
  if (!below || lines[index]!.text.length > longest) return false
  const part = headPart(below.text, desk)
  if (part === 'byline' || part === 'date') return true
  if (lines[index]!.text.length < 200 && (readDateline(below.text, desk)?.strength ?? 0) > 1)
    return true
  // `We built the road. Now we need a town.` with a standfirst between it and who signs.
  const next = lines[index + 2]
  return (
    next !== undefined &&
    lines[index]!.text.length <= deck &&
    below.text.length <= most &&
    (headPart(next.text, desk, false) === 'byline' || isNameAbove(lines, index + 2, false, desk)) &&
    isStoryBelow(lines, index + 2)
  )
}
