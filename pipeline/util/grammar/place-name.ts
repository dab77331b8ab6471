/** Reads the place of a dateline: `CHATHAM, Mass.` · `Beijing/Moscow` · `LONDON, PARIS and ROME`. */

import {isKnownCity, isRegion} from './regions.ts'

export interface PlaceText {
  /** Whether each city is set in capitals. */
  capitals: boolean
  /** Whether each city is known, or stands with a region that is. */
  certain: boolean
  /** Whether it begins with a word that opens other lines too (example: `'NEW LONDON'`). */
  odd: boolean
}

const particle =
  /^(?:and|of|the|upon|on|in|de|del|des|du|da|do|dos|das|di|la|le|las|los|les|lo|el|al|sur|sous|en|am|an|der|den|bei|im|a|y|e|aan|zee|op|by|sub|off|near|over|ob|und)$/iu
const capitals =
  /^(?:(?:Mc|Mac|de|da|d['’]|l['’]|al-|el-|an-|as-|ash-|O['’]|n['’])?\p{Lu}[\p{Lu}\p{M}.'’`-]*s?|\p{Lu}\p{Lu}-(?:au|sur|en|de|la|le|les)-\p{Lu}+|\d{1,3})$/u
const mixed = /^(?:[a-z]{1,3}['’-])?\p{Lu}[\p{L}\p{M}.'’`-]*$/u

/** Words that open a line of its own kind, never a place. */
const others = new Set(
  `sir sirs madam abstract advisory alert also amber analysis and announcement attention audio background best bio
  breaking brief briefs bulletin caption chart clarification column comment commentary contact
  correction corrected date dear developing editorial editors embargoed exclusive exclusives
  explainer fact facts factbox feature file flash for from graphic here how icymi if image in insight interview
  introduction just live media memo more must new news newsletter note notes now on opinion or our
  photo photos picture pictures podcast poll press preview profile q question quote quotes re read
  refile related release repeat report results review save see series special sponsored statement subject summary
  table tags the these this timeline tip tips to topic topics trending update updated updates urgent
  video view viewpoint warning watch what when where who why wrap wrapup you your yes no we it is are was has
  i a answer answers reuter reuters ap afp editor's story stories via with part chapter section page step
  pro con fed shr net revs oper avg qtr nine six year mths note tables today tomorrow tonight yesterday tel fax phone
  email rsvp cc attn ps pm am monday tuesday wednesday thursday friday saturday sunday
  study poll law laws rules rule research data book books jobs job deal plan look music tax
  zusammenfassung überblick eilmeldung hintergrund porträt kommentar vorschau ticker chronologie stichwort dokumentation korrektur
  interviu urgent alerte encadré repères portrait chronologie lead avance urgente resumen ampliación crónica perfil reportaje
  análisis entrevista scheda punto analisi intervista overzicht achtergrond pilne opis wywiad especial perfil
  january february march april june july august september october november december`.split(/\s+/u)
)

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|yesterday)s?$/iu

/** Regions by letters that are words elsewhere: the capital of the United States, the states of Mexico. */
const short =
  /^(?:D\.?\s?C|Ags|B\.?C\.?S|Camp|Chih|Chis|Coah|Col|Dgo|Gro|Gto|Hgo|Jal|Méx|Mich|Mor|N\.?L|Nay|Oax|Pue|Qro|Q\.? ?Roo|S\.?L\.?P|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac)\.?$/u

const longest = 90

/**
 * Read the words before the date, the agency or the dash of a dateline.
 *
 * @param text
 *   A candidate, without white space at its ends.
 * @returns
 *   How sure it is; nothing where it is no place.
 */
export function readPlace(text: string): PlaceText | undefined {
  if (!text || text.length > longest || /["“”?!;:()[\]{}=@#$%*]|\S&|&\S/u.test(text)) return
  const cities = text.replaceAll(' & ', ' and ').split(/\s*\/\s*|\s*;\s*/u)
  const read = cities.map(readCities)
  if (read.some((one) => !one)) return
  return {
    capitals: read.every((one) => one!.capitals),
    certain: read.every((one) => one!.certain),
    odd: read.some((one) => one!.odd)
  }
}

/** Cities with their regions, by commas: a part is a city, or the region of the one before. */
function readCities(text: string): PlaceText | undefined {
  const parts = text.split(/\s*,\s*(?:and\s+)?/iu)
  if (parts.length > 6 || parts.some((part) => !part)) return
  const [first, ...rest] = parts as [string, ...string[]]
  const names = first.split(/\s+and\s+/iu)
  const cities = names.map((name) => readCity(name))
  if (cities.some((city) => !city)) return
  let capitalized = cities.every((city) => city === 'capitals')
  let certain =
    names.every((name) => isKnownCity(name)) || /^washington,?\s*d\.?\s?c\.?$/iu.test(first)
  for (const part of rest) {
    if (isRegion(part) || short.test(part)) certain = true
    else {
      const more = part.split(/\s+and\s+/iu).map((name) => readCity(name))
      if (more.some((city) => !city)) return
      if (!(capitalized && more.every((city) => city === 'capitals')) && !more.every(Boolean))
        return
      capitalized &&= rest.length > 1 ? capitalized : true
      certain &&= isKnownCity(part)
    }
  }
  if (endsInRegion(first)) certain = true
  return {capitals: capitalized, certain, odd: !certain && isOdd(first)}
}

/** `WASHINGTON D.C.`, `Miami FL`: the comma was lost. */
function endsInRegion(text: string): boolean {
  const words = text.split(/\s+/u)
  return (
    words.length > 1 &&
    words.length < 5 &&
    isRegion(words.at(-1)!) &&
    /^(?:\p{Lu}\.?){2}$|\.$/u.test(words.at(-1)!)
  )
}

function readCity(text: string): 'capitals' | 'mixed' | undefined {
  const words = text.split(/\s+/u)
  if (words.length > 6) return
  const [first] = words as [string]
  if (calendar.test(first)) return
  if (!/^(?:\p{Lu}|['’]|[a-z]{1,3}['’-]\p{Lu}|Mc)/u.test(first) || !/\p{L}{2}/u.test(text)) return
  if (words.every((word, index) => capitals.test(word) || (index > 0 && particle.test(word)))) {
    return /\p{Lu}{2}|\p{Lu}$/u.test(text) ? 'capitals' : 'mixed'
  }
  if (/\d/u.test(text)) return
  return words.every((word, index) => mixed.test(word) || (index > 0 && particle.test(word)))
    ? 'mixed'
    : undefined
}

function isOdd(text: string): boolean {
  const [first = '', second, ...more] = text.split(/\s+/u)
  // `NEW LONDON` is a town, `NEW REPORT` and `NEW THIS WEEK` are none.
  if (/^new$/iu.test(first) && second && more.length === 0 && !others.has(second.toLowerCase()))
    return false
  return others.has(first.toLowerCase().replace(/[.'’]+$/u, ''))
}
