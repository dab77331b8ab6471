/**
 * Inspects JSON Feed: whether it is JSON, and what readers make of it.
 *
 * Source: JSON Feed 1.1, RFC 8259.
 */

import {fromFeedJson} from '../util/feed/document.ts'
import {parseJson} from '../util/json-ld/json-tree.ts'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import {tellItems} from '../util/tell-items.ts'
import {lintFeed} from './feed-rules/lint.ts'
import type {Inspector} from './inspector.ts'

/** Signs of a feed: its version, or what a feed without one has. */
const looks = [
  [/jsonfeed\.org\/version/u],
  [/^\s*\{/u, /"(?:feed|home_page)_url"\s*:/u, /"items"\s*:\s*\[/u]
]

const start = (value: unknown) => String(value).slice(0, 5000)

const inspector: Inspector = {
  accepts: ({extname, value}) =>
    extname === '.json' && looks.some((look) => look.every((sign) => sign.test(start(value)))),
  inspect(file, {now}) {
    const text = String(file.value).replace(/^\ufeff/u, ' ')
    const {mistakes, root} = parseJson(text)
    for (const {reason, span} of mistakes.slice(0, 5)) {
      report(file, 'inspect:json', 'fatal', reason, {
        note: 'Readers drop the whole feed',
        place: placeOf(file, span)
      })
    }
    if (mistakes.length > 0 || !root) return []
    const document = fromFeedJson(root, text)
    lintFeed(file, document, now)
    return tellItems(file, document)
  },
  name: 'json-feed'
}

export default inspector
