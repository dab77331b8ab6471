/** A feed of anyone’s, as rules see it: elements of RSS and Atom and members of JSON Feed alike, each with its place. */

import type {Element, Nodes, Root} from 'xast'
import type {Span} from '../../claim.ts'
import {canonicalName} from './namespaces.ts'
import type {JsonNode} from '../json-ld/json-tree.ts'

export interface FeedNode {
  attributes: Record<string, string>
  children: FeedNode[]
  /** Namespaces that are declared here: prefix → URI. */
  declared?: Record<string, string>
  /** Type of the value, in JSON. */
  kind?: string
  /** As feeds commonly write it (example: `'content:encoded'`), whatever prefix stands here. */
  name: string
  /** Whether it is a value of its own and not one of a list, in JSON. */
  single?: true
  span: Span
  /** Its own text, or that of its value. */
  text: string
  /** Prefix that is bound to no namespace. */
  unbound?: string
}

const atom = 'http://www.w3.org/2005/Atom'

export type FeedFormat = 'atom' | 'json' | 'rss'

export interface FeedDocument {
  /** `channel`, `feed`, or the whole of JSON. */
  feed: FeedNode
  format: FeedFormat
  items: FeedNode[]
  root: FeedNode
  source: string
}

/** Every node of a document, parents first. */
export function* nodesOf(node: FeedNode): Iterable<FeedNode> {
  yield node
  for (const child of node.children) yield* nodesOf(child)
}

/** The children of some names. */
export function named(node: FeedNode, ...names: string[]): FeedNode[] {
  return node.children.filter(({name}) => names.includes(name))
}

/** Make a document of XML; nothing where it is neither RSS 2.0 nor Atom. */
export function fromFeedXml(tree: Root, source: string): FeedDocument | undefined {
  const element = tree.children.find((node) => node.type === 'element')
  if (!element) return
  const scope = {xml: 'http://www.w3.org/XML/1998/namespace'}
  const root = toNode(element, scope, atom)
  if (root.name !== 'feed') return toRss(toNode(element, scope, ''), source)
  return {feed: root, format: 'atom', items: named(root, 'entry'), root, source}
}

function toRss(root: FeedNode, source: string): FeedDocument | undefined {
  if (root.name !== 'rss') return
  const [feed = root] = named(root, 'channel')
  return {feed, format: 'rss', items: named(feed, 'item'), root, source}
}

/** Make a document of JSON. */
export function fromFeedJson(tree: JsonNode, source: string): FeedDocument {
  const root = toMember('feed', tree)
  return {feed: root, format: 'json', items: named(root, 'items'), root, source}
}

function toNode(element: Element, scope: Record<string, string>, home: string): FeedNode {
  const declared: Record<string, string> = {}
  const inner = {...scope}
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(element.attributes)) {
    if (key === 'xmlns') inner[''] = value ?? ''
    else if (key.startsWith('xmlns:')) declared[key.slice(6)] = value ?? ''
    else attributes[key] = value ?? ''
  }
  Object.assign(inner, declared)
  const [local = '', prefix = ''] = element.name.split(':').toReversed()
  const uri = Object.hasOwn(inner, prefix) ? inner[prefix] : undefined
  return {
    attributes,
    children: element.children.flatMap((node) =>
      node.type === 'element' ? [toNode(node, inner, home)] : []
    ),
    ...(Object.keys(declared).length > 0 ? {declared} : {}),
    name: prefix && uri === undefined ? element.name : canonicalName(uri ?? '', local, home),
    span: spanOf(element),
    text: element.children.map((node) => ('value' in node ? node.value : '')).join(''),
    ...(prefix && uri === undefined ? {unbound: prefix} : {})
  }
}

function spanOf({position}: Nodes): Span {
  const start = position?.start.offset ?? 0
  return {end: position?.end.offset ?? start, start}
}

/** What is below a key that begins with `_` is an extension’s own matter. */
function toMember(name: string, node: JsonNode): FeedNode {
  const members = node.type === 'object' && !name.startsWith('_') ? (node.children ?? []) : []
  return {
    attributes: {},
    children: members.flatMap(({children = []}) => {
      const [key, value] = children
      if (!key || !value) return []
      const values = value.type === 'array' ? (value.children ?? []) : [value]
      const single = value.type === 'array' ? {} : {single: true as const}
      return values.map((entry) => ({...toMember(String(key.value), entry), ...single}))
    }),
    kind: node.type,
    name,
    span: {end: node.offset + node.length, start: node.offset},
    text: ['boolean', 'number', 'string'].includes(node.type) ? String(node.value) : ''
  }
}
