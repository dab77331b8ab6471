/** Finds the words that say who spoke: a name, a pronoun or a title, before a verb of saying or after it. */

import type {Span} from '../../claim.ts'
import {nameRun} from './persons.ts'
import type {SpeechPatterns} from './speech-patterns.ts'

/** UTF-16 units before a verb that are looked at for its subject. */
const near = 160

const honorific =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Rev|Hon|M|Me|Sr|Sra|Dott|Ing|Dipl)\.? $/u
const aside = /, (?<words>[^,]{2,90}), $/u
/** “the minister’s spokesman, Ines Calder,”: the name stands beside what somebody is. */
const beside =
  /(?:^|[ ,])(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]n?|[Oo]ne of|[Dd]er|[Dd]ie|[Ll][ea]|[Ee]l|[Ii]l|[Ll]o|[Dd]e|[Hh]et|O|[Ss]u|[Ss]on|[Ss]a|[Ss]u[oa]|[Ss]eu|[Ss]eine?|[Ii]hre?|[Dd]eren|[Dd]essen|[Zz]ijn|[Hh]aar|\p{L}+[’']s?)[ ’'][^,]{2,80}$/u
/** “a spokesman for the minister, Ines Calder”: which of the two? */
const ofSomebody =
  / (?:for|of|to|von|für|de|du|del|della|van|voor) (?:(?:the|[Pp]rime|[Vv]ice|der|la|le|el|il|de|het) ){0,2}(?:\p{L}*(?:minister|ministre|ministro|ministra|president|präsident|mayor|captain|king|queen|senator|governor|chairman|chief|director|judge|mann|frau|man|woman|bishop|pope|bürgermeister)(?:in)?)$/iu
const coordinated = /(?:\p{Lu}\S*|\p{L}) (?:and|or|und|oder|et|ou|y|e|o|en) $/u
const nameAtEnd = new RegExp(String.raw`(?:^|(?<=[\s(“"«—’']))(?<name>${nameRun})$`, 'u')
const placedAtEnd = new RegExp(
  String.raw`(?:^|(?<=[\s(“"«—]))(?<name>${nameRun}) (?:at|from|of|von|de|du|del|della|do|da|van) (?:the |The )?${nameRun}$`,
  'u'
)
const role =
  /(?:^|[ -])(?!(?:after|over|under|her|for|or|other|rather|whether|never|offer|per|former|ever|later|and|against|amid) $)\p{Ll}*(?:or|er|ist|ian|man|woman|person|ent|ant|ary|chief|head|coach|judge|captain|official|colleague|attorney|general|king|queen|prince|mother|father|lawyer|boss|activist|economist) $/u
const office =
  /(?:^|[ ,])(?:Minister|Secretary|Undersecretary|Commissioner|Director|Spokesman|Spokeswoman) (?:of|for) $/u

/**
 * Find the subject of a verb.
 *
 * @param head
 *   What stands before the verb in its sentence.
 * @param at
 *   Where that starts in the paragraph.
 * @param whole
 *   Whether it is the whole of it, rather than the end.
 */
export function subjectOf(
  head: string,
  at: number,
  whole: boolean,
  patterns: SpeechPatterns
): Span | undefined {
  // “Calder, who said”
  let before = head.replace(/,? who $/u, ' ')
  const words = aside.exec(before)?.groups?.['words']
  if (words && !/^(?:and|but|or) /u.test(words)) {
    const outer = before.slice(0, before.length - words.length - 4)
    const run = named(words)
    if (run && beside.test(outer) && !ofSomebody.test(outer)) {
      const from = at + outer.length + 2 + run.index
      return {end: from + run.name.length, start: from}
    }
    before = outer
  } else before = before.trimEnd()
  return atEndOf(before, at, whole, patterns)
}

/** The full name that an aside is: “Ines Calder”, “Dr. Ines Calder”, “herpetologist Ines Calder”. */
function named(words: string): {index: number; name: string} | undefined {
  const match = nameAtEnd.exec(words)
  const name = match?.groups?.['name']
  if (!match || !name?.includes(' ')) return
  const left = words.slice(0, match.index)
  if (left && !honorific.test(left) && !/^(?:\p{Ll}[\p{L}-]{2,30} ){1,3}$/u.test(left)) return
  return {index: match.index, name}
}

