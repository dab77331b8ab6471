/**
 * Inspects pages: every `<script type="application/ld+json">`, as a browser would find it, also where it is broken.
 *
 * Source: HTML Living Standard, tokenization; JSON-LD 1.1 section 7, “Embedding JSON-LD in HTML documents”.
 */

import {type Token, Tokenizer, TokenizerMode} from 'parse5'
import type {VFile} from 'vfile'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import type {Fact, Telling} from '../util/telling.ts'
import type {Inspector} from './inspector.ts'
import {lint, type Source} from './lint.ts'

/** What a page says that its JSON-LD must agree with. */
interface Page {
  authors: string[]
  canonical?: string
  classes: Set<string>
  facts: Telling['facts']
  sources: Source[]
}

/** Meta elements that say what others say too. */
const metas: Record<string, Fact> = {
  'article:modified_time': 'modified',
  'article:published_time': 'published',
  'og:title': 'headline'
}

/** How the text of an element is read, where it is not markup. */
const modes: Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = {
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT
}

const inspector: Inspector = {
  accepts: ({extname, value}) =>
    /^\.x?html?$/iu.test(extname ?? '') ||
    /^\s*<(?:!doctype html|html)/iu.test(String(value).slice(0, 1000)),
  inspect(file, {now}) {
    const {authors, facts, sources, ...page} = read(file)
    if (sources.length === 0) {
      report(file, 'inspect:no-json-ld', 'info', 'Missing `<script type="application/ld+json">`', {
        note: 'The page says nothing to machines in JSON-LD'
      })
    }
    const tellings = lint(file, sources, {page, ...(now ? {now} : {})})
    if (!page.canonical || !facts.headline) return tellings
    const said = authors.length > 0 ? {...facts, authors: authors.join('; ')} : facts
    return [...tellings, {facts: said, keys: [page.canonical]}]
  },
  name: 'html'
}

export default inspector

function read(file: VFile): Page {
  const html = String(file.value)
  const page: Page = {authors: [], classes: new Set(), facts: {}, sources: []}
  let script: {start: number} | undefined
  const skip = () => undefined
  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onCharacter: skip,
      onComment: skip,
      onDoctype: skip,
      onEndTag({location, tagName}) {
        if (tagName !== 'script' || !script) return
        page.sources.push(trim(file, script.start, location!.startOffset))
        script = undefined
      },
      onEof: skip,
      onNullCharacter: skip,
      onParseError: null,
      onStartTag(token) {
        const {attrs, location, tagName} = token
        const mode = modes[tagName]
        if (mode !== undefined && !token.selfClosing) {
          tokenizer.state = mode
          tokenizer.lastStartTagName = tagName
        }
        if (tagName === 'script' && isJsonLd(attrs)) script = {start: location!.endOffset}
        note(page, tagName, attrs)
      },
      onWhitespaceCharacter: skip
    }
  )
  tokenizer.write(html, true)
  if (script) page.sources.push(trim(file, script.start, html.length))
  return page
}

function isJsonLd(attributes: Token.Attribute[]): boolean {
  const type = attributes.find(({name}) => name === 'type')?.value
  return type !== undefined && /^\s*application\/ld\+json\s*(?:;|$)/iu.test(type)
}

function note(page: Page, tag: string, attributes: Token.Attribute[]): void {
  for (const {name, value} of attributes) {
    if (name === 'class') for (const word of value.split(/\s+/u)) page.classes.add(word)
  }
  const find = (wanted: string) => attributes.find(({name}) => name === wanted)?.value.trim()
  const [content, href, language] = [find('content'), find('href'), find('lang')]
  if (tag === 'link' && href && find('rel')?.toLowerCase() === 'canonical') page.canonical ??= href
  if (tag === 'html' && language) page.facts.language = language
  if (tag !== 'meta' || !content) return
  const name = (find('property') ?? find('name') ?? '').toLowerCase()
  if (name === 'author') page.authors.push(content)
  const fact = metas[name]
  if (fact) page.facts[fact] ??= content
}

/** Some publishers wrap their JSON in a comment or `<![CDATA[`: that is no JSON, and said once; the rest is read. */
const wrapping =
  /^(?<open>(?:\/\/|\/\*)?\s{0,9}(?:<!--|<!\[CDATA\[)(?:\s{0,9}\*\/)?)[\s\S]*?(?<close>(?:(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)(?:\s{0,9}\*\/)?)?)$/u

function trim(file: VFile, start: number, end: number): Source {
  const text = String(file.value).slice(start, end)
  const lead = text.length - text.trimStart().length
  const {close = '', open = ''} = wrapping.exec(text.trim())?.groups ?? {}
  if (open) {
    report(file, 'inspect:json', 'fatal', `Unexpected \`${open}\` around the JSON`, {
      note: 'Consumers drop the whole block',
      place: placeOf(file, {end: start + lead + open.length, start: start + lead})
    })
  }
  return {
    offset: start + lead + open.length,
    text: text
      .trim()
      .slice(open.length, text.trim().length - close.length)
      .trimEnd()
  }
}
