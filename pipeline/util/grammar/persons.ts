/** Who is named in a piece: full names, and what the short forms of them can only mean. */

import {type Gender, genderOf, isGivenName} from './given-names.ts'
import {genderBeside} from './person-gender.ts'
import {kinBefore} from './person-nouns.ts'
import {beside, titlesOf} from './person-titles.ts'
import {bodies, germanOpeners} from './person-words.ts'
import {readName, stripTitles} from './read-name.ts'
import type {SpeechLanguage} from './speech-language.ts'

const word = String.raw`(?!(?:Jr|Sr)\b|\p{Lu}[’']\p{Ll})\p{Lu}[\p{L}\p{M}’'-]{1,30}`
const initial = String.raw`\p{Lu}\.(?:-?\p{Lu}\.){0,2}`
const particle = String.raw`(?:al|bin|da|dal|de|del|della|di|do|dos|du|el|la|le|ten|ter|van(?: de[nr]?)?|von(?: de[mnr])?|y|zu)`

/** A run of capitalised words with initials and particles between, as the source of a pattern. */
export const nameRun = `(?:${word}|${initial})(?:(?: ${particle}){0,2}[ -](?:${word}|${initial}|al-${word})){0,6}(?: (?:Jr|Sr)\\.)?`

/** Runs of capitalised words. */
export const runs = new RegExp(String.raw`(?<![\p{L}\p{M}’'-])${nameRun}`, 'gu')

export interface Persons {
  /**
   * Full name of a printed name, as full as the piece prints it anywhere; nothing where two could be
   * meant, or where what stands before it makes it no person’s (“the Merrow Herald”).
   */
  resolve(printed: string, before?: string): string | undefined
  /** What the piece, or else the given name, tells of a full name. */
  gender(name: string): Gender | undefined
  /** Whether somebody else has the same first name, or she had another surname once. */
  hasNamesake(name: string): boolean
  /** Whether two words after “at” are where something is, as far as is known: no given name, no title anywhere. */
  isPlace(run: string): boolean
  /** Whether a run of words is one name, the title aside. */
  isSingle(run: string): boolean
  /** Whether a run of words may be a person’s name, but is not certainly one. */
  isUnsure(run: string, before: string): boolean
  /** The one person who carries a title (example: `'harbour master'`); nothing where it is none or several. */
  titled(title: string): string | undefined
}

/**
 * Index the persons of a piece.
 *
 * @param lines
 *   Text of all its lines.
 * @param language
 *   Which language’s nouns may stand before a name (default: `'other'`).
 * @returns
 *   A way from a name as printed to the fullest one.
 */
export function personsOf(lines: Iterable<string>, language: SpeechLanguage = 'other'): Persons {
  /** Full names, by their last word, by a word in the middle, and by the first. */
  const names = {first: index(), last: index(), middle: index()}
  const titled = new Set<string>()
  const byTitle = index()
  const genders = index<Gender>()
  for (const line of lines) {
    for (const {0: run, index: from} of line.matchAll(runs)) {
      const before = line.slice(Math.max(0, from - beside), from)
      const read = readName(run, before, language)
      const bare = read?.bare
      if (!bare) continue
      const gender = genderBeside(before + run.slice(0, run.indexOf(bare)), language)
      if (gender) genders.add(bare, gender)
      for (const title of titlesOf(line, from, run, bare, language)) byTitle.add(title, bare)
      const words = bare.split(' ').filter((part) => !/^(?:Jr|Sr)\.$/u.test(part))
      if (words.length === 1) {
        // “His mother, Leanne,”: she may have no other name.
        if (read.hadTitle || kinBefore.test(before)) titled.add(bare)
        continue
      }
      names.last.add(words.at(-1)!, bare)
      names.first.add(words[0]!, bare)
      for (const word of words.slice(1, -1)) names.middle.add(word, bare)
    }
  }
  const given = (name: string) =>
    name.includes(' ') ? genderOf(name.split(' ', 1)[0]!, language) : undefined
  const resolve = (printed: string, before = '') => {
    const {bare, hadTitle} = readName(printed, before, language) ?? {}
    if (!bare) return
    const last = bare
      .replace(/ (?:Jr|Sr)\.$/u, '')
      .split(' ')
      .at(-1)!
    const beside = genderBeside(`${before}${printed.slice(0, printed.indexOf(bare))}`, language)
    // “Mrs Calder” is not Bruno Calder.
    const fits = names.last.of(last).filter((name) => !beside || (given(name) ?? beside) === beside)
    const full = longestOf(fits)
    if (bare.includes(' ')) return full?.endsWith(bare) ? full : bare
    if (full) return full
    if (names.last.of(last).length > 0) return
    // “Vázquez” is Wanda Vázquez Garced; “Princess Ubolratana” has a surname too.
    const familiar = hadTitle || isGivenName(last)
    const others = [names.middle.of(last), familiar ? names.first.of(last) : []].flat()
    if (others.length > 0) return longestOf(others)
    return hadTitle || titled.has(bare) ? bare : undefined
  }
  return {
    gender(name) {
      const words = name.replace(/ (?:Jr|Sr)\.$/u, '').split(' ')
      const last = words.at(-1)!
      const ofSurname = resolve(last) === name ? genders.of(last) : []
      const byName = given(name)
      const all = new Set([...genders.of(name), ...ofSurname, ...(byName ? [byName] : [])])
      return all.size === 1 ? [...all][0] : undefined
    },
    hasNamesake: (name) =>
      longestOf(names.first.of(name.split(' ', 1)[0]!)) === undefined && name.includes(' '),
    isPlace: (run) =>
      run.includes(' ') && !isGivenName(run.split(' ', 1)[0]!) && !stripTitles(run).hadTitle,
    isSingle: (run) => stripTitles(run).bare?.includes(' ') === false,
    isUnsure(run, before) {
      if (language !== 'de')
        return (
          (/ (?:\S+ )+/u.test(run) &&
            (/(?:^|[\s(“"«])[Ll][ea] $/u.test(before) || / y /u.test(run))) ||
          (run.includes(' ') && isGivenName(run.split(' ', 1)[0]!))
        )
      const words = run.split(' ')
      const rest = words.slice(words.findIndex((word) => !germanOpeners.has(word)))
      return rest.length > 1 && !rest.some((word) => bodies.has(word))
    },
    resolve,
    titled(title) {
      const full = new Set(byTitle.of(title.toLowerCase()).map((name) => resolve(name)))
      return full.size === 1 ? [...full][0] : undefined
    }
  }
}

/** Names by a key, each once. */
function index<T extends string = string>() {
  const map = new Map<string, Set<T>>()
  return {
    add: (key: string, name: T) => void map.set(key, (map.get(key) ?? new Set()).add(name)),
    of: (key: string) => [...(map.get(key) ?? [])]
  }
}

/** The one name all the others are short forms of. */
function longestOf(names: string[]): string | undefined {
  const [longest] = names.toSorted((a, b) => b.length - a.length)
  if (!longest) return
  const words = new Set(longest.split(' '))
  return names.every((name) => name.split(' ').every((part) => words.has(part)))
    ? longest
    : undefined
}
