/**
 * Finds small boxes whose markup has no telling name: a caption under its picture, a form with the
 * words that ask to fill it in.
 *
 * Where such boxes hold much of the text they are the text: a list of pictures with a paragraph each.
 */

import {readNames} from '../grammar/byline.ts'
import {isPerson} from '../grammar/name.ts'
import {isBiography, isCreditsLine} from '../paste/credits.ts'
import {proseOf} from '../paste/prose.ts'
import {pictureLine} from '../photo-credit.ts'
import type {Draft} from './drafts.ts'
import {isBlock, type Measure, type Node} from './measure.ts'
import {attribute, type Element} from './parts.ts'
import {standfirstKind} from './standfirst.ts'

type Kind = 'caption' | 'form'

interface Box {
  drafts: Draft[]
  element: Element
  kind: Kind
}

/** UTF-16 units of all text in a box, by what is in it; a button alone may be of a paragraph. */
const most = {button: 160, field: 300, picture: 300, wide: 90}

/** Scripts whose signs are words. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Part of a box that may be links: other stories are told of by a picture too. */
const linked = 0.5

/** Elements between a text and its box. */
const steps = 6

/** Part of the text beside them that such boxes hold at most. */
const share = 0.25

/** Elements that are a paragraph of the story, or hold more than a box does. */
const others = new Set('article body html li main p pre'.split(' '))

/** A box that is named after its picture, which may come later. */
const named = /(?:^|[\s_-])(?:bild|foto|image|img|photo|picture)(?=$|\s)/iu

/** `3 of 8`: a picture of a gallery. */
const counter = /^\P{L}{0,3}\d{1,3}\s?(?:\/|of|von|de|di|sur|van|av|z)\s?\d{1,3}\P{L}{0,3}$/iu

/**
 * Find the small boxes of a page.
 *
 * @param drafts
 *   All drafts; those in a part beside the story do not count.
 * @param measures
 *   What is in the elements of the page.
 * @returns
 *   Their drafts, each with what it is.
 */
export function smallBoxes(
  drafts: Draft[],
  measures: Map<Node, Measure>
): Array<{draft: Draft; kind: Kind}> {
  const boxes = new Map<Element, Box>()
  let rest = 0
  for (const draft of drafts) {
    if (draft.region) continue
    const found = boxOf(draft, measures)
    if (!found) rest += sizeOf(draft)
    else if (boxes.has(found.element)) boxes.get(found.element)!.drafts.push(draft)
    else boxes.set(found.element, {...found, drafts: [draft]})
  }
  const fit = [...boxes.values()].filter(
    (box) => box.drafts.length <= 4 && box.drafts.every((draft, index) => mayBe(draft, box, index))
  )
  const size = fit.flatMap((box) => box.drafts).reduce((sum, draft) => sum + sizeOf(draft), 0)
  return fit
    .filter((box) => size <= share * rest || box.drafts.some(isCounter))
    .flatMap(({drafts, kind}) => drafts.map((draft) => ({draft, kind})))
}

/** The nearest element with a picture above the text, or a field or button; nothing where it holds more. */
function boxOf(
  draft: Draft,
  measures: Map<Node, Measure>
): Pick<Box, 'element' | 'kind'> | undefined {
  const longest = wide.test(textOf(draft.runs)) ? most.wide : most.picture
  let node: Node | null = draft.element
  for (let step = 0; node && step < steps; step++) {
    const measure = measures.get(node)
    if (!measure || measure.size > longest || measure.title || !isBlock(node)) return
    if (standfirstKind(node)) return
    const kind = kindOf(node, measure, draft)
    if (kind) {
      const ok =
        (!others.has(node.tagName) || (node.tagName === 'p' && isCaption(draft))) &&
        measure.linked <= linked * measure.size
      return ok ? {element: node, kind} : undefined
    }
    node = node.parentNode
  }
  return
}

/** `<p><img><br><em>The ferry in 1974. Photo: I. Marsh</em></p>`: words below a picture that say who took it. */
function isCaption({runs}: Draft): boolean {
  const text = textOf(runs)
  const set = runs.every(
    ({kind, marks, text}) =>
      kind !== 'text' || !text.trim() || marks.some(({type}) => type === 'emphasis')
  )
  return set && pictureLine(text) !== undefined
}

function kindOf(node: Element, measure: Measure, draft: Draft): Kind | undefined {
  if (measure.picture !== undefined && measure.picture < draft.runs[0]!.start) return 'caption'
  // `<figure><span>Image</span><img>…`
  if (measure.picture !== undefined && node.tagName === 'figure') return 'caption'
  if (named.test(attribute(node, 'class') ?? '')) return 'caption'
  return measure.control && measure.size <= most[measure.control] ? 'form' : undefined
}

/** A form may have a heading; below what a picture shows may stand who took it. */
function mayBe({element, runs}: Draft, {drafts, kind}: Box, index: number): boolean {
  const text = textOf(runs)
  if (/^(?:blockquote|th)$/u.test(element.tagName)) return false
  if (/^h[1-6]$/u.test(element.tagName) && (kind === 'caption' || index > 0)) return false
  if (kind === 'form' && readNames(text, 0)?.every(({type}) => type === 'Person')) return false
  if (isPerson(text) && !(kind === 'caption' && index > 0 && isShown(drafts[0]!))) return false
  return !isCreditsLine(text) && !isBiography(text)
}

/** Whether words are a sentence: what a picture shows rather than who is on it. */
function isShown({runs}: Draft): boolean {
  return proseOf(textOf(runs), true) !== undefined
}

function isCounter({runs}: Draft): boolean {
  return counter.test(textOf(runs))
}

function textOf(runs: Draft['runs']): string {
  return runs
    .map((run) => run.text)
    .join('')
    .trim()
}

function sizeOf({runs}: Draft): number {
  return runs.reduce((sum, {text}) => sum + text.length, 0)
}
