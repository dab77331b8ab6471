/** Opens raw HTML blocks of Markdown: tags become inline `html` nodes, the words between them text. */

import type {Html, Paragraph, Root, RootContent, Text} from 'mdast'
import type {VFile} from 'vfile'
import {isPaidMark} from './paid.ts'
import {placeOf, spanOf} from './place.ts'

/** Elements whose content is no words of the piece. */
const opaque = /<(iframe|math|noscript|object|script|select|style|svg|template|textarea|title)\b/iuy
const tag = /<\/?[A-Za-z][^<>]{0,4000}>|<[!?][^<>]{0,4000}>/uy
/** Tags that end a line of text. */
const block =
  /^<\/?(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/iu

const entities: Record<string, string> = {
  '&#39;': "'",
  '&amp;': '&',
  '&apos;': "'",
  '&gt;': '>',
  '&hellip;': '…',
  '&ldquo;': '“',
  '&lsquo;': '‘',
  '&lt;': '<',
  '&mdash;': '—',
  '&nbsp;': ' ',
  '&ndash;': '–',
  '&quot;': '"',
  '&rdquo;': '”',
  '&rsquo;': '’'
}
const entity = new RegExp(Object.keys(entities).join('|'), 'giu')

/** Replace the HTML blocks of a tree by paragraphs, but for the line where the free part ends; lists and quotes are looked into. */
export function openHtml(tree: Root, copy: VFile): void {
  const open = (nodes: RootContent[]): RootContent[] =>
    nodes.flatMap((node): RootContent[] => {
      if (node.type === 'html') return isPaidMark(node) ? [node] : paragraphsOf(node, copy)
      if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
        node.children = open(node.children) as never
      }
      return [node]
    })
  tree.children = open(tree.children)
}

function paragraphsOf(node: Html, copy: VFile): RootContent[] {
  if (!node.position) return [node]
  const span = spanOf(node.position)
  const source = String(copy.value).slice(span.start, span.end)
  const rows: Array<Array<Html | Text>> = [[]]
  for (const {end, markup, start} of partsOf(source)) {
    const value = source.slice(start, end)
    if (!markup && /^\s*\n\s*$|^$/u.test(value)) continue
    const breaks = markup && block.test(value)
    if (breaks && rows.at(-1)!.some((child) => child.type === 'text')) rows.push([])
    rows.at(-1)!.push({
      position: placeOf(copy, {end: span.start + end, start: span.start + start}),
      type: markup ? 'html' : 'text',
      value: markup ? value : (entities[value.toLowerCase()] ?? value)
    })
  }
  return rows.filter((row) => row.length > 0).map((row) => toParagraph(row))
}

function toParagraph(children: Array<Html | Text>): Paragraph {
  const [first, last] = [children[0]!.position!, children.at(-1)!.position!]
  return {children, position: {end: last.end, start: first.start}, type: 'paragraph'}
}

/** Markup and words, in order; linear, whatever is left open. */
function* partsOf(source: string): Iterable<{end: number; markup: boolean; start: number}> {
  let at = 0
  let from = 0
  while (at < source.length) {
    const start = source.indexOf('<', at)
    if (start === -1) break
    const end = markupEnd(source, start)
    if (end === undefined) {
      at = start + 1
      continue
    }
    yield* wordsOf(source, from, start)
    yield {end, markup: true, start}
    at = from = end
  }
  yield* wordsOf(source, from, source.length)
}

/** Words and, each by itself, the entities that HTML cannot do without. */
function* wordsOf(source: string, from: number, to: number) {
  let at = from
  for (const match of source.slice(from, to).matchAll(entity)) {
    const start = from + match.index
    if (start > at) yield {end: start, markup: false, start: at}
    at = start + match[0].length
    yield {end: at, markup: false, start}
  }
  if (to > at) yield {end: to, markup: false, start: at}
}

function markupEnd(source: string, start: number): number | undefined {
  const upTo = (end: number, length: number) => (end === -1 ? source.length : end + length)
  if (source.startsWith('<!--', start)) return upTo(source.indexOf('-->', start + 4), 3)
  if (source.startsWith('<![CDATA[', start)) return upTo(source.indexOf(']]>', start + 9), 3)
  opaque.lastIndex = start
  const name = opaque.exec(source)?.[1]
  if (name) {
    const close = new RegExp(`</${name}[^<>]{0,99}>`, 'giu')
    close.lastIndex = start
    const match = close.exec(source)
    return match ? match.index + match[0].length : source.length
  }
  tag.lastIndex = start
  const found = tag.exec(source)?.[0]
  return found ? start + found.length : undefined
}
