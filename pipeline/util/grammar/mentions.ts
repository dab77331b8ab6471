/** Lists who is spoken of in running text: the named, and those who have no name there but could be meant. */

import type {Gender} from './given-names.ts'
import {kinOf, unnamed} from './person-nouns.ts'
import {office} from './person-words.ts'
import {type Persons, runs} from './persons.ts'

export interface Mention {
  from: number
  /** Absent where it is not known. */
  gender?: Gender
  /** Full name; absent where it is not certain, or not said. */
  name?: string
  /** Whether it only says whose somebody is that is named next: “Calder’s son, Bruno, …”. */
  possessor?: boolean
  to: number
}

/** UTF-16 units around a name that are looked at. */
const beside = 80

/**
 * List who is spoken of.
 *
 * @param text
 *   Running text, without what stands in quote marks.
 * @param persons
 *   Who is named in the piece.
 * @returns
 *   Mentions, in order; one without a name is somebody, but not certain who.
 */
export function mentionsIn(text: string, persons: Persons): Mention[] {
  return [...namesIn(text, persons), ...titledIn(text, persons), ...unnamedIn(text)].toSorted(
    (a, b) => a.from - b.from
  )
}

/** “The minister”: whoever carries the title, or somebody who is not named. */
function* titledIn(text: string, persons: Persons): Iterable<Mention> {
  for (const {0: words, groups, index: from} of text.matchAll(definite)) {
    const [noun = '', more = ''] = [groups?.['noun'], groups?.['more']]
    const to = from + words.length
    // “The minister, Ines Calder”, “der Bürgermeister Ines Calder”.
    if (
      /^,? \p{Lu}/u.test(text.slice(to, to + 3)) ||
      described.test(text.slice(0, from).slice(-40))
    )
      continue
    const name = (more && persons.titled(`${noun}${more}`)) || persons.titled(noun)
    const gender = name && persons.gender(name)
    if (name) yield {from, name, to, ...(gender ? {gender} : {})}
    else if (
      roles.test(noun) ||
      (starts.test(text.slice(0, from).slice(-8)) && agent.test(noun)) ||
      (/^\p{Lu}/u.test(noun) && office.test(noun))
    )
      yield {from, to}
  }
}

/** What ends like a trade, as the subject of a sentence: “Il procuratore”, “the climber”. */
const agent =
  /(?<!^numb|^riv|^lett|^pap|^ord|^wat|^weath|^matt|^pow|^tow|^wint|^summ|^memb|^col|^corn|^quart|^off|^answ|^mot|^fact)(?:eure?s?|trice|euse|ienne|iste|ista|iere|aio|aar|er|or|ore|ora|ist|ian|man|woman|ero|era|ant|ante|enne|ogo|oga)$/u
const starts = /(?:^|[.!?…]["”’»]? )$/u

const definite =
  /(?<!\p{L})(?:[Tt]he|[Dd]er|[Dd]ie|[Ee]l|[Ll][aeo]|[Ii]l|[Dd]e|[Hh]et|[OoAa]|[Ll][’']) ?(?<noun>\p{L}\p{Ll}{2,30})(?<more>(?: \p{Ll}{3,20})?)(?![\p{L}-])/gu

const roles =
  /^(?:minist(?:er|re|r[oa])|président?e?|president[ea]?|mayor|mairesse|maire|alcalde|alcaldesa|sindac[oa]|burgemeester|senator|governor|judge|juge|juez|giudice|secretary|chancellor|captain|coach|professor|doctor|lawyer|prosecutor|chairman|chairwoman|commissioner|sheriff|inspector|detective|bishop|évêque|obispo|vescovo|priest|pastor|headteacher|directeur|directrice|director[a]?|direttore|direttrice|voorzitter)$/u

function* namesIn(text: string, persons: Persons): Iterable<Mention> {
  for (const {0: run, index: from} of text.matchAll(runs)) {
    const to = from + run.length
    const before = text.slice(Math.max(0, from - beside), from)
    const after = text.slice(to, to + 30)
    // “Oberarzt Dr. Ines Calder”: the name is still to come.
    if (
      modifies.test(after) ||
      (/(?:^| )(?:Dr|Prof|Mag|Dipl|Ing)$/u.test(run) && after.startsWith('.'))
    )
      continue
    const name = persons.resolve(run, before)
    if (name && placed.test(before) && persons.isPlace(run)) continue
    // “Calder and the crew”: whoever “she” is.
    if (name && !joined.test(after)) {
      const gender = persons.gender(name)
      const possessor = /[’']s?$/u.test(run) && owned.test(text.slice(to, to + 80))
      yield {from, name, to, ...(gender ? {gender} : {}), ...(possessor ? {possessor} : {})}
    }
    // “Calder met him”, “Calder’s sister”: somebody whose full name the piece does not print;
    // “le Kényan Joseph Otieno”, “Calder y Marsh”: somebody, but not certain who.
    else if (
      name ??
      (persons.isSingle(run)
        ? acts.test(after) && !placed.test(before)
        : persons.isUnsure(run, before))
    )
      yield {from, to}
  }
}

/** “A spokesman”, “her mother”, “ein Fahrer”: who has no name beside it. */
function* unnamedIn(text: string): Iterable<Mention> {
  for (const match of text.matchAll(unnamed)) {
    const {0: words, index: from} = match
    const noun = words.slice(words.lastIndexOf(' ') + 1)
    // German: any noun.
    if (/^[Ee]ine?r? .*\p{Lu}/u.test(words) && !office.test(noun)) continue
    const to = from + words.length
    if (
      /^,? \p{Lu}/u.test(text.slice(to, to + 3)) ||
      described.test(text.slice(0, from).slice(-40))
    )
      continue
    const gender = kinOf(noun)
    yield {from, to, ...(gender ? {gender} : {})}
  }
}

/** “Ada Verrill, a herring girl”, “she was a student”: no second one. */
const described =
  /(?:\p{Lu}[\p{L}’'.-]+(?: \(\d{1,3}\)|, \d{1,3})?, (?:\p{Ll}{2,12} )?|(?<!\p{L})(?:is|was|as|became|being|ist|war|als|est|était|es|era|è|é|foi) )$/u

const placed =
  /(?:^|[ (])(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]utside|[Aa]bove|[Bb]eside|[Aa]cross|[Ii]nside|[Tt]hrough|[Bb]ei|[Ii]m|[Aa]m|[Àà]|[Ee]n|[Ee]m|[Ii]n|[Tt]e|naar|nach|vers) (?:the |The )?$/u

const joined =
  /^ (?:and|&|und|sowie|et|y|e|en) (?:the |die |der |les? |la |el |los |il |i |de )?[\p{L}’']+ (?!\p{Ll}+ed )/u

const owned = /^ (?:\p{Ll}[\p{L}-]{1,20} ){0,3}\p{Ll}[\p{L}-]{2,20}, \p{Lu}/u

const acts =
  /^(?:[’'](?:s\b|(?=\s))| (?:has|had|was|is|met|went|took|gave|began|made|saw|left|won|lost|ran|held|came|spoke|wrote|told|said|also|\p{Ll}{2,14}ed|who)\b)/u

/** “Merrow Water spokeswoman Ines Calder”: the first is no person. */
const modifies =
  /^ (?:spokes\p{Ll}+|officials?|executives?|employees?|officers?|staff|president|chairman|chairwoman|chief|director|manager|professor|analyst|reporter|correspondent|editor|lawmakers?|lawyers?|residents?) /u
