/** Runs the rules over the JSON-LD of a file and files what they find, in the order of the file. */

import type {VFile} from 'vfile'
import {type Block, entitiesOf} from '../util/json-ld/json-ld-graph.ts'
import {type JsonNode, memberOf, parseJson} from '../util/json-ld/json-tree.ts'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import {tellArticles} from '../util/tell-article.ts'
import type {Telling} from '../util/telling.ts'
import {rules} from './rules/index.ts'
import type {Document, Finding} from './rules/rule.ts'

/** A stretch of a file that holds JSON. */
export interface Source {
  offset: number
  text: string
}

/** Messages of one rule in one file; the rest are counted, not shown. */
const most = 20

/**
 * Lint JSON-LD.
 *
 * @param file
 *   File it stands in; messages are filed here.
 * @param sources
 *   The JSON of a file of JSON-LD, or of each `<script>` of a page.
 * @param context
 *   The present, and what the page says around them.
 * @returns
 *   What it says of articles.
 */
export function lint(
  file: VFile,
  sources: Source[],
  context: Pick<Document, 'now' | 'page'> = {}
): Telling[] {
  const blocks = sources.flatMap((source) => parse(file, source))
  const ours = blocks.filter(isOfSchemaOrg)
  const document: Document = {
    ...context,
    blocks: ours,
    entities: ours.flatMap(entitiesOf),
    terms: new Set(ours.flatMap(termsOf))
  }
  const findings = rules.flatMap(({find, name}) => {
    const found = [...find(document)].map((finding) => ({...finding, name}))
    const rest = found.slice(most)
    if (rest.length > 0) found[most - 1]!.note = `And \`${rest.length}\` more of the kind`
    return found.slice(0, most)
  })
  for (const finding of findings.toSorted((a, b) => startOf(a) - startOf(b))) {
    const {at, name, reason, severity = 'fatal', ...rest} = finding
    const start = startOf(finding)
    report(file, `inspect:${name}`, severity, reason, {
      ...rest,
      place: placeOf(file, {end: start + at.node.length, start})
    })
  }
  return tellArticles(document.entities, (start, end) => placeOf(file, {end, start}))
}

function parse(file: VFile, {offset, text}: Source): Block[] {
  const {mistakes, root} = parseJson(text)
  for (const {reason, span} of mistakes.slice(0, 5)) {
    report(file, 'inspect:json', 'fatal', reason, {
      note: 'Consumers drop the whole block',
      place: placeOf(file, {end: span.end + offset, start: span.start + offset})
    })
  }
  return root ? [{offset, root, text}] : []
}

/** Whether a document is of schema.org, or of no vocabulary it names. */
function isOfSchemaOrg(block: Block): boolean {
  const contexts = contextsOf(block)
  return contexts.length === 0 || contexts.some((node) => /schema/iu.test(textOf(block, node)))
}

/** Terms that a document defines in its own context. */
function termsOf(block: Block): string[] {
  return contextsOf(block).flatMap((node) =>
    node.type === 'object'
      ? (node.children ?? []).map((member) => String(member.children?.[0]?.value))
      : []
  )
}

function contextsOf({root}: Block): JsonNode[] {
  return (root.type === 'array' ? (root.children ?? []) : [root]).flatMap((top) => {
    const context = memberOf(top, '@context')
    return context?.type === 'array' ? (context.children ?? []) : (context ?? [])
  })
}

function textOf({text}: Block, node: JsonNode): string {
  return text.slice(node.offset, node.offset + node.length)
}

function startOf({at}: Finding): number {
  return at.block.offset + at.node.offset
}
