/**
 * Reads the short bylines of regional papers: initials alone (`M.F.S.` · `I.M. / Merrow`), and a name in two
 * settings behind that of the paper (`Le Courrier de Merrow Inès CALDER`).
 */

import type {Named} from './byline.ts'
import {isGivenName} from './given-names.ts'

const alone = /^\(?(?<name>(?:\p{Lu}\. ?){2,3}\p{Lu}?\.?)\)?$/u
const beside =
  /^(?<name>(?:\p{Lu}\. ?){2,3}) ?[/|] ?\p{Lu}[\p{L}’'-]{2,20}(?: \p{L}[\p{L}’'-]{1,20}){0,3}$/u

/** What French papers are called. */
const paper =
  /(?<!\p{L})(?:alsace|ardennais|courrier|dauphiné|dépêche|écho|éclair|est républicain|éveil|gazette|indépendant|journal|liberté|libre|messager|montagne|nouvelle république|ouest[ -]france|océan|parisien|populaire|presse|progrès|provence|quotidien|républicain|soir|sud[ -]ouest|télégramme|tribune|union|voix)(?!\p{L})/iu
const behind =
  /^(?<house>\p{Lu}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,4}) (?<name>(?<given>\p{Lu}\p{Ll}[\p{L}-]{1,16}) \p{Lu}{2}[\p{Lu}’' -]{1,24})\.?$/u

/** Read initials that stand for who wrote a piece; nothing where a text is anything else. */
export function readDotted(text: string): Named | undefined {
  const name = (alone.exec(text) ?? beside.exec(text))?.groups?.['name']?.trim()
  if (!name || text.length > 50) return
  const from = text.indexOf(name)
  return {from, name, to: from + name.length, type: 'Person'}
}

/** Read the name behind that of its paper. */
export function readBehindPaper(text: string): Named | undefined {
  const {given = '', house = '', name = ''} = behind.exec(text)?.groups ?? {}
  if (!name || text.length > 90 || !paper.test(house) || !isGivenName(given)) return
  const from = text.lastIndexOf(name)
  return {from, name, to: from + name.length, type: 'Person', worksFor: house}
}
