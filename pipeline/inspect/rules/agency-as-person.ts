/**
 * Warns of an agency, a newsroom or an account that is called a person.
 *
 * ```json
 * > | {"@type": "Person", "name": "Associated Press"}
 *                                 ^^^^^^^^^^^^^^^^^^
 * ```
 */

import {textOf, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {rule} from './rule.ts'

const agencies =
  /^(?:the )?(?:afp|agence france-presse|ansa|ap|associated press|bloomberg|canadian press|dpa|efe|kyodo|pa media|press association|press trust of india|pti|reuters|tass|upi|united press international|xinhua)$/iu
const desks =
  /^(?:admin|administrator|editor|root|user|webmaster)$|\b(?:agency|desk|editorial|editors|gazette|magazine|newspaper|newsroom|news|staff|team|times|tribune)$|^(?:editorial|guest|staff) (?:board|contributor|reporters?|writers?)$/iu

export default rule('agency-as-person', function* ({entities}) {
  for (const entity of entities) {
    if (!entity.types.some(({name}) => name === 'Person')) continue
    const name = textOf(entity, 'name')
    if (!name || !(agencies.test(name) || desks.test(name))) continue
    yield {
      actual: name,
      at: valuesOf(entity, 'name')[0]!,
      expected: ['Organization'],
      note: 'Google: use `Organization` for an author that is one',
      reason: `Unexpected \`Person\` named \`${name}\`, expected an \`Organization\` or a person’s name`,
      severity: 'warning'
    }
  }
})
