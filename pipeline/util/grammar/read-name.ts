/** Reads the name in a run of capitalised words: what is title, office or place, and what the name itself. */

import {bodies, germanOpeners, office, openers, titles, trades} from './person-words.ts'
import {isRegion} from './regions.ts'
import type {SpeechLanguage} from './speech-language.ts'
import {withoutOffice} from './unlisted-office.ts'

interface ReadName {
  /** The name without titles; nothing where it is no person’s. */
  bare?: string
  hadTitle: boolean
}

const honorific =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Rev|Hon|Sr|Sra|Dott|Ing)\.? $/u

/** A name in a run of capitalised words, seen with what stands before it. */
export function readName(
  run: string,
  before: string,
  language: SpeechLanguage
): ReadName | undefined {
  let text = run
  if (language === 'fr') text = text.replace(/^M\. /u, 'Monsieur ')
  text = withoutOffice(text.replace(/^(?:\S+[’']s )+(?=\S+ \S)/u, ''), before, language)
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
  // “the Merrow Herald”, “above The Copper Kettle”, “le Kényan Joseph Otieno”.
  if (!hadTitle && length > 1 && (/(?:^|[\s(“"])[Tt]he $/u.test(before) || text.startsWith('The ')))
    return
  if (!hadTitle && length > 2 && /(?:^|[\s(“"«])[Ll][ea] $/u.test(before)) return
  if (bare && / y /u.test(bare) && !/^\S+ (?:\S+ )+y \S+$/u.test(bare)) return
  return {
    ...read,
    ...(bare && language === 'nl' ? {bare: ofMinistry(bare, hadTitle)} : {}),
    hadTitle
  }
}

/** “Minister Bram Dekker van Financiën” is no van Financiën; without the title it is not certain. */
function ofMinistry(bare: string, hadTitle: boolean): string {
  const match = /^(?<name>\S+ \S+(?: \S+)*?) van /u.exec(bare)
  return hadTitle ? (match?.groups?.['name'] ?? bare) : bare
}

/** The name in a run of capitalised words, after the last title in it; nothing where it is no person’s. */
export function stripTitles(run: string): ReadName {
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
  // “Marine Le Calder”: within a name some openers are part of it.
  const wrong = (part: string, index: number) =>
    bodies.has(part) ||
    (openers.has(part) &&
      (index === 0 || !/^(?:D[aeiu]|Des|El|L[aeo]|Les|Lo|Van|Von)$/u.test(part))) ||
    /^\p{Lu}{3,}$/u.test(part) ||
    /[’']s$/u.test(part)
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
function stripGerman(run: string): ReadName {
  const possessed = run.replace(
    /^(?:Ihr|Sein|Unser|Mein)(?:e[mnrs]?)? \S+ (?=\S+ (?:\p{Ll}+ ){0,2}\S+$)/u,
    'Frau '
  )
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
  /(?:(?:isten|ungen|heit|keit|schaft|tion|ung)$|^(?:Millionen|Milliarden|Medien|Presse|Zeitung)\b|\b(?:Medien|Presse|Reportern|Zeitung)$)/u
