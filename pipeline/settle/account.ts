/** The account: every character of the copy is in exactly one bucket, and they add up to the file. */

import type {Root} from 'mdast'
import type {Span} from '../claim.ts'
import type {Bucket, Entry} from '../evidence.ts'
import {spanOf} from '../util/place.ts'
import {mergeSpans, subtract, touching} from './lift.ts'

/** A character that prints something: controls, joiners, tags and variation selectors print nothing. */
const printing =
  /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u

export interface Taken extends Span {
  bucket: Exclude<Bucket, 'body' | 'space'>
  what: string
}

/**
 * Account for the whole of a file.
 *
 * @param value
 *   The raw copy.
 * @param tree
 *   The whole tree: the marks around what was taken (`#`, `**`) go where it went.
 * @param body
 *   What is left of the tree.
 * @param taken
 *   What left it; where two overlap, the one that starts first has it.
 * @param rest
 *   What the reader passed over: it has what nothing else has.
 * @returns
 *   Entries in order, from offset `0` to the end, none overlapping.
 * @throws
 *   When a character that is not white space is nowhere: that is a fault of ours, not of the copy.
 */
export function account(
  value: string,
  tree: Root,
  body: Root,
  taken: Taken[],
  rest: Taken[] = []
): Entry[] {
  const entries: Entry[] = inTurn(taken)
  const gone = [...entries]
  let held = mergeSpans(entries)
  const blocks = body.children.flatMap((node) => (node.position ? [spanOf(node.position)] : []))
  for (const block of blocks) {
    for (const part of subtract(block, held)) entries.push({bucket: 'body', ...part})
  }
  held = mergeSpans([...held, ...blocks])
  const marks = marksOf(tree, held, gone)
  for (const mark of marks) entries.push(mark)
  held = mergeSpans([...held, ...marks])
  for (const {end, start, ...entry} of inTurn(rest)) {
    for (const part of subtract({end, start}, held)) entries.push({...entry, ...part})
  }
  held = mergeSpans([...held, ...rest])
  for (const gap of subtract({end: value.length, start: 0}, held)) {
    const lost = printing.exec(value.slice(gap.start, gap.end))
    if (lost) {
      throw new Error(`Cannot account for \`${lost[0]}\` at offset ${gap.start + lost.index}`)
    }
    entries.push({bucket: 'space', ...gap})
  }
  return entries.toSorted((a, b) => a.start - b.start)
}

/** In the order of the file, none overlapping: where two do, the one that starts first has it. */
function inTurn(taken: Taken[]): Taken[] {
  const result: Taken[] = []
  let at = 0
  for (const {end, start, ...entry} of taken.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at)
    if (from >= end) continue
    result.push({...entry, end, start: from})
    at = end
  }
  return result
}

/** What is left of the blocks that were taken whole: it goes with the first thing taken from them. */
function marksOf(tree: Root, held: Span[], gone: Entry[]): Entry[] {
  return tree.children.flatMap((node) => {
    if (!node.position) return []
    const own = spanOf(node.position)
    const rest = subtract(own, held)
    if (rest.length === 0) return []
    const [owner] = touching(gone, own)
    return owner ? rest.map((part) => ({...owner, ...part})) : []
  })
}
