/** Reads a page as drafts of blocks: each a run of visible text, with its marks, its place and its part of the page. */

import type {Span} from '../../claim.ts'
import {sectionOf} from './label-box.ts'
import {isBlock, isElement, type Measure, measure, type Node, walk} from './measure.ts'
import {attribute, type Element, isAnotherCredit, unseenPart} from './parts.ts'
import {isNextLink} from './next-link.ts'
import {regionIn} from './region.ts'
import {boxOf, mostLines} from './box.ts'
import {smallBoxes} from './small-boxes.ts'
import {textPieces, type TextPiece} from './text.ts'

export interface Run extends TextPiece {
  kind: 'break' | 'image' | 'text'
  marks: Mark[]
  url?: string
}

export interface Mark {
  type: 'delete' | 'emphasis' | 'inlineCode' | 'link' | 'strong'
  url?: string
}

export interface Draft {
  /** Element it stands in. */
  element: Element
  /** Whether a paragraph or heading of the page, rather than text between others. */
  own: boolean
  /** What part of the page it is in beside the story. */
  region?: string
  runs: Run[]
  /** The list, quote or table it is part of, and the item or row in it. */
  wrap?: {item?: Element; outer: Element}
}

/** Text that was passed over, with why. */
export interface Passed extends Span {
  reason: string
}

export interface Drafts {
  drafts: Draft[]
  measures: Map<Node, Measure>
  passed: Passed[]
}

const marks: Record<string, Mark['type']> = {
  a: 'link',
  b: 'strong',
  code: 'inlineCode',
  del: 'delete',
  em: 'emphasis',
  i: 'emphasis',
  kbd: 'inlineCode',
  s: 'delete',
  strong: 'strong'
}

/**
 * Read the drafts of a page.
 *
 * @param root
 *   The parsed document.
 * @param value
 *   The raw page.
 * @param byName
 *   Whether the names of elements tell what they are.
 */
export function draftsOf(root: Node, value: string, byName = true): Drafts {
  const measures = measure(root)
  const total = measures.get(root)?.size ?? 0
  const result: Drafts = {drafts: [], measures, passed: []}
  const scope: Array<{
    element: Element
    keep: boolean
    marks: Mark[]
    /** Its own, and that of the block around it. */
    region?: string
    blockRegion?: string
    wrap?: Draft['wrap']
  }> = []
  let open: Draft | undefined
  let regions = new Set<string | undefined>()
  const starts = new Map<Element, number>()
  const close = () => {
    if (open && regions.size > 0) {
      // `<td><span class="date">12 May</span><br>Ferry sinks …`: the date is not all of it.
      const [only] = regions
      if (regions.size === 1 && only) open.region = only
      result.drafts.push(open)
    }
    open = undefined
    regions = new Set()
  }
  const draft = (): Draft => {
    const top = scope.at(-1)!
    open ??= {
      element: top.element,
      own: /^(?:p|h[1-6]|pre|li|blockquote)$/u.test(top.element.tagName),
      ...(top.blockRegion ? {region: top.blockRegion} : {}),
      runs: [],
      ...(top.wrap ? {wrap: top.wrap} : {})
    }
    return open
  }
  walk(
    root,
    (node) => {
      if (node.nodeName === '#text' && 'value' in node) {
        const at = spanOfNode(node)
        if (!at || !scope.at(-1)) return false
        if (!node.value.trim() && !open) return false
        const keep = scope.at(-1)!.keep
        const pieces = textPieces(value.slice(at.start, at.end), node.value, at.start, keep)
        const {marks, region} = scope.at(-1)!
        for (const piece of pieces) draft().runs.push({...piece, kind: 'text', marks})
        if (node.value.trim()) regions.add(region)
        return false
      }
      if (!isElement(node)) return node.nodeName === '#document'
      const reason = unseenPart(node)
      if (node.tagName === 'br' || node.tagName === 'img') inline(node)
      if (reason) {
        pass(node, reason, result)
        return false
      }
      const above = scope.at(-1)
      if (isBlock(node) || isNextLink(node)) close()
      else if (above?.region === 'credits' && isAnotherCredit(node)) close()
      if (isBlock(node)) starts.set(node, result.drafts.length)
      const region = above?.region ?? regionIn(node, measures.get(node)!, total, byName)
      const around = isBlock(node) || !above ? region : above.blockRegion
      const wrap = wrapOf(node, measures.get(node)!, above?.wrap)
      scope.push({
        element: isBlock(node) || !above ? node : above.element,
        keep: node.tagName === 'pre' || (above?.keep ?? false),
        marks: marked(node, above?.marks ?? []),
        ...(region ? {region} : {}),
        ...(around ? {blockRegion: around} : {}),
        ...(wrap ? {wrap} : {})
      })
      return true
    },
    (node) => {
      if (scope.at(-1)?.region === 'credits' && isAnotherCredit(node)) close()
      if (isBlock(node)) {
        close()
        const start = starts.get(node) ?? result.drafts.length
        // Copies no more than a box holds: thousands of elements may be open at once.
        const box = result.drafts.slice(start, start + mostLines + 1)
        const own = measures.get(node)!
        const thing = own.size < total / 4 ? boxOf(node, box, own) : undefined
        if (thing) for (const one of box) one.region ??= thing
        const part = sectionOf(result.drafts, start, own, total)
        if (part) for (const one of result.drafts.slice(start)) one.region ??= part
      }
      scope.pop()
    }
  )
  close()
  for (const {draft, kind} of smallBoxes(result.drafts, measures)) draft.region = kind
  return result

  function inline(node: Element) {
    const at = spanOfNode(node)
    if (!at || !open || node.tagName !== 'br') return
    const before = open.runs.findLast(({kind, text}) => kind === 'break' || text.trim())
    if (before?.kind === 'break') return close()
    open.runs.push({...at, kind: 'break', marks: [], text: '\n'})
  }
}

/** The stretch of the page that a node was read from. */
export function spanOfNode(node: Node): Span | undefined {
  const location = node.sourceCodeLocation
  return location ? {end: location.endOffset, start: location.startOffset} : undefined
}

function wrapOf(node: Element, {parent}: Measure, above: Draft['wrap']): Draft['wrap'] {
  const {tagName} = node
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'blockquote')
    return above ?? {outer: node}
  if (tagName === 'li' && above && /^[uo]l$/u.test(above.outer.tagName))
    return {...above, item: node}
  if (tagName === 'td' || tagName === 'th') return parent ? undefined : above
  if (tagName === 'tr') {
    const table = tableOf(node)
    return table ? {item: node, outer: table} : above
  }
  return above
}

function tableOf(row: Element): Element | undefined {
  for (let up = row.parentNode, steps = 0; up && steps < 3; steps++) {
    if (up.nodeName === 'table') return up as Element
    up = 'parentNode' in up ? up.parentNode : null
  }
  return
}

function marked(node: Element, above: Mark[]): Mark[] {
  const type = marks[node.tagName]
  if (!type || above.some((mark) => mark.type === type)) return above
  if (type !== 'link') return [...above, {type}]
  const url = attribute(node, 'href')
  return url && !/^\s*(?:#|$)/u.test(url) ? [{type, url}, ...above] : above
}

function pass(node: Element, reason: string, {passed}: Drafts): void {
  const at = spanOfNode(node)
  if (!at) return
  walk(
    node,
    (child) => {
      const own = child.nodeName === '#text' ? spanOfNode(child) : undefined
      if (own) passed.push({...own, reason})
      return true
    },
    () => undefined
  )
}
