/** Finds who is said to have said what stands in quote marks: `“…,” said NAME`, `NAME said: “…”`. */

import type {Span} from '../../claim.ts'
import {nameRun} from './persons.ts'
import type {SpeechLanguage} from './speech-language.ts'
import {phrase, speechPatterns} from './speech-patterns.ts'

export interface Attribution {
  /** What ends it, where it stands between two quotations (example: `','`). */
  end?: string
  /** Where the attribution ends in the text. */
  to?: number
  /** The words that say who: a name, a pronoun or a title; absent where nobody is certain. */
  who?: Span
}

/** UTF-16 units around a quotation that are looked at. */
const reach = 240
const longestRest = 140

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
  const {accordingTo, afterVerb, beforeVerb, stop} = speechPatterns(language)
  const inside = text
    .slice(Math.max(0, quoted.end - 3), quoted.end)
    .trimEnd()
    .slice(-1)
  if (!/[,?!…—–-]/u.test(inside) && text.charAt(quoted.end + 1) !== ',') return
  const start = quoted.end + 1
  const window = text.slice(start, Math.min(limit, start + reach))
  for (const pattern of [afterVerb, accordingTo]) {
    const match = pattern.exec(window)
    const found = match?.groups?.['who']
    if (!match || !found) continue
    const from = start + match[0].length - found.length
    const cut = stop.exec(found)
    const kept = cut ? found.slice(0, cut.index) : found
    const pair =
      cut !== null && /^ ?(?:and|or|und|oder|et|ou|y|e|o) \p{Lu}/u.test(found.slice(cut.index))
    const who = pair ? undefined : wordsFor(kept, from)
    return {...endOf(text, from + found.length, limit), ...(who ? {who} : {})}
  }
  const match = beforeVerb.exec(window)
  const found = match?.groups?.['who']
  if (!match || !found) return
  const from = start + match[0].indexOf(found)
  const who = stop.test(found) ? undefined : wordsFor(found, from)
  return {...endOf(text, start + match[0].length, limit), ...(who ? {who} : {})}
}

const named =
  /\b(?:called|named|titled|entitled|dubbed|nicknamed|known as|words?|terms?|phrase|slogan|song|film|book|to) $/u
/** Verbs that go with other things than words: they count right before the marks only. */
const weak =
  /^(?:asked|asks|began|charged|posted|read|related|shared|thought|wondered|shouted|pledged|vowed|promised)$/u
