/** What the markup of a page says of its story, for detectors: the reader hands it over with the tree. */

import type {Root} from 'mdast'
import type {Span} from '../../claim.ts'

/** One thing the markup says, and where. */
export interface Fact {
  /** Name of the `meta`, property or microdata (example: `'og:title'`, `'itemprop:author'`, `'time'`, `'ld+json'`). */
  name: string
  place: Span
  value: string
}

export interface Figure {
  alt?: string
  caption?: {place: Span; text: string}
  /** Place of the `src`. */
  place: Span
  src: string
}

declare module 'mdast' {
  interface RootData {
    facts?: Fact[]
    figures?: Figure[]
    /** Text that is not in the tree, and markup: what else the file holds. */
    skipped?: Array<Span & {reason: string}>
  }
}

/** The facts of a page; of other copy none. */
export function factsOf(tree: Root, ...names: string[]): Fact[] {
  return (tree.data?.facts ?? []).filter(({name}) => names.length === 0 || names.includes(name))
}

/** What the reader of a page says of one of its blocks. */
export interface Layout {
  /** Elements it stands in, by tag and class: paragraphs of one text have the same. */
  kin: string
  /** Whether it is a list of links. */
  linked?: true
  /** The part of the page it is in beside the story (example: `'comments'`). */
  region?: string
  /** Whether it is in the element that holds the story. */
  story: boolean
}

declare module 'mdast' {
  interface Data {
    layout?: Layout
  }
}
