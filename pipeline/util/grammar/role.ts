/** Reads the line that says what a writer is: “Associated Press Writer”, “Mining Correspondent”. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed, leadingAgency} from '../agencies.ts'
import {isBodyName} from './organisation.ts'
import {isPlaceShaped} from './place-shape.ts'

const nouns =
  /(?<!\p{L})(?:analyst|associate|author|blogger|bureau chief|chief|columnist|commentator|contributor|correspondents?|critic|director|editor(?:s|ial)?|editor-in-chief|essayist|fellow|freelance|intern|journalists?|korrespondent(?:in)?|news service|photographer|producer|professor|redakteur(?:in)?|reporters?|researcher|specialist|writers?|wri?t?t?er|correspnt|corrspondent|corresponent|rep[óo]rter|redatora?|correspondentes?|jornalistas?|periodistas?|redactora?|corresponsal(?:es)?|journalistes?|rédac(?:teur|trice)s?|correspondante?s?|envoyée? spéciale?|giornalist[ai]|inviat[oa]|redattor[ei]|corrispondente|verslaggever|verslaggeefster|redacteur|journalister?|medarbetare|toimittaja|dziennikar(?:z|ka)|korespondent(?:ka)?|mitarbeiter(?:in)?|autorin|barrister|solicitor)(?![\p{L}])/iu

const longest = 80

/**
 * Whether a line is a role, or names who a writer works for.
 *
 * @param text
 *   The line below a byline, or what stands after a comma in one.
 */
export function isRole(text: string, desk: KnownAgency[] = []): boolean {
  if (
    !text ||
    text.length > longest ||
    /[.!?:;]$/u.test(text.replace(/\b(?:U\.S|Jr|Inc)\.$/u, ''))
  ) {
    return false
  }
  if (text.split(/\s+/u).length > 9 || /\d{3}/u.test(text)) return false
  if (/\b(?:said|says|was|is|are|has|have|will)\b/u.test(text)) return false
  if (agencyNamed(text, desk)) return true
  if (leadingAgency(text, desk) && text.split(/\s+/u).length <= 5) return true
  if (
    /^(?:for )?the (?:\p{Lu}[\p{L}-]+ ?){1,4}$/iu.test(text) &&
    /^(?:For )?[Tt]he (?:\p{Lu}\S* ?)+$/u.test(text)
  )
    return true
  return nouns.test(text) || (isBodyName(text) && !isPlaceShaped(text))
}

/** The organisation a role names: “Associated Press Writer” → Associated Press. */
export function employerOf(text: string, desk: KnownAgency[] = []): string | undefined {
  const bare = text.replace(/^(?:for|of)\s+(?:the\s+)?/iu, '')
  const behind = /\s(?:d[aeo]|di|du|della|von|der|van) (?:la |l[’'])?(\p{Lu}.{1,40})$/u.exec(
    bare
  )?.[1]
  return (
    agencyNamed(bare, desk) ??
    leadingAgency(bare.replace(/^the\s+/iu, ''), desk) ??
    (behind ? agencyNamed(behind, desk) : undefined)
  )
}

/** Whether it is a role rather than only an organisation. */
export function isTitle(text: string): boolean {
  return nouns.test(text)
}
