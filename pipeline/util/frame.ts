/** The frame of a story: what stands above and below its paragraphs, line by line. */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {KnownAgency} from '../configuration.ts'
import {readFoot} from './frame-foot.ts'
import {type Head, readHead} from './frame-head.ts'
import type {Part} from './frame-line.ts'
import type {Line} from './lines.ts'
import {storyOf} from './page.ts'

export interface Frame extends Head {
  lines: Line[]
}

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
export function frameOf(tree: Root, copy: VFile, desk: KnownAgency[]): Frame {
  const known = cache.get(tree)
  if (known) return known
  const lines = storyOf(tree, copy)
  const head = readHead(lines, desk)
  const frame = {
    ...head,
    lines,
    parts: new Map([...readFoot(lines, head.end, desk), ...head.parts])
  }
  cache.set(tree, frame)
  return frame
}

/** The lines that are one of some parts, in the order of the copy. */
export function linesThatAre(frame: Frame, ...wanted: Part[]): Line[] {
  return frame.lines.filter((_, index) => wanted.includes(frame.parts.get(index)!))
}
