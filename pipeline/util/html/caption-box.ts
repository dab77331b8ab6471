/** Finds captions that no markup calls so: a few words under a picture, in a box with it and nothing else. */

import {isPerson} from '../grammar/name.ts'
import {isBiography, isCreditsLine} from '../paste/credits.ts'
import type {Draft} from './drafts.ts'
import {isBlock, type Measure, type Node} from './measure.ts'
import {attribute, type Element} from './parts.ts'
import {standfirstKind} from './standfirst.ts'

/** UTF-16 units of all text in such a box, and of it in links: other stories are told of by a picture too. */
const most = 300
const linked = 0.5

/** Elements between a text and its box. */
const steps = 6

/** Where such boxes hold more than this part of the text, they are the text: a list of pictures with a paragraph each. */
const share = 0.25

/** Elements that are a paragraph of the story, or hold more than a picture. */
const others = new Set('article body html li main p pre'.split(' '))

/** A box that is named after its picture, which may come later. */
const named = /(?:^|[\s_-])(?:bild|foto|image|img|photo|picture)(?=$|\s)/iu

/**
 * Find the captions of a page.
 *
 * @param drafts
 *   All drafts; those in a part beside the story do not count.
 * @param measures
 *   What is in the elements of the page.
 * @returns
 *   The drafts that are captions.
 */
export function captionsIn(drafts: Draft[], measures: Map<Node, Measure>): Draft[] {
  const boxes = new Map<Element, Draft[]>()
  let rest = 0
  for (const draft of drafts) {
    if (draft.region) continue
    const box = boxOf(draft, measures)
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), draft])
    else rest += sizeOf(draft)
  }
  const captions = [...boxes.values()].filter(isCaption).flat()
  const size = captions.reduce((sum, draft) => sum + sizeOf(draft), 0)
  return size > share * rest ? [] : captions
}

/** The nearest element with a picture above the text; nothing where that holds more than a caption. */
function boxOf(draft: Draft, measures: Map<Node, Measure>): Element | undefined {
  let node: Node | null = draft.element
  for (let step = 0; node && step < steps; step++) {
    const measure = measures.get(node)
    if (!measure || measure.size > most || measure.title || !isBlock(node)) return
    if (standfirstKind(node)) return
    const pictured = measure.picture !== undefined && measure.picture < draft.runs[0]!.start
    if (pictured || named.test(attribute(node, 'class') ?? '')) {
      const ok = !others.has(node.tagName) && measure.linked <= linked * measure.size
      return ok ? node : undefined
    }
    node = node.parentNode
  }
  return
}

function isCaption(drafts: Draft[]): boolean {
  return drafts.length <= 3 && drafts.every(mayBe)
}

function mayBe({element, runs}: Draft): boolean {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim()
  if (/^(?:h[1-6]|blockquote|th)$/u.test(element.tagName)) return false
  return !isCreditsLine(text) && !isPerson(text) && !isBiography(text)
}

function sizeOf({runs}: Draft): number {
  return runs.reduce((sum, {text}) => sum + text.length, 0)
}
