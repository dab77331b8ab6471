/** Makes mdast of the drafts of a page: paragraphs, headings, lists, quotes, tables, code, with their places. */

import type {BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, TableRow} from 'mdast'
import type {VFile} from 'vfile'
import type {Span} from '../../claim.ts'
import type {Draft, Mark, Run} from './drafts.ts'
import {placeOf} from '../place.ts'

/**
 * Make blocks of drafts.
 *
 * @param drafts
 *   Drafts in the order of the page; those of one list, quote or table that follow each other become one block.
 * @returns
 *   Blocks, each with the drafts it was made of.
 */
export function blocksOf(
  drafts: Draft[],
  copy: VFile
): Array<{drafts: Draft[]; node: RootContent}> {
  const result: Array<{drafts: Draft[]; node: RootContent}> = []
  for (let index = 0; index < drafts.length;) {
    const first = drafts[index]!
    const group = [first]
    const outer = isLaidOut(drafts, index) ? undefined : first.wrap?.outer
    while (outer && drafts[index + group.length]?.wrap?.outer === outer) {
      if (drafts[index + group.length]!.region !== first.region) break
      group.push(drafts[index + group.length]!)
    }
    index += group.length
    const node = outer ? wrapped(group, outer.tagName, copy) : blockOf(first, copy)
    if (node) result.push({drafts: group, node})
  }
  return result
}

/** A table with one column, or with paragraphs in its cells, is laid out rather than tabled. */
function isLaidOut(drafts: Draft[], index: number): boolean {
  const {wrap} = drafts[index]!
  if (wrap?.outer.tagName !== 'table') return false
  const rows = new Map<unknown, number>()
  for (let at = index; drafts[at]?.wrap?.outer === wrap.outer; at++) {
    const {runs, wrap: own} = drafts[at]!
    if (runs.reduce((sum, {text}) => sum + text.length, 0) > 300) return true
    rows.set(own?.item, (rows.get(own?.item) ?? 0) + 1)
    if (at - index > 500) break
  }
  return Math.max(...rows.values()) < 2
}

function wrapped(group: Draft[], tag: string, copy: VFile): RootContent | undefined {
  const items = new Map<unknown, Draft[]>()
  for (const draft of group) {
    const key = draft.wrap?.item ?? draft
    items.set(key, [...(items.get(key) ?? []), draft])
  }
  const rows = [...items.values()].map((drafts) =>
    drafts.flatMap((draft) => blockOf(draft, copy) ?? [])
  )
  const filled = rows.filter((blocks) => blocks.length > 0)
  if (filled.length === 0) return
  if (tag === 'blockquote') {
    return around('blockquote', filled.flat(), copy) as RootContent
  }
  if (tag === 'table') return table(filled, copy)
  const list = filled.map((blocks) => around('listItem', blocks, copy) as ListItem)
  return {...(around('list', list, copy) as object), ordered: tag === 'ol'} as RootContent
}

function table(rows: BlockContent[][], copy: VFile): RootContent | undefined {
  const cells = rows.map(
    (blocks) =>
      around(
        'tableRow',
        blocks.map((block) => ({
          children: 'children' in block ? block.children : [],
          position: block.position,
          type: 'tableCell'
        })),
        copy
      ) as TableRow
  )
  return around('table', cells, copy) as RootContent
}

function around(type: string, children: Array<{position?: unknown}>, copy: VFile): unknown {
  const nodes = children as BlockContent[]
  const span = {
    end: nodes.at(-1)!.position!.end.offset!,
    start: nodes[0]!.position!.start.offset!
  }
  return {children, position: placeOf(copy, span), type}
}

/** Make one block of a draft; nothing where only white space is in it. */
function blockOf(draft: Draft, copy: VFile): BlockContent | undefined {
  const runs = trimmed(draft.runs)
  const [first] = runs
  if (!first) return
  const span: Span = {end: runs.at(-1)!.end, start: first.start}
  const position = placeOf(copy, span)
  const {tagName} = draft.element
  if (tagName === 'pre') {
    return {position, type: 'code', value: runs.map(({text}) => text).join('')}
  }
  const depth = /^h([1-6])$/u.exec(tagName)?.[1]
  // A headline set in two lines is one.
  const children = inlines(depth ? runs.map(unbroken) : runs, copy)
  if (depth) return {children, depth: Number(depth) as 1, position, type: 'heading'}
  return {children, position, type: 'paragraph'} satisfies Paragraph
}

function unbroken(run: Run): Run {
  return run.kind === 'break' ? {...run, kind: 'text', text: ' '} : run
}

/** Without white space and breaks at the ends, and with one space where a browser shows one. */
function trimmed(runs: Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const before = result.at(-1)
    const blank = /^[\t\n\f\r ]*$/u.test(run.text) || run.kind === 'break'
    if (
      blank &&
      (!before || before.kind === 'break' || / $/u.test(before.text)) &&
      run.kind !== 'break'
    )
      continue
    if (run.kind === 'break') {
      while (result.at(-1)?.kind === 'text' && !result.at(-1)!.text.trim()) result.pop()
      if (result.length === 0) continue
    }
    result.push(run)
  }
  const isBlank = (run: Run | undefined) => run && !run.text.trim()
  while (isBlank(result[0])) result.shift()
  while (isBlank(result.at(-1))) result.pop()
  const last = result.length - 1
  return result.map((run, index) => {
    let {end, start, text} = run
    const literal = text.length === end - start
    if (index === 0 && literal) {
      start += text.length - text.trimStart().length
      text = text.trimStart()
    }
    if (index === last && literal) {
      end -= text.length - text.trimEnd().length
      text = text.trimEnd()
    }
    return {...run, end, start, text}
  })
}

/** Inline nodes: runs that share their outermost mark stand in one node. */
function inlines(runs: Run[], copy: VFile, depth = 0): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (let index = 0; index < runs.length;) {
    const run = runs[index]!
    const mark = run.marks[depth]
    let to = index + 1
    if (mark) while (to < runs.length && sameMark(runs[to]!.marks[depth], mark)) to++
    const group = runs.slice(index, to)
    index = to
    const position = placeOf(copy, {end: group.at(-1)!.end, start: run.start})
    if (run.kind === 'break') result.push({position, type: 'break'})
    else if (!mark) result.push({position, type: 'text', value: run.text})
    else if (mark.type === 'inlineCode') {
      result.push({position, type: 'inlineCode', value: group.map(({text}) => text).join('')})
    } else {
      const children = inlines(group, copy, depth + 1)
      if (mark.type === 'link')
        result.push({children, position, type: 'link', url: mark.url!} as PhrasingContent)
      else result.push({children, position, type: mark.type} as PhrasingContent)
    }
  }
  return result
}

function sameMark(a: Mark | undefined, b: Mark): boolean {
  return a?.type === b.type && a.url === b.url
}