const participle =
  /(?:^|[ ,])(?:add|call|cit|claim|declar|describ|hail|label|labell|not|prais|prais|quot|say|stat|tell|term|warn|writ)ing (?:[^“”"]{0,120})$/u
const sentence = new RegExp(
  String.raw`(?<!(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Prof|Rev|No|vs|\p{Lu}|(?:\p{Lu}\.){1,3}\p{Lu}))[.!?…]["”’)]* +(?=\p{Lu}|$)`,
  'gu'
)

/**
 * Read the attribution before a quotation, in its own sentence.
 *
 * @param text
 *   The paragraph.
 * @param quoted
 *   What stands in the marks.
 * @param limit
 *   Where the quotation before it ends, or the text starts.
 */
export function attributionBefore(
  text: string,
  quoted: Span,
  limit: number,
  language: SpeechLanguage
): Attribution | undefined {
  const {accorded: according, adverb, lastVerb} = speechPatterns(language)
  const end = quoted.start - 1
  const from = Math.max(limit, end - reach)
  let window = text.slice(from, end)
  const start = [...window.matchAll(sentence)].at(-1)
  const offset = start ? start.index + start[0].length : 0
  window = window.slice(offset)
  // Cut off in the middle, the subject may be out of sight.
  const whole = offset > 0 || from === limit

  // A name or a term is no speech; “Calder’s “no lights” remark” is somebody else’s.
  if (named.test(window)) return
  if (/[’']s? $/u.test(window)) return {}
  const verb = [...window.matchAll(lastVerb)].at(-1)
  if (!verb || window.length - verb.index > longestRest) {
    const source = according.exec(window)
    if (source && whole) return accorded(window, source[0].length, from + offset, language)
    return participle.test(window) ? {} : undefined
  }
  if (participle.test(window.slice(verb.index))) return {}
  if (weak.test(verb[0]) && !/^[:,]? $/u.test(window.slice(verb.index + verb[0].length))) return {}
  const head = window.slice(0, verb.index).replace(adverb, '')
  const who = subjectOf(head, from + offset, whole)
  return who ? {who} : {}
}

function accorded(window: string, skip: number, at: number, language: SpeechLanguage): Attribution {
  const {stop} = speechPatterns(language)
  const [found = ''] = new RegExp(`^${phrase}`, 'u').exec(window.slice(skip)) ?? []
  const who = stop.test(found) ? undefined : wordsFor(found, at + skip)
  return who ? {who} : {}
}

const aside = /, (?<words>[^,]{2,90}), $/u
const coordinated = /(?:\p{Lu}\S*|\p{L}) (?:and|or|und|et|y|e) $/u
const nameAtEnd = new RegExp(String.raw`(?:^|(?<=[\s(“"«—]))(?<name>${nameRun})$`, 'u')
const placedAtEnd = new RegExp(
  String.raw`(?:^|(?<=[\s(“"«—]))(?<name>${nameRun}) (?:at|from|of) (?:the |The )?${nameRun}$`,
  'u'
)
const pronounAtEnd = /(?:^|[\s,(—])(?<name>[Hh]e|[Ss]he)$/u
const titleAtEnd = /(?:^|[\s,(—])(?<name>[Tt]he \p{Ll}{3,20}(?:[ -]\p{Ll}{3,20})?)$/u
/** “El ministro”, “La maire socialiste”: an article and small words, none of which leads on to another. */
const described =
  /(?:^|[,;:—–(] ?)(?:[EeLl][lea]s?|[Ll][ao]s|[Uu]n[ae]?|L[’']) ?(?:(?!d[eiu]l?s? |d[ae]s? )\p{Ll}[\p{L}-]{2,30} ){1,3}$/u
/** What may stand before a subject: the start of a clause, or the words for what somebody is. */
const clause =
  /(?:^|[,;:—–(-] ?|(?:^| )(?:and|but|as|while|when|that|because|whether|if|where|which|then|yet|so|[Mm]eanwhile|[Tt]he|[Aa]n?|[Ff]ormer|[Ll]ead|[Dd]af[üu]r) )$/u
const role =
  /(?:^|[ -])(?!(?:after|over|under|her|for|or|other|rather|whether|never|offer|per|former|ever|later|and|against|amid) $)\p{Ll}*(?:or|er|ist|ian|man|woman|person|ent|ant|ary|chief|head|coach|judge|captain|official|colleague|attorney|general|king|queen|prince|mother|father|lawyer|boss|activist|economist) $/u

function subjectOf(head: string, at: number, whole: boolean): Span | undefined {
  let before = head
  const apart = aside.exec(before)
  if (apart && !/^(?:and|but|or) /u.test(apart.groups?.['words'] ?? '')) {
    before = before.slice(0, apart.index)
  } else before = before.trimEnd()
  const near = before.slice(-160)
  const skipped = at + before.length - near.length
  for (const pattern of [pronounAtEnd, titleAtEnd, placedAtEnd, nameAtEnd]) {
    const match = pattern.exec(near)
    const name = match?.groups?.['name']
    if (!match || !name) continue
    const left = near.slice(0, match.index + match[0].indexOf(name))
    if (!whole && left === '') return
    if (coordinated.test(left) && !/, (?:and|or) $/u.test(left)) return
    if (
      (pattern === nameAtEnd || pattern === placedAtEnd) &&
      !clause.test(left) &&
      !described.test(left) &&
      !role.test(left)
    )
      return
    const from = skipped + left.length
    return {end: from + name.length, start: from}
  }
  return
}

const runAtEnd = new RegExp(String.raw`(?:^|(?<= ))${nameRun}$`, 'u')

/** The name, pronoun or title that a phrase ends with. */
function wordsFor(words: string, at: number): Span | undefined {
  const text = words.trimEnd()
  if (/^(?:he|she|the \p{Ll}{3,20}(?:[ -]\p{Ll}{3,20})?)$/iu.test(text))
    return {end: at + text.length, start: at}
  const run = runAtEnd.exec(text)
  if (!run || / and /u.test(text)) return
  return {end: at + text.length, start: at + run.index}
}

/** What stands between the attribution and the next quotation. */
function endOf(text: string, to: number, limit: number): {end?: string; to: number} {
  const rest = text.slice(to, Math.min(limit, to + reach)).trim()
  return rest.length <= 60 && /^[^.!?]*[.,:;—–]$|^$/u.test(rest) ? {end: rest.slice(-1), to} : {to}
}
