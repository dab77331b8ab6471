/**
 * Answers a request for a served file.
 *
 * Source: RFC 9110 (conditional requests, methods, ranges), WebSub 4 (links of feeds), Fetch (CORS).
 */

import {corsHeaders} from './serve-cors.ts'
import {partOf} from './serve-range.ts'
import {eventsPath, script, scriptPath} from './serve-reload.ts'
import type {Item, Shelf} from './shelf.ts'

export interface Request {
  /** Names in lower case. */
  headers: {
    host?: string | undefined
    'if-modified-since'?: string | undefined
    'if-none-match'?: string | undefined
    'if-range'?: string | undefined
    origin?: string | undefined
    range?: string | undefined
  }
  method: string
  /** Port that the server listens on. */
  port: number
  /** As it stands in the request line. */
  url: string
}

export interface Answer {
  body?: Uint8Array | string
  headers: Record<string, string | string[]>
  status: number
  /** Whether it goes on: a stream of events. */
  stream?: true
}

const methods = 'GET, HEAD, OPTIONS'
const plain = {'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff'}

/** A request line as proxies get it: host, then the rest. */
const absolute = /^http:\/\/([^/?#]*)(.*)$/isu

/** Names of what is hidden or leads elsewhere. */
const unseen = /^\.(?!well-known$)|[/\\\0]/u

/** Answer it. */
export async function answerRequest(request: Request, shelf: Shelf): Promise<Answer> {
  const {headers, method, port, url} = request
  const [, host = headers.host, rest = url] = absolute.exec(url) ?? []
  // Another name that leads here is how a page of another site would read this one (DNS rebinding).
  if (![host, headers.host].every((name) => isOwnHost(name, port))) {
    return refusal(421, 'This answers to 127.0.0.1 and localhost')
  }
  if (!['GET', 'HEAD', 'OPTIONS'].includes(method)) {
    return refusal(405, 'This is for looking only', {Allow: methods})
  }
  if (method === 'OPTIONS') return preflight(request, shelf)
  const [before = ''] = rest.split(/[?#]/u)
  const answer =
    (shelf.edition ? reload(before) : undefined) ?? (await find(before || '/', request, shelf))
  return method === 'HEAD' ? headOf(answer) : answer
}

/** Without what goes on, which a client that waits for its end would wait for. */
function headOf({body, headers, status}: Answer): Answer {
  if (body === undefined) return {headers, status}
  return {headers: {...headers, 'Content-Length': String(Buffer.byteLength(body))}, status}
}

function refusal(status: number, words: string, headers: Answer['headers'] = {}): Answer {
  return {body: `${words}\n`, headers: {...plain, ...headers}, status}
}

function isOwnHost(stated: string | undefined, port: number): boolean {
  const [, name = '', at = '80'] =
    /^(127\.0\.0\.1|localhost)(?::(\d{1,5}))?$/iu.exec(stated ?? '') ?? []
  return name !== '' && Number(at) === port
}

function reload(at: string): Answer | undefined {
  const headers = {'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff'}
  if (at === eventsPath) {
    return {headers: {...headers, 'Content-Type': 'text/event-stream'}, status: 200, stream: true}
  }
  if (at !== scriptPath) return
  return {
    body: script,
    headers: {...headers, 'Content-Type': 'text/javascript; charset=utf-8'},
    status: 200
  }
}

async function find(at: string, request: Request, shelf: Shelf): Promise<Answer> {
  const parts = partsOf(at)
  if (!parts) return refusal(400, 'This is no path')
  if (parts.some((part) => unseen.test(part))) return missing()
  const found = await shelf.find(parts)
  if (found !== 'folder')
    return found && !at.endsWith('/') ? show(found, request, shelf) : missing()
  if (!at.endsWith('/')) {
    // Made of its parts, so that it leads to no other host whatever was asked for.
    const to = `/${parts.map(encodeURIComponent).join('/')}/`
    return refusal(308, to, {Location: to})
  }
  const index = await shelf.find([...parts, 'index.html'])
  return index && index !== 'folder' ? show(index, request, shelf) : missing()
}

function missing(): Answer {
  return refusal(404, 'Nothing is here')
}

function partsOf(at: string): string[] | undefined {
  try {
    return at.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return
  }
}

function show(item: Item, request: Request, shelf: Shelf): Answer {
  const {bytes, digest, modified, type} = item
  const headers = {
    ...corsHeaders(type, request, shelf),
    'Cache-Control': 'no-cache',
    ETag: `"${digest}"`,
    ...(modified ? {'Last-Modified': new Date(modified).toUTCString()} : {}),
    ...linksOf(item),
    'X-Content-Type-Options': 'nosniff'
  }
  if (isFresh(item, request)) return {headers, status: 304}
  return cut(bytes, {...headers, 'Accept-Ranges': 'bytes', 'Content-Type': type}, request)
}

/** The whole, or the part that is asked for; a part of another version than the client has would be of no use to it. */
function cut(bytes: Uint8Array, headers: Record<string, string>, request: Request): Answer {
  const {'if-range': condition, range} = request.headers
  const wanted = request.method === 'GET' && (!condition || condition === headers['ETag'])
  const part = wanted ? partOf(range, bytes.length) : undefined
  if (part === 'none') {
    return refusal(416, 'It has no such part', {'Content-Range': `bytes */${bytes.length}`})
  }
  const body = part ? bytes.subarray(part.first, part.last + 1) : bytes
  const place = part && {'Content-Range': `bytes ${part.first}-${part.last}/${bytes.length}`}
  return {
    body,
    headers: {...headers, ...place, 'Content-Length': String(body.length)},
    status: part ? 206 : 200
  }
}

/** `If-None-Match` decides alone where it is there. */
function isFresh({digest, modified}: Item, {headers}: Request): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    return tags
      .split(',')
      .map((tag) => tag.trim().replace(/^W\//u, ''))
      .some((tag) => tag === '*' || tag === `"${digest}"`)
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return modified !== undefined && Math.floor(Date.parse(modified) / 1000) * 1000 <= since
}

function linksOf({feed}: Item): {Link?: string} {
  if (!feed) return {}
  const links = [
    ...feed.hubs.map((hub) => `<${hub}>; rel="hub"`),
    ...(feed.self ? [`<${feed.self}>; rel="self"`] : [])
  ]
  return links.length > 0 ? {Link: links.join(', ')} : {}
}

function preflight(request: Request, shelf: Shelf): Answer {
  const headers = {
    ...corsHeaders('application/json', request, shelf),
    'Access-Control-Allow-Headers': 'If-Modified-Since, If-None-Match, If-Range, Range',
    'Access-Control-Allow-Methods': methods,
    Allow: methods
  }
  return {headers, status: 204}
}
