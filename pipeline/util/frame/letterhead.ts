/**
 * Finds the letterhead of plain copy: addresses, telephones and menus that came along above and below
 * the story.
 *
 * ```text
 * > | Our Office
 * > | 14 Market Street
 * > | Leeds LS1 6DT
 *   | Ferry sinks off Porto Novo
 * ```
 *
 * A line is sure by its own words, or likely because it is short and stands with sure ones. A slug
 * line, a contact of a release, a date or a byline ends it: that is the frame of the story.
 */

import type {KnownAgency} from '../../configuration.ts'
import {headPart} from './line.ts'
import {isAddress, isReach} from '../grammar/contact.ts'
import type {Line} from '../lines.ts'
import {addressPart} from './postal-address.ts'
import {furnitureOf, type Thing} from '../paste/site-furniture.ts'

export interface Letterhead {
  /** Why each line went, by index. */
  reasons: Map<number, string>
  /** The lines between are the story’s; `to` is not included. */
  from: number
  to: number
}

/** Lines from either end that are looked at. */
const reach = 16

/** UTF-16 units and words of a line that may be a label or an entry of a menu. */
const short = {length: 40, words: 4}

/** UTF-16 units from which a line is the story. */
const least = 120

/** Furniture that is as much letterhead as a menu is. */
const things = new Set<Thing>(['advertisement', 'consent line', 'navigation', 'share row'])

const labels =
  /^(?:(?:our|the|head|main|visit|find|registered|regional|physical|mailing|postal|street|editorial|business)\s){0,2}(?:us|office|offices|headquarters|address|location|locations|newsroom|hours|opening hours|kontakt|impressum|adresse|anschrift)\s*:?$|^contact(?: us)?$/iu
const labelled =
  /^(?:(?:our|head|main|physical|mailing|postal|street|business|editorial)\s){0,2}(?:address|office|headquarters|adresse|anschrift)\s*:\s*(?=.*\d)/iu

/**
 * Find the letterhead.
 *
 * @param lines
 *   Lines of the copy.
 * @param desk
 *   Known agencies of the configuration.
 */
export function letterheadOf(lines: Line[], desk: KnownAgency[]): Letterhead {
  const reasons: Letterhead['reasons'] = new Map()
  const top = withoutHeadline(lines, run(lines.slice(0, reach), desk), desk)
  const bottom = footOf(lines.slice(Math.max(top, lines.length - reach)), desk)
  const from = top < lines.length ? top : 0
  const to = lines.length - bottom > from ? lines.length - bottom : lines.length
  for (const [index, line] of lines.entries()) {
    if (index >= from && index < to) continue
    reasons.set(index, sureOf(line.text) ?? nearest(lines, index, from, to))
  }
  return {from, reasons, to}
}

/** How many lines, counted from the end given first, are letterhead. */
function run(lines: Line[], desk: KnownAgency[]): number {
  let count = 0
  let streak = 0
  for (const [index, {block, text}] of lines.entries()) {
    const sure = sureOf(text)
    const part = headPart(text, desk)
    // “By Ines Calder, ines@echo.example” says how to reach her, and `22/02/2022` is no telephone.
    if (part && (!sure || part === 'byline' || part === 'date')) break
    if (sure) {
      streak++
      if (streak > 1 || !labels.test(text)) count = index + 1
    } else if (isShort(text)) {
      const beside = lines[index - 1]
      const what = beside?.block === block ? sureOf(beside.text) : undefined
      // What stands below an advertisement’s label may be the headline.
      if (what && what !== 'advertisement') count = index + 1
      streak++
    } else break
  }
  return count > 1 || (count === 1 && labelled.test(lines[0]!.text)) ? count : 0
}

/** `Sport` and a headline of four words, right above the day or the story: the short line is no entry of a menu. */
function withoutHeadline(lines: Line[], count: number, desk: KnownAgency[]): number {
  const [last, next] = [lines[count - 1], lines[count]]
  if (!last || !next || sureOf(last.text)) return count
  const part = headPart(next.text, desk)
  const isHead = part === 'date' || part === 'byline' || next.text.length >= least
  return isHead ? (count > 2 ? count - 1 : 0) : count
}

/** Below the story it takes a label, or one block: a story may well end with the addresses it tells of. */
function footOf(lines: Line[], desk: KnownAgency[]): number {
  const count = run(lines.toReversed(), desk)
  if (count === 0) return 0
  const {block, text} = lines.at(-count)!
  const isLabelled = labels.test(text) || labelled.test(text) || sureOf(text) === 'navigation'
  return isLabelled || (count > 2 && block === lines.at(-1)!.block) ? count : 0
}

function sureOf(text: string): string | undefined {
  if (text.length > 120) return
  if (
    addressPart(text) ||
    isAddress(text) ||
    labels.test(text) ||
    labelled.test(text) ||
    isReach(text)
  ) {
    return 'postal address'
  }
  const found = furnitureOf(text)
  return found && found.by !== 'within' && things.has(found.thing) ? found.thing : undefined
}

function isShort(text: string): boolean {
  return (
    text.length <= short.length &&
    text.split(/\s+/u).length <= short.words &&
    !/[.!?…:]["”’]?$/u.test(text)
  )
}

function nearest(lines: Line[], index: number, from: number, to: number) {
  const [start, end] = index < from ? [0, from] : [to, lines.length]
  for (let step = 1; step < end - start; step++) {
    for (const other of [index - step, index + step]) {
      const found = other >= start && other < end ? sureOf(lines[other]!.text) : undefined
      if (found) return found
    }
  }
  return 'navigation'
}
