/** Finds who is said to have said what stands in quote marks: `“…,” said NAME`. */

import type {Span} from '../../claim.ts'
import {besideAnyVerb} from './any-verb.ts'
import {nameBeside, wordsFor} from './speaker-words.ts'
import type {SpeechLanguage} from './speech-language.ts'
import {type SpeechPatterns, speechPatterns} from './speech-patterns.ts'
import {isBare} from './speech-words.ts'

export interface Attribution {
  /** What ends it, where it stands between two quotations (example: `','`). */
  end?: string
  /** Whether it is what the speaker of the quotation before it says too. */
  goesOn?: boolean
  /** `false` where only a person makes it one: the verb may be any (default: `true`). */
  sure?: boolean
  /** Where the attribution ends in the text. */
  to?: number
  /** The words that say who: a name, a pronoun or a title; absent where nobody is certain. */
  who?: Span
  /** The sentence in which nobody else may be named. */
  within?: Span
}

/** UTF-16 units after a quotation that are looked at. */
const reach = 320

/**
 * Read the attribution after a quotation.
 *
 * @param text
 *   The paragraph.
 * @param quoted
 *   What stands in the marks.
 * @param limit
 *   Where the next quotation starts, or the text ends.
 */
export function attributionAfter(
  text: string,
  quoted: Span,
  limit: number,
  language: SpeechLanguage
): Attribution | undefined {
  const patterns = speechPatterns(language)
  const {accordingTo, afterVerb, alone, beforeVerb, inverted, stop} = patterns
  const inside = text
    .slice(Math.max(0, quoted.end - 3), quoted.end)
    .trimEnd()
    .slice(-1)
  // Within the marks the words of the reporter begin at a comma or a space.
  const within = /[\s,]/u.test(text.charAt(quoted.end))
  const start = quoted.end + (within ? 0 : 1)
  const window = text.slice(start, Math.min(limit, start + reach))
  const comma = /[,?!…—–-]/u.test(inside) || within || text.charAt(quoted.end + 1) === ','
  // Italian desks set none: “«Non c’era luce» ha detto Ines Calder”.
  if (!comma && !(language === 'it' && (alone.test(window) || afterVerb.test(window)))) return
  const spoken =
    (language === 'fr' && inverted.exec(window)) || (isBare(language) && alone.exec(window))
  if (spoken) {
    const {after, glued, who = after ?? glued ?? ''} = spoken.groups ?? {}
    const to = start + spoken[0].length
    const from = start + spoken[0].lastIndexOf(who)
    return {...endOf(text, to, limit), who: {end: from + who.length, start: from}}
  }
  for (const pattern of [afterVerb, accordingTo]) {
    const match = pattern.exec(window)
    const found = match?.groups?.['who']
    if (!match || !found) continue
    return behindVerb(text, found, start + match[0].length - found.length, limit, patterns)
  }
  const any = besideAnyVerb(text, quoted, window, language)
  if (any?.verbFirst) {
    return {...behindVerb(text, any.words, start + any.at, limit, patterns), sure: false}
  }
  const match = beforeVerb.exec(window)
  const found = match?.groups?.['who']
  // “…,” while Calder noted “…”: that is what she noted.
  if (match && found && !/^(?:while|and|but|as|whereas|though)(?: |$)/u.test(found)) {
    const from = start + match[0].indexOf(found)
    const who = stop.test(found) ? undefined : wordsFor(found, from, patterns)
    return {...endOf(text, start + match[0].length, limit), ...(who ? {who} : {})}
  }
  if (!any) return
  const who = {end: start + any.at + any.words.length, start: start + any.at}
  return {...endOf(text, who.end, limit), sure: false, who}
}

/** Who stands behind a verb: a name, also beside what somebody is, a pronoun or a title. */
function behindVerb(
  text: string,
  found: string,
  from: number,
  limit: number,
  patterns: SpeechPatterns
): Attribution {
  // “ließ er ausrichten”
  const spoken = patterns.pronounAtStart.exec(found)?.[0].length
  if (spoken)
    return {...endOf(text, from + found.length, limit), who: {end: from + spoken, start: from}}
  const cut = patterns.stop.exec(found)
  const kept = (cut ? found.slice(0, cut.index) : found).replace(/ \p{Ll}{2,14}ly$/u, '')
  const pair =
    cut !== null && /^ ?(?:and|or|und|oder|et|ou|y|e|o) \p{Lu}/u.test(found.slice(cut.index))
  const to = from + found.length
  const apposed = pair ? undefined : nameBeside(found, text.slice(to, to + 60), to)
  const who = apposed ?? (pair ? undefined : wordsFor(kept, from, patterns))
  return {...endOf(text, apposed?.end ?? to, limit), ...(who ? {who} : {})}
}

/** What stands between the attribution and the next quotation. */
function endOf(text: string, to: number, limit: number): {end?: string; to: number} {
  const rest = text.slice(to, Math.min(limit, to + reach)).trim()
  return rest.length <= 60 && /^[^.!?]*[.,:;—–]$|^$/u.test(rest) ? {end: rest.slice(-1), to} : {to}
}
