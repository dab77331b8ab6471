/**
 * Faults enclosures without URL, length or type.
 *
 * ```xml
 * > | <enclosure url="https://gazette.example/ferry.jpg"/>
 *     ^ no `length`, no `type`
 * ```
 */

import {named} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

const type = /^[a-z]+\/[a-z\d][a-z\d.+_-]*$/iu

export default rule('feed-enclosure', function* ({format, items}) {
  if (format !== 'rss') return
  for (const item of items) {
    for (const at of named(item, 'enclosure')) {
      for (const name of ['length', 'type', 'url']) {
        if (at.attributes[name]) continue
        yield {at, expected: [name], reason: `Missing \`${name}\` of \`enclosure\``}
      }
      const given = at.attributes['type']
      if (given && !type.test(given)) {
        yield {actual: given, at, reason: `Unexpected media type \`${given}\``}
      }
      if (at.attributes['length'] && !/^\d+$/u.test(at.attributes['length'])) {
        yield {at, reason: 'Unexpected `length`, expected a number of bytes'}
      }
      const same = named(item, 'media:content').some(
        ({attributes}) => attributes['url'] === at.attributes['url']
      )
      if (!same) continue
      yield {
        at,
        reason: 'Unexpected second place of the same file, in `media:content`',
        note: 'FreshRSS and Liferea show it twice',
        severity: 'warning'
      }
    }
  }
})
