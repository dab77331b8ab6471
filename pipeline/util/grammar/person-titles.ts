/** Reads which titles the copy gives a person, to know who “the harbour master” is. */

import {bodies, office} from './person-words.ts'
import type {SpeechLanguage} from './speech-language.ts'

const role = String.raw`(?<role>\p{Ll}[\p{Ll}-]{2,30}(?: \p{Ll}{3,20})?)`
const roleBefore = new RegExp(String.raw`(?<![\p{L}-])${role} $`, 'u')
const roleAfter = new RegExp(
  String.raw`^, (?:(?:an?|the|der|die|el|la|le|il|o|de) |l[’'])?${role}(?=[,.;:)]|$| (?:at|da|de|del|der|des|di|do|du|for|in|of|van|von) )`,
  'u'
)
/** “Ines Calder, Landwirtin, …”. */
const nounAfter =
  /^, (?:d(?:er|ie) )?(?<role>\p{Lu}\p{Ll}{3,30})(?=[,.;:]| (?:aus|der|des|in|von) )/u
/** “La ministre de l’éducation, Ines Calder”. */
const rolePlaced = new RegExp(
  String.raw`(?:^|[ (])(?:[Tt]he|[Ee]l|[Ll][ae]|[Ii]l|[OoAa]|[Dd]e|[LlDd][’']) ?(?<role>\p{Ll}[\p{Ll}-]{2,30}(?: \p{Ll}{3,20}){0,2}?)(?: (?:de|des|du|del|della|delle|of|for|van|da|do|das|d[’'])[^,.]{1,40})?, $`,
  'u'
)

/** UTF-16 units that a role and what joins it to a name have at most. */
export const beside = 80

/** What is no longer so, or only by half, is another title. */
const qualified =
  /^(?:acting|deputy|ehemalige[rn]?|erstwhile|ex|former|frühere[rn]?|late|outgoing|then|vice|ancien|ancienne|ex-?\p{L}+) /u

/** Titles of a name: “harbour master Ines Calder”; “Ines Calder, the harbour master”; “Governor Ines Calder”. */
export function* titlesOf(
  line: string,
  from: number,
  run: string,
  bare: string,
  language: SpeechLanguage
): Iterable<string> {
  const before = line.slice(Math.max(0, from - beside), from)
  const to = from + run.length
  const found = [
    roleBefore.exec(before),
    rolePlaced.exec(before),
    roleAfter.exec(line.slice(to, to + beside)),
    language === 'de' ? nounAfter.exec(line.slice(to, to + beside)) : null
  ].map((match) => match?.groups?.['role']?.toLowerCase() ?? '')
  const inRun = run
    .slice(0, Math.max(0, run.indexOf(bare)))
    .trim()
    .toLowerCase()
  // “former Governor”, “Senators Ines Calder and …”: who is meant by the bare title is another.
  const plain = /(?:former |ex-)$/iu.test(before) || /[^s]s$/u.test(inRun) ? '' : inRun
  for (const title of [...found, plain]) {
    if (!title || isBody(title)) continue
    yield title
    if (qualified.test(title)) continue
    const words = title.split(' ')
    for (const index of words.keys()) if (index > 0) yield words.slice(index).join(' ')
    // “Umweltministerin” is “die Ministerin”.
    const [, end = ''] = (language === 'de' && office.exec(words.at(-1)!)) || []
    if (end && end !== words.at(-1)) yield end
  }
}

/** “Outside court Ines Calder …”: the court is not she. */
function isBody(title: string): boolean {
  const last = title.slice(title.lastIndexOf(' ') + 1)
  return bodies.has(`${last.charAt(0).toUpperCase()}${last.slice(1)}`)
}
