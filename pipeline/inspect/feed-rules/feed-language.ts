/**
 * Faults languages that are none.
 *
 * ```xml
 * > | <language>en_US</language>
 *     ^ `en-US`
 * ```
 *
 * Source: BCP 47.
 */

import {named, nodesOf} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

const tag = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu

export default rule('feed-language', function* ({feed, items, root}) {
  const stated = [feed, ...items].flatMap((part) => named(part, 'language', 'dc:language'))
  const tags = [
    ...stated.map((at) => ({at, text: at.text.trim()})),
    ...[...nodesOf(root)].flatMap((at) => {
      const text = at.attributes['xml:lang'] ?? at.attributes['hreflang']
      return text === undefined ? [] : [{at, text}]
    })
  ]
  for (const {at, text} of tags) {
    if (tag.test(text)) continue
    const mended = text.replaceAll('_', '-')
    yield {
      actual: text,
      at,
      ...(tag.test(mended) ? {expected: [mended]} : {}),
      reason: `Unexpected language \`${text}\`, expected one such as \`en\` or \`pt-BR\``
    }
  }
})
