/** Tells “she” from “he” by the words before a name: “Ms”, “Frau”, “la ministre”, “her brother”. */

import type {Gender} from './given-names.ts'
import {kinBefore, kinOf} from './person-nouns.ts'
import type {SpeechLanguage} from './speech-language.ts'

const women =
  /(?:^|[\s(“"])(?:Mrs|Ms|Miss|Mme|Mlle|Madame|Dame|Lady|Baroness|Countess|Queen|Princess|Duchess|Frau|Sra|Señora|Signora|Mevrouw|Dott\.ssa|Senhora|\p{L}{2,20}(?:woman|frau|erin|orin|istin|entin|antin|ärztin|anwältin|rätin|ologin|chefin))\.? $/iu
const men =
  /(?:^|[\s(“"])(?:Mr|Mister|Monsieur|Sir|Lord|Baron|King|Prince|Duke|Herr|Herrn|Señor|Signor|Meneer|Senhor|\p{L}{2,20}(?:[cst]man|mann))\.? $/iu

/** Articles of the Romance languages, before the noun for what somebody is. */
const articles =
  /(?:^|[ (])(?:(?<female>[Ll]a|[Uu]na|[Uu]ne|[Dd]alla|[Dd]ella)|(?:[Ee]l|[Ii]l|[Ll]e|[Uu]n|[Dd]el|[Dd]al|[Dd]u|[Aa]u)) (?:\p{Ll}[\p{Ll}-]{2,20} ){1,2}$/u

/** What stands before a name tells of who has it. */
export function genderBeside(before: string, language: SpeechLanguage): Gender | undefined {
  if (women.test(before)) return 'female'
  if (men.test(before)) return 'male'
  const kin = kinOf(kinBefore.exec(before)?.groups?.['noun'] ?? '')
  if (kin || !['es', 'fr', 'it'].includes(language)) return kin
  const match = articles.exec(before)
  return match ? (match.groups?.['female'] ? 'female' : 'male') : undefined
}

/** What a pronoun tells: “she”, “sie”, “elle”, “ella”, “lei”, “ze”, “ela”. */
export function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:she|sie|die|elle|ella|lei|zij|ze|ela)$/iu.test(word)) return 'female'
  return /^(?:he|er|der|il|él|lui|egli|hij|ele)$/iu.test(word) ? 'male' : undefined
}
