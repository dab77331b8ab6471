/**
 * Warns of space at the ends of a name or headline, line feeds in it, and characters nobody sees.
 *
 * ```json
 * > | {"@type": "Person", "name": " Ines Calder"}
 *                                 ^^^^^^^^^^^^^^
 * ```
 */

import {rule} from './rule.ts'

const lines =
  /^(?:alternativeHeadline|articleSection|creditText|dateline|familyName|givenName|headline|jobTitle|name)$/u
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u200b\u2060\ufeff\ufff9-\ufffb]/u

export default rule('untidy-text', function* ({entities}) {
  for (const {properties} of entities) {
    for (const {name, values} of properties) {
      for (const value of values) {
        const {plain} = value
        if (typeof plain !== 'string' || plain.trim() === '') continue
        const what = unseen.test(plain)
          ? 'control or invisible character'
          : lines.test(name) && /^\s|\s$|[\n\t]|\s{3}/u.test(plain)
            ? 'space'
            : undefined
        if (!what) continue
        const severity = what === 'space' ? ('info' as const) : ('warning' as const)
        yield {at: value, reason: `Unexpected ${what} in \`${name}\``, severity}
      }
    }
  }
})
