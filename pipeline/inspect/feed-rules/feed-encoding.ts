/**
 * Warns of characters that were lost on the way: replacement characters, controls, UTF-8 read as Windows-1252.
 *
 * ```xml
 * > | <title>SÃ£o TomÃ©</title>
 *     ^
 * ```
 */

import {nodesOf} from '../../util/feed/document.ts'
import {rule} from './rule.ts'

const patterns: Array<[what: string, pattern: RegExp]> = [
  ['replacement character `U+FFFD`', /\ufffd/u],
  ['control character', /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u],
  ['lone surrogate', /\p{Cs}/u],
  ['UTF-8 read as another encoding', /Ã[\u0080-\u00bf]|â€[\u0098-\u009d\u2018-\u201d™œ\u009d]/u]
]

export default rule('feed-encoding', function* ({root}) {
  for (const at of nodesOf(root)) {
    for (const [what, pattern] of patterns) {
      if (!pattern.test(at.text)) continue
      yield {at, reason: `Unexpected ${what} in \`${at.name}\``, severity: 'warning'}
    }
  }
})
