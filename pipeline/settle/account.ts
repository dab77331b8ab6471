/** The account: every character of the copy is in exactly one bucket, and they add up to the file. */

import type {Root} from 'mdast'
import type {Span} from '../claim.ts'
import type {Bucket, Entry} from '../evidence.ts'
import {spanOf} from '../util/place.ts'
import {mergeSpans, subtract} from './lift.ts'

export interface Taken extends Span {
  bucket: Exclude<Bucket, 'body' | 'space'>
  what: string
}

/**
 * Account for the whole of a file.
 *
 * @param value
 *   The raw copy.
 * @param body
 *   What is left of the tree.
 * @param taken
 *   What left it; where two overlap, the first in the list has it.
 * @returns
 *   Entries in order, from offset `0` to the end, none overlapping.
 * @throws
 *   When a character that is not white space is nowhere: that is a fault of ours, not of the copy.
 */
export function account(value: string, body: Root, taken: Taken[]): Entry[] {
  const entries: Entry[] = []
  let held: Span[] = []
  for (const {bucket, what, ...span} of taken) {
    for (const part of subtract(span, held)) entries.push({bucket, what, ...part})
    held = mergeSpans([...held, span])
  }
  const blocks = body.children.flatMap((node) => (node.position ? [spanOf(node.position)] : []))
  for (const block of blocks) {
    for (const part of subtract(block, held)) entries.push({bucket: 'body', ...part})
  }
  held = mergeSpans([...held, ...blocks])
  for (const gap of subtract({end: value.length, start: 0}, held)) {
    const lost = /[^\s\u{feff}\0]/u.exec(value.slice(gap.start, gap.end))
    if (lost) {
      throw new Error(`Cannot account for \`${lost[0]}\` at offset ${gap.start + lost.index}`)
    }
    entries.push({bucket: 'space', ...gap})
  }
  return entries.toSorted((a, b) => a.start - b.start)
}
