/**
 * Warns of a language that is no tag of BCP 47.
 *
 * ```json
 * > | {"@type": "NewsArticle", "inLanguage": "english"}
 *                                            ^^^^^^^^^
 * ```
 *
 * Source: schema.org, `inLanguage`; BCP 47.
 */

import {valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {rule} from './rule.ts'

const names = new Intl.DisplayNames('en', {fallback: 'none', type: 'language'})
const properties = ['availableLanguage', 'inLanguage', 'knowsLanguage']

export default rule('language', function* ({entities}) {
  for (const entity of entities) {
    for (const name of properties) {
      for (const value of valuesOf(entity, name)) {
        if (typeof value.plain !== 'string' || value.plain === '' || isTag(value.plain)) continue
        if (name !== 'inLanguage' && !/[-_]|^..$/u.test(value.plain)) continue
        yield {
          actual: value.plain,
          at: value,
          reason: `Unexpected \`${name}\`, expected a language tag such as \`en\` or \`pt-PT\``,
          severity: 'warning'
        }
      }
    }
  }
})

function isTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,6}$/iu.test(tag)) return false
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag)
    return names.of(canonical.split('-')[0]!) !== undefined
  } catch {
    return false
  }
}
