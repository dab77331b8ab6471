/**
 * Faults a value that should be an absolute URL and is not; warns of one that nobody else can open.
 *
 * ```json
 * > | {"@type": "NewsArticle", "url": "/articles/ferry/"}
 *                                     ^^^^^^^^^^^^^^^^^^
 * ```
 *
 * In a page a relative URL has a base, though few consumers apply it: a warning. Properties that also take text are left alone. Text for a node is the matter of another rule.
 *
 * Source: schema.org, `URL`; RFC 3986 section 4.3.
 */

import {memberOf} from '../../util/json-ld/json-tree.ts'
import type {Severity} from '../../util/report.ts'
import {isDataType, isEnumeration, rangeOf} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

const absolute = /^[a-z][a-z0-9+.-]*:/iu
const web = /^https?:\/\/[^\s/?#]+/iu
/** What others cannot fetch: it is in the page, or on one machine. */
const inside = /^(?:about|blob|data|file|javascript):/iu
const local =
  /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.|[^/.:]+(?:[:/]|$))/iu

export default rule('url', function* ({entities, page}) {
  for (const {properties} of entities) {
    for (const {name, values} of properties) {
      const range = rangeOf(name)
      if (!range.includes('URL') || range.includes('Text')) continue
      const takesNodes = range.some((type) => !isDataType(type) && !isEnumeration(type))
      for (const value of values) {
        const text = value.entity ? undefined : value.plain
        if (typeof text === 'number' && !takesNodes) continue
        if (typeof text !== 'string' || text.trim() === '') continue
        const fault = faultOf(text, takesNodes, page !== undefined)
        if (!fault) continue
        const [severity, reason] = fault
        yield {actual: text, at: value, reason: `${reason} of \`${name}\``, severity}
      }
    }
  }
  for (const {block, id, node} of entities) {
    const written = memberOf(node, '@id')
    if (!id && written) {
      const reason = `Unexpected ${written.type} as \`@id\`, expected an IRI in quotes`
      yield {at: {block, node: written}, reason}
    }
    if (!id) continue
    if (/\s/u.test(id.value.trim())) {
      yield {actual: id.value, at: {block, node: id.node}, reason: 'Unexpected space in `@id`'}
    } else if (!absolute.test(id.value) && !/^(?:#|_:|$)/u.test(id.value)) {
      const reason = 'Unexpected relative `@id`, expected an absolute IRI'
      yield {actual: id.value, at: {block, node: id.node}, reason, severity: 'warning'}
    }
  }
})

function faultOf(
  text: string,
  takesNodes: boolean,
  inPage: boolean
): [Severity, string] | undefined {
  const trimmed = text.trim()
  if (!absolute.test(trimmed)) {
    if (takesNodes && !looksRelative(trimmed)) return
    const reason = 'Unexpected relative URL, expected an absolute one, as the value'
    return [inPage ? 'warning' : 'fatal', reason]
  }
  if (inside.test(trimmed)) {
    const [scheme] = trimmed.split(':')
    return ['warning', `Unexpected scheme \`${scheme}\`, expected \`https\`, in the URL`]
  }
  if (!/^https?:/iu.test(trimmed)) return
  if (/\s/u.test(trimmed)) return takesNodes ? undefined : ['fatal', 'Unexpected space in the URL']
  if (!web.test(trimmed) || !URL.canParse(trimmed)) return ['fatal', 'Unexpected form of URL']
  if (local.test(trimmed))
    return ['warning', 'Unexpected host that only this machine knows, in the URL']
  return
}

function looksRelative(text: string): boolean {
  return (
    !/\s/u.test(text) &&
    /^(?:\/|\.{1,2}\/|#|\?|www\.)|\/|\.(?:gif|html?|jpe?g|php|png|svg|webp)$/iu.test(text)
  )
}
