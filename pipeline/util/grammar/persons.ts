/** Who is named in a piece: full names, and what the short forms of them can only mean. */

import {bodies, germanOpeners, office, openers, titles, trades} from './person-words.ts'
import {isRegion} from './regions.ts'
import type {SpeechLanguage} from './speech-language.ts'

const word = String.raw`(?!(?:Jr|Sr)\b|\p{Lu}[’']\p{Ll})\p{Lu}[\p{L}\p{M}’'-]{1,30}`
const initial = String.raw`\p{Lu}\.(?:-?\p{Lu}\.){0,2}`
const particle = String.raw`(?:al|bin|da|dal|de|del|della|di|do|dos|du|el|la|le|ten|ter|van(?: de[nr]?)?|von(?: de[mnr])?|y|zu)`

/** A run of capitalised words with initials and particles between, as the source of a pattern. */
export const nameRun = `(?:${word}|${initial})(?:(?: ${particle}){0,2}[ -](?:${word}|${initial}|al-${word})){0,6}(?: (?:Jr|Sr)\\.)?`

const runs = new RegExp(String.raw`(?<![\p{L}\p{M}’'-])${nameRun}`, 'gu')

export interface Persons {
  /**
   * Full name of a printed name, as full as the piece prints it anywhere; nothing where two could be
   * meant, or where what stands before it makes it no person’s (“the Merrow Herald”).
   */
  resolve(printed: string, before?: string): string | undefined
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
  for (const line of lines) {
    for (const {0: run, index: from} of line.matchAll(runs)) {
      const read = readName(run, line.slice(Math.max(0, from - beside), from), language)
      const bare = read?.bare
      if (!bare) continue
      for (const title of titlesOf(line, from, run, bare, language)) byTitle.add(title, bare)
      const words = bare.split(' ').filter((part) => !/^(?:Jr|Sr)\.$/u.test(part))
      if (words.length === 1) {
        if (read.hadTitle) titled.add(bare)
        continue
      }
      names.last.add(words.at(-1)!, bare)
      names.first.add(words[0]!, bare)
      for (const word of words.slice(1, -1)) names.middle.add(word, bare)
    }
  }
  const resolve = (printed: string, before = '') => {
    const {bare, hadTitle} = readName(printed, before, language) ?? {}
    if (!bare) return
    const last = bare
      .replace(/ (?:Jr|Sr)\.$/u, '')
      .split(' ')
      .at(-1)!
    const full = longestOf(names.last.of(last))
    if (bare.includes(' ')) return full?.endsWith(bare) ? full : bare
    if (full) return full
    if (names.last.of(last).length > 0) return
    // “Vázquez” is Wanda Vázquez Garced; “Princess Ubolratana” has a surname too.
    const others = [names.middle.of(last), hadTitle ? names.first.of(last) : []].flat()
    if (others.length > 0) return longestOf(others)
    return hadTitle || titled.has(bare) ? bare : undefined
  }
  return {
    isUnsure: (run, before) =>
      language === 'de'
        ? run.includes(' ')
        : / (?:\S+ )+/u.test(run) && (/(?:^|[\s(“"«])[Ll][ea] $/u.test(before) || / y /u.test(run)),
    resolve,
    titled(title) {
      const full = new Set(byTitle.of(title.toLowerCase()).map((name) => resolve(name)))
      return full.size === 1 ? [...full][0] : undefined
    }
  }
}

/** Names by a key, each once. */
function index() {
  const map = new Map<string, Set<string>>()
  return {
    add: (key: string, name: string) => void map.set(key, (map.get(key) ?? new Set()).add(name)),
    of: (key: string) => [...(map.get(key) ?? [])]
  }
}

const honorific =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Rev|Hon|Sr|Sra|Dott|Ing)\.? $/u

/** A name in a run of capitalised words, seen with what stands before it. */
function readName(
  run: string,
  before: string,
  language: SpeechLanguage
): {bare?: string; hadTitle: boolean} | undefined {
  let text = run
  if (language === 'fr') text = text.replace(/^M\. /u, 'Monsieur ')
  const from = /\b(?:for|from|in|of) $/u.test(before)
  // “of Vermont Ines Calder” begins with a place, and what else may stand there is not known.
  const places = from ? [1, 2].map((count) => text.split(' ').slice(0, count).join(' ')) : []
  const region = places.find((words) => words.length < text.length && isRegion(words))
  if (region) text = text.slice(region.length + 1)
  const read = language === 'de' ? stripGerman(text) : stripTitles(text)
  const {bare} = read
  const hadTitle = read.hadTitle || honorific.test(before)
  const length = bare?.split(' ').length ?? 0
  if (!region && from && length > 2 && !read.hadTitle) return
  // “the Merrow Herald”, “le Kényan Joseph Otieno”.
  if (!hadTitle && length > 1 && /(?:^|[\s(“"])[Tt]he $/u.test(before)) return
  if (!hadTitle && length > 2 && /(?:^|[\s(“"«])[Ll][ea] $/u.test(before)) return
  if (bare && / y /u.test(bare) && !/^\S+ (?:\S+ )+y \S+$/u.test(bare)) return
  return {
    ...read,
    ...(bare && language === 'nl' ? {bare: ofMinistry(bare, hadTitle)} : {}),
    hadTitle
  }
}

const role = String.raw`(?<role>\p{Ll}[\p{Ll}-]{2,30}(?: \p{Ll}{3,20})?)`
const roleBefore = new RegExp(String.raw`(?<![\p{L}-])${role} $`, 'u')
const roleAfter = new RegExp(
  String.raw`^, (?:(?:an?|the|der|die|el|la|le|il|o|de) |l[’'])?${role}(?=[,.;:)]|$| (?:at|da|de|del|der|des|di|do|du|for|in|of|van|von) )`,
  'u'
)
/** “La ministre de l’éducation, Ines Calder”. */
const rolePlaced = new RegExp(
  String.raw`(?:^|[ (])(?:[Tt]he|[Ee]l|[Ll][ae]|[Ii]l|[OoAa]|[Dd]e|[LlDd][’']) ?(?<role>\p{Ll}[\p{Ll}-]{2,30})(?: (?:de|des|du|del|della|delle|of|for|van|da|do|das|d[’'])[^,.]{1,40})?, $`,
  'u'
)

/** UTF-16 units that a role and what joins it to a name have at most. */
const beside = 80

/** What is no longer so, or only by half, is another title. */
const qualified =
  /^(?:acting|deputy|ehemalige[rn]?|erstwhile|ex|former|frühere[rn]?|late|outgoing|then|vice|ancien|ancienne|ex-?\p{L}+) /u

/** Titles of a name: “harbour master Ines Calder”; “Ines Calder, the harbour master”; “Governor Ines Calder”. */
function* titlesOf(
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
    roleAfter.exec(line.slice(to, to + beside))
  ].map((match) => match?.groups?.['role'] ?? '')
  const inRun = run
    .slice(0, Math.max(0, run.indexOf(bare)))
    .trim()
    .toLowerCase()
  // “former Governor”, “Senators Ines Calder and …”: who is meant by the bare title is another.
  const plain = /(?:former |ex-)$/iu.test(before) || /[^s]s$/u.test(inRun) ? '' : inRun
  for (const title of [...found, plain]) {
    if (!title) continue
    yield title
    if (qualified.test(title)) continue
    const words = title.split(' ')
    for (const index of words.keys()) if (index > 0) yield words.slice(index).join(' ')
    // “Umweltministerin” is “die Ministerin”.
    const [, end = ''] = (language === 'de' && office.exec(words.at(-1)!)) || []
    if (end && end !== words.at(-1)) yield end
  }
}

/** “Minister Bram Dekker van Financiën” is no van Financiën; without the title it is not certain. */
function ofMinistry(bare: string, hadTitle: boolean): string {
  const match = /^(?<name>\S+ \S+(?: \S+)*?) van /u.exec(bare)
  return hadTitle ? (match?.groups?.['name'] ?? bare) : bare
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

/** The name in a run of capitalised words, after the last title in it; nothing where it is no person’s. */
function stripTitles(run: string): {bare?: string; hadTitle: boolean} {
  const all = run.replace(/[’']s?$/u, '').split(' ')
  // A surname may be a title too: “James Farmer”.
  const last = all.length - 1
  if (last > 1 && titles.has(all[last]!)) return {hadTitle: false}
  const title = all.findLastIndex((part, index) => index < last && titles.has(part))
  if (titles.has(all[last]!) && all.slice(0, last).every((part) => titles.has(part)))
    return {hadTitle: true}
  const state = all.lastIndexOf('States')
  const from = all.findIndex((part, index) => index > Math.max(title, state) && !openers.has(part))
  const parts = from === -1 ? [] : all.slice(from)
  const hadTitle = title !== -1 && !trades.has(all[title]!)
  const wrong = (part: string) =>
    bodies.has(part) || openers.has(part) || /^\p{Lu}{3,}$/u.test(part) || /[’']s$/u.test(part)
  if (parts.length === 0 || parts.length > 5 || parts.some(wrong)) return {hadTitle}
  if (/^\p{Ll}/u.test(parts[0]!)) return {hadTitle}
  const end = parts.at(-1)!
  if (end.endsWith('.') && !/^(?:Jr|Sr)\.$/u.test(end)) return {hadTitle}
  return {bare: parts.join(' '), hadTitle}
}

/**
 * German writes every noun with a capital: what is left after the last office must be first name and
 * surname, or a surname alone; of more words one may be a noun that is not known here.
 */
function stripGerman(run: string): {bare?: string; hadTitle: boolean} {
  const possessed = run.replace(/^(?:Ihr|Sein|Unser|Mein)(?:e[mnrs]?)? \S+ (?=\S+ \S+$)/u, 'Frau ')
  const all = possessed.replace(/[’']s?$/u, '').split(' ')
  const opened = all.findIndex((word) => !germanOpeners.has(word))
  const words = opened < 0 ? [] : all.slice(opened)
  const last = words.findLastIndex((word, index) => index < words.length - 1 && office.test(word))
  const {bare, hadTitle} = stripTitles(words.slice(last + 1).join(' '))
  const names = bare?.split(' ').filter((word) => /^\p{Lu}/u.test(word)) ?? []
  const tells = names.length === 1 || (names.length === 2 && !nouns.test(names.join(' ')))
  return {...(bare && tells ? {bare} : {}), hadTitle: hadTitle || last >= 0}
}

/** Nouns that stand beside a surname: “sagte Weber Journalisten”. */
const nouns =
  /(?:(?:isten|ungen|heit|keit|schaft|tion|ung)$|^(?:Medien|Presse|Zeitung)\b|\b(?:Medien|Presse|Reportern|Zeitung)$)/u

/** Who is named in a text, up to where it is certain. */
export interface Named {
  /** Where the first is named; the end of the text where nobody is. */
  from: number
  /** Full name of the first. */
  name?: string
  /** Where a second is named, or somebody who may be one; the end of the text where nobody is. */
  to: number
}

/** Read who is named first in a text, and where it is no longer that one alone. */
export function namedIn(text: string, persons: Persons): Named {
  const end = text.length + 1
  let first: {from: number; name: string} | undefined
  for (const {0: run, index} of text.matchAll(runs)) {
    const before = text.slice(Math.max(0, index - beside), index)
    const after = text.slice(index + run.length, index + run.length + 30)
    if (modifies.test(after)) continue
    const name = persons.resolve(run, before)
    // “Calder and the crew”: whoever “she” is.
    if (name && !joined.test(after) && (first?.name ?? name) === name) first ??= {from: index, name}
    // “Calder met him”, “Calder’s sister”: somebody whose full name the piece does not print;
    // “le Kényan Joseph Otieno”, “Calder y Marsh”: somebody, but not certain who.
    else if (
      name ??
      (stripTitles(run).bare?.includes(' ') === false
        ? acts.test(after)
        : persons.isUnsure(run, before))
    )
      return {from: end, ...first, to: index}
  }
  return {from: end, ...first, to: end}
}

const joined =
  /^ (?:and|&|und|sowie|et|y|e|en) (?:the |die |der |les? |la |el |los |il |i |de )?[\p{L}’']+ (?!\p{Ll}+ed )/u

const acts =
  /^(?:[’'](?:s\b|(?=\s))| (?:has|had|was|is|met|went|took|gave|began|made|saw|left|won|lost|ran|held|came|spoke|wrote|told|said|also|\p{Ll}{2,14}ed|who)\b)/u

/** “Merrow Water spokeswoman Ines Calder”: the first is no person. */
const modifies =
  /^ (?:spokes\p{Ll}+|officials?|executives?|employees?|officers?|staff|president|chairman|chairwoman|chief|director|manager|professor|analyst|reporter|correspondent|editor|lawmakers?|lawyers?|residents?) /u
