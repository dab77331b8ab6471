/**
 * Inspects RSS 2.0 and Atom 1.0: whether they are well-formed, and what readers make of them.
 *
 * Source: XML 1.0, RSS 2.0.11, RSS Board Best Practices Profile, RFC 4287.
 */

import type {Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import type {VFile} from 'vfile'
import {fromFeedXml} from '../util/feed/document.ts'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import {tellItems} from '../util/tell-items.ts'
import {lintFeed} from './feed-rules/lint.ts'
import type {Inspector} from './inspector.ts'

/** Encodings that parsers of XML may know. */
const encodings =
  /^(?:utf-?(?:16|32)(?:[bl]e)?|us-ascii|ascii|(?:iso|cp|ibm|windows|x|koi8|euc|mac|gb|big)[-_]?[\w-]{1,20}|shift[-_]jis|latin-?\d|macintosh)$/iu

const inspector: Inspector = {
  accepts: ({extname, value}) =>
    /^\.(?:atom|rdf|rss|xml)$/iu.test(extname ?? '') &&
    /<(?:\w{1,20}:)?(?:RDF|feed|rss)[\s>/]/u.test(String(value).slice(0, 5000)),
  inspect(file, {now}) {
    // Same length, so that offsets hold; the parser knows line feeds only.
    const text = String(file.value)
      .replace(/^\ufeff/u, ' ')
      .replace(/\r\n/gu, ' \n')
      .replace(/\r/gu, '\n')
    const skipped = text.length - text.trimStart().length
    const tree = parse(file, text, skipped)
    if (!tree) return []
    const document = fromFeedXml(tree, text.slice(skipped))
    if (document) {
      const shifted = shift(document, skipped)
      lintFeed(file, shifted, now)
      return tellItems(file, shifted)
    }
    report(
      file,
      'inspect:feed-version',
      'warning',
      'Unexpected kind of feed, expected RSS 2.0 or Atom 1.0'
    )
    return []
  },
  name: 'feed'
}

export default inspector

function parse(file: VFile, text: string, skipped: number): Root | undefined {
  const declared = /^<\?xml[^>]*encoding=["']([^"']{1,40})/iu.exec(text.slice(skipped))?.[1]
  if (declared && !/^utf-?8$/iu.test(declared)) {
    report(
      file,
      'inspect:feed-encoding',
      encodings.test(declared) ? 'info' : 'fatal',
      `Unexpected encoding \`${declared}\`, expected \`utf-8\``
    )
  }
  try {
    return fromXml(text.slice(skipped))
  } catch (error) {
    const {cause = error, place} = error as {cause?: unknown; place?: {offset?: number}}
    const [words] = String((cause as Error).message ?? cause).split(/ \(line | \(column |\n/u)
    const start = startOf(text, skipped + (place?.offset ?? 0))
    report(file, 'inspect:feed-xml', 'fatal', `Cannot read XML: ${words}`, {
      note: 'One such place costs readers the whole feed',
      place: placeOf(file, {end: Math.min(start + 1, text.length), start})
    })
    return
  }
}

/** The parser notices a bare `&` at what follows it. */
function startOf(text: string, offset: number): number {
  const before = /&#?\w{0,40}\s?$/u.exec(text.slice(Math.max(0, offset - 42), offset))
  return before ? offset - before[0].length : offset
}

function shift<T extends ReturnType<typeof fromFeedXml> & object>(document: T, by: number): T {
  if (by === 0) return document
  const walk = (node: T['root']) => {
    node.span = {end: node.span.end + by, start: node.span.start + by}
    node.children.forEach(walk)
  }
  walk(document.root)
  return {...document, source: ' '.repeat(by) + document.source}
}
