/** Runs the rules of feeds over a document and files what they find, in the order of the file. */

import type {VFile} from 'vfile'
import type {FeedDocument} from '../../util/feed/document.ts'
import {placeOf} from '../../util/place.ts'
import {report} from '../../util/report.ts'
import {rules} from './index.ts'

/** Messages of one rule in one file; the rest are counted, not shown. */
const most = 20

/**
 * Lint a feed.
 *
 * @param file
 *   File it stands in; messages are filed here, at the start of what they are about.
 * @param now
 *   The present (RFC 3339 with offset); without it nothing is called future.
 */
export function lintFeed(file: VFile, document: FeedDocument, now?: string): void {
  const findings = rules.flatMap(({find, name}) => {
    const found = [...find(document, now)].map((finding) => ({...finding, name}))
    const rest = found.length - most
    if (rest > 0) found[most - 1]!.note = `And \`${rest}\` more of the kind`
    return found.slice(0, most)
  })
  for (const {at, name, reason, severity = 'fatal', ...rest} of findings.toSorted(
    (a, b) => a.at.span.start - b.at.span.start
  )) {
    report(file, `inspect:${name}`, severity, reason, {...rest, place: placeOf(file, at.span)})
  }
}
