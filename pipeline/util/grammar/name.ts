/** Tells a person’s name from other words: the grammar of names in bylines. */

import {bodySureness} from './organisation.ts'
import {isPlaceShaped} from './place-shape.ts'

/** Words inside a name that may stand without a capital. */
const particles = new Set(
  `a al an ap ben bin bint d' da dal das de dei del della den der des di dos du e el ibn la las le
  los lo of-the san st. t' tar te ten ter v. v.d. v/d van vande vander vd vom von y zu zum zur af av`.split(
    /\s+/u
  )
)

const suffix = /^(?:Jr|Sr|JR|SR|II|III|IV|MD|M\.D|Ph\.?D|PHD|MP|MEP|QC|KC)\.?$/u

const titles =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Col|Capt|Lt|Sgt|Maj|Gen|Cpl|Fr|Cllr|Professor|Baroness|Viscount|Brigadier|Captain|Colonel|General|Major|Councillor)\.?$/iu

/** Words that a name is never made of. */
const notNames = new Set(
  `about above after against all also am an and any are as at because been before being but by can
  could did do does for from get had has have her here his how if in into is it its just more most my no
  not now of off on one only or our out over says should than that the their them then there these they
  this those to today tomorrow two under up us was we were what when where which who why with would you
  your monday tuesday wednesday thursday friday saturday sunday
  january february september october november december`.split(/\s+/u)
)

/** Who signs where nobody does. */
const nobody =
  /\b(?:admin(?:istrator)?|anonymous|guest (?:author|column(?:ist)?|writer)|webmaster)\b/iu

/** Names of East Asia that are English words as well: `Nguyen Van An`, `Kim My`. */
const asian = new Set(['An', 'Can', 'Do', 'Ho', 'My', 'No', 'So'])

/** Words of menus and labels: some people are called so, and a byline says that it is one. */
const labels = new Set(
  `april august back best big breaking click comment comments contact contents courtesy daily day edition
  email end exclusive file follow full further gallery home image images inside june last latest learn
  live local login march may menu min mins minute minutes new news next page photo photos picture
  photograph photographer photographs photography illustration illustrations pictures pm posted press prime print privacy published read related report reports say search section
  see share sign sponsored sport sports staff story size subscribe text top topics trending updated via video
  videos view watch weather will world year years yesterday points highlights takeaways summary publié publicado pubblicato
  veröffentlicht aktualisiert gepubliceerd version pdf zurück retour volver indietro terug tillbaka tilbake powrót number nr nr. release pressemitteilung pressemeldung presseinformation medienmitteilung persbericht pressmeddelande pressemelding pressemeddelelse comunicado comunicato communiqué docket category categories topic topics tag tags type format twitter facebook youtube instagram flickr blog`.split(
    /\s+/u
  )
)

const word = /^(?:['’]?\p{Lu}|['’`]t\s|d['’]|[a-z]{1,3}['’]\p{Lu}|al-|el-|ad-|ash-|as-|an-)/u
const innards = /^[\p{L}\p{M}.'’`ʻ´-]+$/u
const longest = 60

/**
 * Whether a text is one person’s name, of two words at least.
 *
 * @param said
 *   Whether the copy says that it is a name, by the “By” before it.
 */
export function isPerson(text: string, said = false): boolean {
  if (text.length > longest || text.length < 4 || bodySureness(text) || nobody.test(text))
    return false
  if (!said && isPlaceShaped(text)) return false
  const words = wordsOf(text)
  while (words.length > 2 && titles.test(words[0]!)) words.shift()
  while (words.length > 2 && suffix.test(words.at(-1)!)) words.pop()
  if (words.length < 2 || words.length > 6) return false
  return (
    words.every((part, index) => isNameWord(part, index, words.length, said)) &&
    (said || !words.some((part) => labels.has(part.toLowerCase()))) &&
    words.filter((part) => /\p{L}\p{M}*[\p{L}'’]/u.test(part) && !isParticle(part)).length >= 1 &&
    !/^\p{L}\.?$/u.test(words.at(-1)!)
  )
}

/** Whether a name is set in capitals only (example: `'JANE McCALLUM'`). */
export function isCapitals(text: string): boolean {
  const rest = text.replace(/(?:Mc|Mac|Mac|De|Di|La|Le|Van|O['’]|d['’])(?=\p{Lu})/gu, '')
  return /\p{Lu}\p{Lu}/u.test(rest) && !/\p{Ll}/u.test(rest)
}

/** The words of a name; nicknames in quotes or brackets are none. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\s["“‘'(][\p{L}.\s-]{1,20}["”’')](?=\s)/gu, ' ')
    .trim()
    .replace(/\bvon und zu\b/u, 'von zu')
    .replace(/,\s*(?=(?:Jr|Sr|JR|SR|II|III|IV)\b)/u, ' ')
    .split(/\s+/u)
}

function isNameWord(part: string, index: number, count: number, said: boolean): boolean {
  if (!innards.test(part)) return false
  if (isParticle(part)) return index < count - 1
  if (said && index > 0 && asian.has(part)) return true
  return word.test(part) && !notNames.has(part.toLowerCase().replace(/[.'’]$/u, ''))
}

function isParticle(part: string): boolean {
  return particles.has(part)
}
