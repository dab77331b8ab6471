/**
 * Asks who signed a piece: a person, or an organisation that is called like one.
 *
 * ```text
 * > | By Harbour Post
 *        ^^^^^^^^^^^^
 * ```
 *
 * Asks nothing of names that the desk wrote, that `copydesk.yaml` knows, or that stand with a role.
 */

import type {Author} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import {agencyNamed} from '../util/agencies.ts'
import {evidencePlace, saidByCopy} from '../util/evidence-place.ts'
import {bodySureness} from '../util/grammar/organisation.ts'
import {report} from '../util/report.ts'
import {sameName} from '../util/same-name.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, configuration, copy, evidence}) {
    for (const [index, author] of article.authors.entries()) {
      const pointer = `/authors/${index}/name`
      if (!saidByCopy(evidence, pointer) || !isUnclear(author, configuration)) continue
      const {name, type} = author
      const other = type === 'Person' ? 'Organization' : 'Person'
      report(
        copy,
        'check:author-kind',
        'warning',
        `Unexpected author \`${name}\`, expected one who is surely a person or surely an organisation`,
        {
          actual: type,
          expected: ['Organization', 'Person'],
          note: `Write \`authors: [{name: ${name}, type: ${type}}]\` in a sidecar or front matter, or \`type: ${other}\`; until then it is \`${type}\``,
          place: evidencePlace(evidence, pointer)
        }
      )
    }
  },
  name: 'author-kind'
}

export default rule

function isUnclear({name, role, worksFor}: Author, {desk}: Configuration): boolean {
  if (role || worksFor || bodySureness(name) !== 'possible' || agencyNamed(name, desk.agencies))
    return false
  return !desk.authors.some((one) =>
    [one.name, ...(one.aliases ?? [])].some((known) => sameName(known, name))
  )
}
