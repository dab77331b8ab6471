/** Reads whom the markup of a page names as the author: a person, a body, or a login that is nobody. */

import type {Author} from '../../article.ts'
import {agencyNamed} from '../agencies.ts'
import {readNames} from '../grammar/byline.ts'
import {isPerson} from '../grammar/name.ts'
import {isBody} from '../grammar/organisation.ts'
import {fold} from '../paste/site-furniture.ts'

/** Longest list of names, in UTF-16 units. */
const longest = 200

/** Logins and desks that stand where no one signed. */
const nobody = new Set(
  `admin administrator author autor editor editors editorial guest user webmaster web desk desk staff staff reporter staff writer
redaktion newsroom news desk online redaktion anonymous unknown none null default root superuser contributor moderator`
    .split(/\s+/u)
    .concat(
      'web desk',
      'news desk',
      'staff reporter',
      'staff writer',
      'online redaktion',
      'the editors',
      'site admin'
    )
)

const opener =
  /^(?:by|von|par|por|di|door|written by|posted by|author|autor|authored by|text|автор|текст|كتبت?|بقلم|إعداد|تقرير|تحرير)\s*:?\s+/iu

/** `Ines Calder For The Register`: the house is no second author. */
const house =
  /(?<=\p{L} \p{L}[^\s]{1,40})\s(?:for|für|pour|para|per|voor)\s(?:the\s)?\p{Lu}[\p{L}’'.-]{1,30}(?:\s\p{L}[\p{L}’'.-]{0,30}){0,3}$/iu

/** `홍길동 기자`: what he does, behind a name in a script without capitals. */
const trade =
  /(?<=^[\p{Script=Hangul}\p{Script=Han}]{2,5})\s?(?:기자|선임기자|특파원|논설위원|記者|记者)$/u

/** Who owns a site is called as the law has it, and writes nothing. */
const publisher =
  /\s(?:S\.\s?L\.?U?\.?|S\.\s?A\.?U?\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|GmbH(?: & Co\.? KG)?|KG|AG|Ltd\.?|LLC|L\.L\.C\.|Inc\.?|PLC|plc|B\.?V\.?|N\.V\.|ApS|A\/S|AB|Oyj?|Sp\. z o\.o\.)$/u

/**
 * Read the authors of a value.
 *
 * @param value
 *   What the markup says.
 * @param site
 *   Names of the site and its publisher: they are no persons.
 * @returns
 *   Authors; none where the value names nobody.
 */
export function peopleOf(value: string, site: string[] = []): Author[] {
  const text = value
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(opener, '')
    .replace(house, '')
    .replace(trade, '')
    .replace(/[,;|]\s*$/u, '')
  if (
    !text ||
    text.length > longest ||
    /https?:|www\.|[@<>{}()\[\]*]|\.(?:com|org|net|de)\b/iu.test(text)
  )
    return []
  const folded = fold(text)
  if (publisher.test(text)) return []
  if (nobody.has(folded) || !/\p{L}/u.test(text)) return []
  if (site.some((name) => fold(name) === folded)) return [organization(text)]
  const named = readNames(text, 0)
  if (named) {
    return named.map(({name, role, type, worksFor = ''}) => {
      const agency = agencyNamed(worksFor)
      return {
        name,
        ...(role ? {role} : {}),
        stated: true,
        type,
        ...(agency ? {worksFor: agency} : {})
      }
    })
  }
  const parts = text.split(/\s*[,;&|]\s*|\s+(?:and|und|et|y|e|og|och|en)\s+/u)
  if (parts.length > 1 && parts.every((part) => isPerson(part))) return parts.map(person)
  if (isBody(text)) return [organization(text)]
  return text.split(' ').length <= 4 && !/\d{3}|[.!?:]\s/u.test(text) ? [person(text)] : []
}

function person(name: string): Author {
  return {name, stated: true, type: 'Person'}
}

function organization(name: string): Author {
  return {name, stated: true, type: 'Organization'}
}
