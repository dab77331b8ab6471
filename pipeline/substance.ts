/** The substance of an article: what readers would call a change when it changes. */

import type {Nodes} from 'mdast'
import type {Article} from './article.ts'

/**
 * Spell out the substance of an article.
 *
 * @returns
 *   Canonical text without places and without white space that means nothing; the shell digests it.
 *   What we work out of the words, and what the configuration adds to a name, is not in it: a new
 *   release of Copydesk, or a new page about an author, updates no article.
 */
export function substance({
  authors,
  body,
  dateline,
  id: _id,
  language: _language,
  quotations: _quotations,
  slug: _slug,
  summary: _summary,
  ...fields
}: Article): string {
  const names = authors.map(({name}) => name)
  return JSON.stringify([fields, names, dateline?.text ?? '', body.children], tidy)
}

function tidy(key: string, value: unknown): unknown {
  if (key === 'position') return undefined
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim()
  if (key === 'children') return joined(value as Nodes[])
  return isRecord(value) ? sorted(value) : value
}

/** How a paragraph was wrapped shows in how many text nodes it has: neighbours are one. */
function joined(nodes: Nodes[]): Nodes[] {
  const result: Nodes[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = {...last, value: last.value + node.value}
    } else result.push(node)
  }
  return result
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
