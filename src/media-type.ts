/** Says what a file is to who asks for it over the network. */

import {isUtf8} from 'node:buffer'
import {lookup} from 'mrmime'
import type {FeedFacts} from '../pipeline/index.ts'

/** What the general table does not know, or says otherwise than its readers want. */
const own: Record<string, string> = {
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  opml: 'text/x-opml',
  xml: 'application/xml'
}

/** Formats of feeds. */
const feeds: Record<FeedFacts['format'], string> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  rss: 'application/rss+xml'
}

/** Types of text that are told their charset; JSON has but one and no parameter for it. */
const text = /^text\/|\/(?:javascript|jsonl|xml)$|\+xml$/u

/**
 * Find the media type of a file.
 *
 * @param feed
 *   Format of the feed that it is, if it is one, whatever its name.
 * @returns
 *   With its charset, where the bytes are UTF-8 and the type is one of text.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array, feed?: FeedFacts['format']): string {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const type = feed ? feeds[feed] : (own[ending] ?? lookup(ending) ?? 'application/octet-stream')
  if (!text.test(type) || !isUtf8(bytes)) return type
  // What a document says of itself, a server must not overrule.
  const declared = /^<\?xml[^>]{0,200}encoding=["']([^"']{1,40})/u.exec(
    Buffer.from(bytes.subarray(0, 300)).toString('latin1')
  )?.[1]
  return declared && !/^utf-?8$/iu.test(declared) ? type : `${type}; charset=utf-8`
}