function atEndOf(
  before: string,
  at: number,
  whole: boolean,
  {clause, described, pronounAtEnd, titleAtEnd}: SpeechPatterns
): Span | undefined {
  const text = before.slice(-near)
  const skipped = at + before.length - text.length
  for (const pattern of [pronounAtEnd, titleAtEnd, placedAtEnd, nameAtEnd]) {
    const match = pattern.exec(text)
    const name = match?.groups?.['name']
    if (!match || !name) continue
    const left = text.slice(0, match.index + match[0].indexOf(name)).replace(/^\s+$/u, '')
    if (!whole && left === '') return
    if (coordinated.test(left) && !/, (?:and|or) $/u.test(left)) return
    const isName = pattern === nameAtEnd || pattern === placedAtEnd
    if (
      isName &&
      ![clause, described, role, honorific, office].some((allowed) => allowed.test(left))
    )
      return
    const from = skipped + match.index + match[0].indexOf(name)
    return {end: from + name.length, start: from}
  }
  return
}

const besideAfter = new RegExp(
  String.raw`^, (?:(?:Mr|Mrs|Ms|Dr|Prof|Rev|M)\. )?(?<name>${nameRun})(?=[,.;:“”"«»]|$)`,
  'du'
)

/** The name beside what somebody is: “said his daughter, Ines Calder.” */
export function nameBeside(kept: string, rest: string, at: number): Span | undefined {
  if (!beside.test(` ${kept}`) || ofSomebody.test(kept)) return
  const [from, to] = besideAfter.exec(rest)?.indices?.groups?.['name'] ?? []
  if (from === undefined || to === undefined || !rest.slice(from, to).includes(' ')) return
  return {end: at + to, start: at + from}
}

const runAtEnd = new RegExp(String.raw`(?:^|(?<= |[Ll][’']))${nameRun}$`, 'u')

/** The name, pronoun or title that a phrase ends with. */
export function wordsFor(
  words: string,
  at: number,
  {pronoun, title}: SpeechPatterns
): Span | undefined {
  const text = words.trimEnd()
  if (pronoun.test(text) || title.test(text)) return {end: at + text.length, start: at}
  const run = runAtEnd.exec(text)
  if (!run || / (?:and|und|et|y|e|en) /u.test(text)) return
  return {end: at + text.length, start: at + run.index}
}

const intro = String.raw`(?:[^,:“”"«»]{2,70}, )?`
const small = String.raw`(?:\p{Ll}[\p{L}’'-]{1,30} ){1,4}`
const article = String.raw`(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[EeLl][lae]|[Ii]l|[Ll]o|O|A|[Dd]e|[Hh]et|[Dd]er|[Dd]ie|[Ss]u|[Ss]on|[Ss]a|[Ss]u[oa]|[Ii]hre?|[Ss]eine?|[Zz]ijn|[Hh]aar) |[Ll][’'])`
const starts = new RegExp(
  String.raw`^${intro}(?:${article}(?:${small})?)?(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|M)\. )?(?<name>${nameRun})(?: \([^()]{1,30}\))?(?:, [^,:“”"«»]{2,80},|,)? (?=\p{Ll})`,
  'du'
)

/** The name that a sentence begins with, as the subject of all of it: “Ines Calder, the harbour master, shook her head”. */
export function subjectAtStart(sentence: string, at: number): Span | undefined {
  const match = starts.exec(sentence)
  const [from, to] = match?.indices?.groups?.['name'] ?? []
  if (!match || from === undefined || to === undefined) return
  const rest = sentence.slice(match[0].length)
  if (/[’']s?$/u.test(match[0].slice(from, to))) return
  if (/^(?:and|or|und|et|y|e|en|o|ou|of|de|von|van|di) /u.test(rest)) return
  return {end: at + to, start: at + from}
}

const labels = new RegExp(
  String.raw`^(?<name>${nameRun})(?<told>(?: \(\d{1,3}\))?(?:, [^:“”„"«»]{2,80})?) ?: $`,
  'du'
)

/** The name a line of speech begins with, as in a survey: “Ines Calder (59), pilot: ”, “Calder: ”. */
export function label(sentence: string, at: number): Span | undefined {
  const match = labels.exec(sentence)
  const [from, to] = match?.indices?.groups?.['name'] ?? []
  if (!match || from === undefined || to === undefined) return
  // “Merrow Courant: “…””: a full name needs an age or a trade beside it.
  return match.groups?.['told'] || !sentence.slice(from, to).includes(' ')
    ? {end: at + to, start: at + from}
    : undefined
}
