/**
 * Warns of content that readers take out or that breaks in them: scripts, frames, handlers, `javascript:` links,
 * relative URLs.
 *
 * ```xml
 * > | <description>&lt;img src="/ferry.jpg"&gt;</description>
 *     ^
 * ```
 */

import {defaultTreeAdapter, parseFragment} from 'parse5'
import {type FeedDocument, type FeedNode, named, nodesOf} from '../../util/feed/document.ts'
import {type Finding, rule} from './rule.ts'

const elements = new Set(
  'applet base embed form frame frameset iframe link meta object script style'.split(' ')
)
const urls = new Set(['href', 'poster', 'src'])

/** UTF-16 units; what is longer is not looked into. */
const longest = 2_000_000

export default rule('feed-html', function* (document) {
  for (const item of document.items) {
    for (const at of named(item, 'content', 'summary', 'title')) {
      if (at.attributes['type'] === 'xhtml') yield* faultsOfTree(at)
    }
    for (const at of contentsOf(document, item)) {
      if (at.text.length > longest || !at.text.includes('<')) continue
      yield* faults(at)
    }
  }
})

function contentsOf({format}: FeedDocument, item: FeedNode): FeedNode[] {
  if (format === 'json') return named(item, 'content_html')
  if (format === 'rss') return named(item, 'description', 'content:encoded')
  return named(item, 'content', 'summary', 'title').filter(
    ({attributes}) => attributes['type'] === 'html'
  )
}

function* faults(at: FeedNode): Iterable<Finding> {
  const seen = new Set<string>()
  const stack: unknown[] = [parseFragment(at.text)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const element = node as Parameters<typeof defaultTreeAdapter.isElementNode>[0]
    if (defaultTreeAdapter.isElementNode(element)) {
      for (const words of faultsOf(element.tagName, element.attrs)) {
        if (seen.has(words)) continue
        seen.add(words)
        yield {at, reason: `Unexpected ${words} in \`${at.name}\``, severity: 'warning'}
      }
    }
    if ('childNodes' in element) stack.push(...element.childNodes.toReversed())
  }
}

/** Source: RFC 4287 3.1.1.3: one `div` of XHTML. */
function* faultsOfTree(at: FeedNode): Iterable<Finding> {
  if (named(at, 'xhtml:div').length !== 1) {
    yield {
      at,
      expected: ['xhtml:div'],
      reason: `Missing \`div\` of XHTML in \`${at.name}\`, which is of \`type="xhtml"\``
    }
  }
  for (const node of nodesOf(at)) {
    const name = /^xhtml:(?<tag>.+)/u.exec(node.name)?.groups?.['tag']
    if (!name) continue
    const attrs = Object.entries(node.attributes).map(([key, value]) => ({name: key, value}))
    for (const words of faultsOf(name, attrs)) {
      yield {at: node, reason: `Unexpected ${words} in \`${at.name}\``, severity: 'warning'}
    }
  }
}

function faultsOf(tagName: string, attrs: Array<{name: string; value: string}>): string[] {
  return [
    ...(elements.has(tagName) ? [`element \`${tagName}\``] : []),
    ...attrs.flatMap(({name, value}) => {
      if (/^on/iu.test(name) || name === 'srcdoc' || name === 'style')
        return [`attribute \`${name}\``]
      if (!urls.has(name)) return []
      // Browsers skip white space and controls inside a scheme.
      const url = value.replace(/[\s\p{Cc}]/gu, '')
      if (/^(?:javascript|vbscript|data):/iu.test(url)) return [`\`${name}="${url.slice(0, 40)}"\``]
      return /^[a-z][a-z\d+.-]*:/iu.test(url) ? [] : [`relative \`${name}="${url.slice(0, 80)}"\``]
    })
  ]
}
