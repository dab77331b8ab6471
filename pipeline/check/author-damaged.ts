/**
 * Asks for the right letters of a name that looks damaged.
 *
 * ```text
 * > | By In?s Cald�r
 *        ^^^^^^^^^^^
 * ```
 *
 * Looks at the authors, and at a line of the beginning that says “By” and was not read for it.
 */

import {evidencePlace, saidByCopy} from '../util/evidence-place.ts'
import {headLines} from '../util/head-lines.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const opener = /^(?:by|von|par|por|di|door)[:\s]\s{0,3}/iu

/** Words of a longer line are no list of names; one word may be a login. */
const [least, most] = [2, 6]

/** Signs inside a word that no name has. */
const damage =
  /\u{FFFD}|\p{L}[?¿¬¤|\\_]\p{L}|\p{L}\d\p{Ll}|\p{Ll}\d(?!\p{L}|\d)|[ÃÂ][\u{80}-\u{BF}€™œ‰‹†‡•–—“”]|â€|&#?\w{2,8};|(?<![\p{L}’'])l[bcdfghjkmnpqrstvwxz]\p{Ll}/u

const rule: Rule = {
  check({article, copy, evidence}) {
    for (const [index, {name}] of article.authors.entries()) {
      const pointer = `/authors/${index}/name`
      if (saidByCopy(evidence, pointer) && isDamaged(name))
        ask(name, evidencePlace(evidence, pointer))
    }
    if (article.byline) return
    for (const {place, text} of headLines(article, evidence)) {
      const name = text.slice(opener.exec(text)?.[0].length ?? text.length)
      if (isDamaged(name)) ask(name, place)
    }

    function ask(name: string, place: ReturnType<typeof evidencePlace>) {
      report(
        copy,
        'check:author-damaged',
        'warning',
        `Unexpected signs in the name \`${name}\`, expected its letters`,
        {
          actual: name,
          note: 'Write `byline: By …` with the right letters in a sidecar or front matter',
          place
        }
      )
    }
  },
  name: 'author-damaged'
}

export default rule

function isDamaged(name: string): boolean {
  const {length} = name.split(/\s+/u)
  return length >= least && length <= most && damage.test(name)
}
