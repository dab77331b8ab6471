/**
 * Faults values that are none of those that an element, an attribute or a key may have.
 *
 * ```xml
 * > | <ttl>often</ttl>
 *     ^ minutes
 * ```
 *
 * Source: RSS 2.0.11; RFC 4287 3.1.1 and 4.1.3.1; JSON Feed 1.1.
 */

import {type FeedDocument, type FeedNode, nodesOf} from '../../util/feed/document.ts'
import {type Finding, rule} from './rule.ts'

const whole = /^[1-9]\d{0,8}$/u
const hour = /^(?:1?\d|2[0-4])$/u
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
const media = /^[\w.+-]+\/[\w.+-]+(?:\s*;.*)?$/u

/** Element of RSS → what its text must look like, and what that is. */
const texts: Record<string, [pattern: RegExp, what: string]> = {
  day: [weekday, 'a day of the week in English'],
  height: [whole, 'pixels, as a number'],
  hour: [hour, 'an hour, as a number'],
  ttl: [whole, 'minutes, as a number'],
  width: [whole, 'pixels, as a number']
}

const constructs = new Set(['rights', 'subtitle', 'summary', 'title'])

/** Key of JSON → what it is; a list of it where there is a star. */
const kinds: Record<string, string> = Object.fromEntries([
  ...'content_html content_text description favicon feed_url home_page_url icon image language next_url'
    .concat(
      ' banner_image external_url mime_type name avatar summary title url user_comment version'
    )
    .split(' ')
    .map((key) => [key, 'string']),
  ...'attachments authors hubs items'.split(' ').map((key) => [key, '*object']),
  ...'duration_in_seconds size_in_bytes'.split(' ').map((key) => [key, 'number']),
  ['expired', 'boolean'],
  ['tags', '*string']
])

const checks: Record<FeedDocument['format'], (node: FeedNode) => string | undefined> = {
  atom({attributes: {type}, name}) {
    if (type === undefined || /^(?:html|text|xhtml)$/u.test(type)) return
    if (constructs.has(name)) return 'type `text`, `html` or `xhtml`'
    return name === 'content' && !media.test(type)
      ? 'type `text`, `html`, `xhtml` or a media type'
      : undefined
  },
  json({kind, name, single}) {
    const wanted = Object.hasOwn(kinds, name) ? kinds[name]! : kind!
    const list = wanted.startsWith('*')
    const right = kind === wanted.replace('*', '')
    if (right && list === !single) return
    return list ? `a list of ${wanted.slice(1)}s` : `a ${wanted}`
  },
  rss({attributes: {isPermaLink}, name, text}) {
    if (name === 'guid' && isPermaLink && !/^(?:false|true)$/u.test(isPermaLink)) {
      return '`isPermaLink` to be `true` or `false`'
    }
    const [pattern, what] = (Object.hasOwn(texts, name) && texts[name]) || []
    return pattern && !pattern.test(text.trim()) ? what : undefined
  }
}

export default rule('feed-value', function* ({format, root}): Iterable<Finding> {
  for (const at of nodesOf(root)) {
    const expected = at === root && format === 'json' ? undefined : checks[format](at)
    if (!expected) continue
    const {type} = at.attributes
    const actual = format === 'json' ? (at.kind ?? '') : (type ?? at.text.trim().slice(0, 80))
    yield {
      actual,
      at,
      expected: [expected],
      reason: `Unexpected \`${actual}\` in \`${at.name}\`, expected ${expected}`,
      // Most readers take it for absent.
      severity: at.kind === 'null' ? 'warning' : 'fatal'
    }
  }
})
