/** Reads the initials by which papers of Germany, the Low Countries and the north sign above a story: `(ic)` · `Tekst: ic` · `04/03/2019 om 16:23 door ic`. */

import {agencyNamed} from '../agencies.ts'
import type {Named} from './byline.ts'
import {type DateLine, readDateLine} from './date.ts'

export interface Initials {
  date?: DateLine
  named: Named[]
}

const letters = String.raw`(?<letters>\p{Ll}{2,5})`
const label =
  '(?:autore?(?:ka|in)?|auteur|text|tekst|teksti|door|von|av|af|szerző|autorem|opracowanie|oprac\\.)'

const alone = new RegExp(String.raw`^\(${letters}\)$`, 'u')
const labelled = new RegExp(String.raw`^${label}\s?: ?\(?${letters}\)?$`, 'iu')
const dated = new RegExp(String.raw`^(?<day>.{8,40}?),? (?:door|von|av|af) \(?${letters}\)?$`, 'u')

/** Words in brackets that sign nothing. */
const words =
  /^(?:abo|afp|alt|aus|bild|bzw|dpa|film|foto|fotos|gif|inkl|jpg|kart|live|mehr|mit|mp|neu|nieuw|ny|nytt|ohne|old|pdf|plus|red|rep|szene|test|tipp|tv|upd|uri|usw|video|vgl|von|wdh)$/u

/**
 * Read them.
 *
 * @param text
 *   A line above a story, or below one.
 * @returns
 *   Who signs, as printed, and the day where the line says it; nothing where an agency is named, or any word.
 */
export function readInitials(text: string): Initials | undefined {
  if (text.length > 60) return
  const groups = (alone.exec(text) ?? labelled.exec(text) ?? dated.exec(text))?.groups
  const name = groups?.['letters']
  if (!groups || !name || words.test(name) || agencyNamed(name)) return
  const from = text.lastIndexOf(name)
  const named: Named[] = [{from, name, to: from + name.length, type: 'Person'}]
  const day = groups['day']
  if (day === undefined) return {named}
  const date = readDateLine(day)
  return date && {date, named}
}

/** Whether a line says with a word that initials sign it. */
export function isSaidInitials(text: string): boolean {
  return labelled.test(text) && readInitials(text) !== undefined
}
