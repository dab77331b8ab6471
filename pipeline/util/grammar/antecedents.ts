/** Finds whom “she” means: `Ines Calder ran the harbour. “We had no lights,” she said.` */

import type {Line} from '../lines.ts'
import type {Gender} from './given-names.ts'
import {type Mention, mentionsIn} from './mentions.ts'
import type {Persons} from './persons.ts'
import {sentenceEnds} from './sentence-ends.ts'
import {subjectAtStart} from './speaker-words.ts'
import {unquoted} from './unquoted.ts'

/** Who spoke last in a line, and where the words that say so end. */
export interface Spoken {
  at: number
  /** Absent where it is not certain. */
  name: string | undefined
  /** Whether somebody else spoke in it before. */
  others: boolean
}

export interface Search {
  persons: Persons
  /** The line of running text before one. */
  previous(line: Line): Line | undefined
  /** Who spoke last in a line so far. */
  spoken(line: Line): Spoken | undefined
}

/** Lines in which nobody else may be named, where the one before names nobody. */
const reach = 40

/**
 * Find whom a pronoun means.
 *
 * @param line
 *   The paragraph it stands in.
 * @param start
 *   Where it stands.
 * @param gender
 *   What it tells; nothing for a verb without a subject.
 * @returns
 *   The full name; nothing where it is not certain.
 */
export function antecedent(
  line: Line,
  start: number,
  gender: Gender | undefined,
  {persons, previous, spoken}: Search
): string | undefined {
  const fitting = (mentions: Mention[]) =>
    mentions.filter((mention) => !gender || (mention.gender ?? gender) === gender)
  const own = mentioned(line, persons).filter(({from}) => from < start)
  const spokenHere = spoken(line)
  const here = spokenHere && spokenHere.at <= start ? spokenHere : undefined
  if (fitting(own).length > 0) return chosen(line, start, fitting(own), here)
  if (here) return agrees(here, gender, persons) ? here.name : undefined
  const before = previous(line)
  if (!before) return
  const mentions = mentioned(before, persons)
  const last = spoken(before)
  if (fitting(mentions).length > 0) {
    return chosen(before, before.text.length, fitting(mentions), last)
  }
  if (last) return agrees(last, gender, persons) ? last.name : undefined
  // Men alone are named: “she” was named before, but how long before?
  if (mentions.length > 0) return
  const all: Mention[] = []
  for (let at = previous(before), left = reach; at && left > 0; at = previous(at), left--) {
    all.push(...fitting(mentioned(at, persons)))
  }
  return onlyOne(all)
}

const known = new WeakMap<Line, Mention[]>()

/** Who is spoken of in a line outside quote marks (“Calder is wrong,” he said); made once. */
function mentioned(line: Line, persons: Persons): Mention[] {
  const made = known.get(line) ?? mentionsIn(unquoted(line), persons)
  known.set(line, made)
  return made
}

function agrees({name, others}: Spoken, gender: Gender | undefined, persons: Persons): boolean {
  if (!name || others) return false
  return !gender || (persons.gender(name) ?? gender) === gender
}

/** The one who fits; or else who spoke last; or else whom the last sentence is about. */
function chosen(
  line: Line,
  end: number,
  fits: Mention[],
  last: Spoken | undefined
): string | undefined {
  const alone = onlyOne(fits) ?? onlyOne(fits.filter(({possessor}) => !possessor))
  if (alone) return alone
  if (
    last?.name &&
    !last.others &&
    fits.every(({from, name}) => from < last.at || name === last.name)
  ) {
    return fits.some(({name}) => name === last.name) ? last.name : undefined
  }
  const text = unquoted(line).slice(0, end)
  const starts = [
    0,
    ...[...text.matchAll(sentenceEnds)].map(({0: stop, index}) => index + stop.length)
  ]
  const latest = fits.at(-1)!
  const start = starts.findLast((at) => at <= latest.from)!
  // Two sentences further on she may be somebody else.
  if (starts.filter((at) => at > latest.from && /\p{L}/u.test(text.slice(at))).length > 1) return
  const sentence = text.slice(start, starts.find((at) => at > start) ?? text.length)
  const lead = sentence.length - sentence.replace(/^[\s"“”„«»‘’,.!?…]+/u, '').length
  const subject = subjectAtStart(sentence.slice(lead), start + lead)
  const inSentence = fits.filter(({from, possessor}) => from >= start && !possessor)
  const [first] = inSentence
  const name = onlyOne(inSentence)
  return name && subject && first && subject.end > first.from && subject.start < first.to
    ? name
    : undefined
}

/** The one name of all mentions. */
function onlyOne(mentions: Mention[]): string | undefined {
  const [first] = mentions
  return mentions.every(({name}) => name !== undefined && name === first?.name)
    ? first?.name
    : undefined
}
