/**
 * Warns of authors that readers do not show: names where RSS has addresses, empty names, and deprecated keys.
 *
 * ```xml
 * > | <author>Ines Calder</author>
 *     ^ `dc:creator`
 * ```
 */

import {named} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

const address = /^[^\s@]+@[^\s@]+(?:\s+\(.+\))?$/u

export default rule('feed-author', function* ({feed, format, items}) {
  for (const part of [feed, ...items]) {
    if (format === 'rss') {
      for (const at of named(part, 'author', 'managingEditor', 'webMaster')) {
        if (address.test(at.text.trim())) continue
        yield {
          actual: at.text,
          at,
          expected: ['dc:creator'],
          reason: `Unexpected \`${at.text}\` in \`${at.name}\`, expected an address of electronic mail`,
          note: 'A name goes in `dc:creator`'
        }
      }
    }
    if (format === 'atom') {
      for (const at of named(part, 'author', 'contributor')) {
        for (const name of named(at, 'name')) {
          if (!name.text.trim())
            yield {at: name, reason: `Unexpected empty \`name\` of \`${at.name}\``}
        }
      }
    }
    if (format === 'json') {
      for (const at of named(part, 'author')) {
        yield {
          at,
          expected: ['authors'],
          reason: 'Unexpected `author`, expected `authors`, a list, since version 1.1',
          severity: 'warning'
        }
      }
    }
  }
})
