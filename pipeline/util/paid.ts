/** Tells what of a piece is paid for. Every output that is open to all shows the free part only. */

import type {Root, RootContent} from 'mdast'
import type {Article} from '../article.ts'

/** The class, on our pages and in their JSON-LD, of what is paid for. */
export const paidClass = 'paid'

/** Where the free part ends, as Hugo, WordPress and Jekyll write it. */
const mark = /^<!--\s?more\s?-->$/u

/** Whether a node is the line where the free part ends. */
export function isPaidMark(node: {type: string; value?: string}): boolean {
  return node.type === 'html' && mark.test((node.value ?? '').trim())
}

/**
 * Split a body at its `<!-- more -->`.
 *
 * @returns
 *   The blocks anyone may read, and those that are paid for: of a piece that is not free and has no such line, all.
 */
export function splitPaid({body, free}: Pick<Article, 'body' | 'free'>): {
  free: RootContent[]
  paid: RootContent[]
} {
  if (free !== false) return {free: body.children, paid: []}
  const at = body.children.findIndex((node) => isPaidMark(node))
  return {free: body.children.slice(0, Math.max(at, 0)), paid: body.children.slice(at + 1)}
}

/** The body as anyone may have it: what is paid for is only the mark where it was. */
export function openBody(article: Pick<Article, 'body' | 'free'>): Root {
  if (article.free !== false) return article.body
  const more: RootContent = {type: 'html', value: '<!-- more -->'}
  return {children: [...splitPaid(article).free, more], type: 'root'}
}
