/** The lines at the beginning of a piece that were not read for what they are: they stand in the body, or as its standfirst. */

import type {Position} from 'unist'
import type {Article} from '../article.ts'
import type {Evidence} from '../evidence.ts'
import {evidencePlace, saidByCopy} from './evidence-place.ts'
import {flatten} from './flatten.ts'

export interface HeadLine {
  place: Position | undefined
  text: string
}

/** Blocks of a body that may be lines of its head. */
const reach = 3

/** UTF-16 units; longer ones are paragraphs. */
const longest = 120

/** List them: the standfirst the copy prints, and the first short paragraphs of the body. */
export function headLines({body, standfirst}: Article, evidence: Evidence[]): HeadLine[] {
  const lines: HeadLine[] = []
  if (standfirst && saidByCopy(evidence, '/standfirst'))
    lines.push({place: evidencePlace(evidence, '/standfirst'), text: standfirst})
  for (const node of body.children.slice(0, reach)) {
    const text = node.type === 'paragraph' ? flatten(node).text.trim() : ''
    if (!text || text.length > longest) break
    lines.push({place: node.position, text})
  }
  return lines.filter(({text}) => text.length <= longest)
}
