/** Finds who is said to say what follows in quote marks: `NAME said: “…”`, `NAME (59), pilot: “…”`. */

import type {Span} from '../../claim.ts'
import type {Attribution} from './attribution.ts'
import {nameRun} from './persons.ts'
import {sentenceEnds} from './sentence-ends.ts'
import {label, subjectAtStart, subjectOf, wordsFor} from './speaker-words.ts'
import type {SpeechLanguage} from './speech-language.ts'
import {phrase, type SpeechPatterns, speechPatterns} from './speech-patterns.ts'
import {isBare} from './speech-words.ts'

/** UTF-16 units before a quotation that are looked at. */
const reach = 320
const longestRest = 140

/** What joins two quotations of one sentence: `“a” and “b”`, `“a”, calling it “b”`. */
const runsOn =
  /^,? ?(?:(?:and|or|but|as well as|und|sowie|oder|et|ou|y|e|o|en|of)(?: (?:an?|the|that|as|eine?n?|une?|un|una|de|d[’']|des|el|la|le))?|which|adding(?: that)?|(?:calling|describing|dubbing|labell?ing) (?:\p{L}{1,20} ){0,4}\p{L}{1,20})[,:]? ?$/u

const named =
  /\b(?:called|named|titled|entitled|dubbed|nicknamed|known as|words?|terms?|phrase|slogan|song|film|book|to|namens|genannt|mit dem Titel|dite?|baptisée?|intitulée?|appelée?|surnommée?|llamad[oa]|titulad[oa]|denominad[oa]|chiamat[oa]|intitolat[oa]|cosiddett[oa]|chamad[oa]|intitulad[oa]|genaamd|geheten) $/u
/** Verbs that go with other things than words: they count right before the marks only. */
const weak =
  /^(?:asked|asks|began|charged|posted|read|related|shared|thought|wondered|shouted|pledged|vowed|promised)$/u
const participle =
  /(?:^|[ ,])(?:add|call|cit|claim|declar|describ|hail|label|labell|not|prais|prais|quot|say|stat|tell|term|warn|writ)ing (?:[^“”"]{0,120})$/u

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
  const patterns = speechPatterns(language)
  const end = quoted.start - 1
  const from = Math.max(limit, end - reach)
  const seen = text.slice(from, end)
  const start = [...seen.matchAll(sentenceEnds)].at(-1)
  const offset = start ? start.index + start[0].length : 0
  const window = seen.slice(offset)
  // Cut off in the middle, the subject may be out of sight.
  const whole = offset > 0 || from === limit
  const {andSaid} = patterns
  if (limit > 0 && offset === 0 && whole && (runsOn.test(window) || andSaid.test(window))) {
    return {goesOn: true}
  }

  if (isBare(language) && patterns.lone.test(window)) {
    const words = window.trimEnd().replace(/[:,]$/u, '')
    const verb = words.slice(words.lastIndexOf(' ') + 1)
    const from = end - window.length + words.length
    return {who: {end: from, start: from - verb.length}}
  }

  // A name or a term is no speech; “Calder’s “no lights” remark” is somebody else’s.
  if (named.test(window)) return
  if (/[’']s? $/u.test(window)) return {}
  const found = speakerIn(window, from + offset, whole, patterns)
  if (found?.who || !whole || limit > from) return found
  return introduced(window, from + offset, patterns) ?? found
}

/** The subject of the last verb of saying in a sentence, or who its words are according to. */
function speakerIn(
  window: string,
  at: number,
  whole: boolean,
  patterns: SpeechPatterns
): Attribution | undefined {
  const {adverb, lastVerb} = patterns
  const verb = [...window.matchAll(lastVerb)].at(-1)
  if (!verb || window.length - verb.index > longestRest) {
    return whole ? accordedIn(window, at, patterns) : participle.test(window) ? {} : undefined
  }
  if (participle.test(window.slice(verb.index))) return {}
  if (weak.test(verb[0]) && !/^[:,]? $/u.test(window.slice(verb.index + verb[0].length))) return {}
  const head = window.slice(0, verb.index).replace(adverb, '')
  const who =
    subjectOf(head, at, whole, patterns) ??
    ((patterns.verbSecond && whole ? second : /^$|, $/u).test(head) && !addressed.test(verb[0])
      ? nameTo(window, verb.index + verb[0].length, at, patterns)
      : undefined) ??
    (patterns.verbSecond && /, $/u.test(head)
      ? pronounTo(window, verb.index + verb[0].length, at, patterns)
      : undefined)
  return who ? {who} : {}
}

/** “Sie komme nicht, sagte sie, aber „…“”. */
function pronounTo(
  window: string,
  from: number,
  at: number,
  {pronoun}: SpeechPatterns
): Span | undefined {
  const word = /^ (?<word>\p{Ll}+)(?=, )/u.exec(window.slice(from))?.groups?.['word']
  return word && pronoun.test(word)
    ? {end: at + from + 1 + word.length, start: at + from + 1}
    : undefined
}

/** Verbs whose object is who is spoken to: “told Calder: “…””. */
const addressed =
  /^(?:t[eo]l(?:d|ls?)|ask|urg|advis|assur|warn|remind|inform|call|answer|antwort|repl)/u
const startOf = new RegExp(`^ (?<who>${phrase}) ?: $`, 'u')
/** “Auf dem Kai rief ”: the subject comes after the verb. */
const second = /^$|, $|^(?:\S+ ){1,8}$/u

/** The name after the verb that ends a sentence: “Nobody looked, said Calder: “…””. */
function nameTo(
  window: string,
  from: number,
  at: number,
  patterns: SpeechPatterns
): Span | undefined {
  const found = startOf.exec(window.slice(from))?.groups?.['who']
  if (
    !found ||
    patterns.stop.test(found) ||
    patterns.title.test(found) ||
    /^(?:de[mn]|ihm|ihnen) /u.test(found)
  )
    return
  return wordsFor(found, at + from + 1, patterns)
}

const nameAfter = new RegExp(
  String.raw`^(?:(?:de[rmn]?|die|l[ae]|el|il|o|a|het) )?(?:\p{Ll}{3,20} ){0,2}(?<name>${nameRun})(?=[ ,])`,
  'du'
)

/** Who a sentence is according to: “According to Calder, …”, “Laut Calder war …”, “Calder zufolge war …”. */
function accordedIn(window: string, at: number, patterns: SpeechPatterns): Attribution | undefined {
  const {accorded, stop} = patterns
  const skip = accorded.exec(window)?.[0].length
  if (skip === undefined) {
    const post = /^(?<who>[^,.:;]{2,60}?) zufolge /u.exec(window)?.groups?.['who']
    const who = post && !stop.test(post) ? wordsFor(post, at, patterns) : undefined
    return who ? {who} : participle.test(window) ? {} : undefined
  }
  const rest = window.slice(skip)
  const [phrased = ''] = new RegExp(`^${phrase}`, 'u').exec(rest) ?? []
  let who = stop.test(phrased) ? undefined : wordsFor(phrased, at + skip, patterns)
  // Others set no comma: the name ends where the sentence goes on.
  const [from, to] =
    rest.charAt(phrased.length) === ','
      ? []
      : (nameAfter.exec(rest)?.indices?.groups?.['name'] ?? [])
  if (from !== undefined && to !== undefined && !stop.test(rest.slice(0, to))) {
    who = {end: at + skip + to, start: at + skip + from}
  }
  return who ? {who} : {}
}

/**
 * The subject of a whole sentence that leads to the marks: “Ines Calder shook her head: “…””,
 * “Ines Calder left at noon, saying “…””. Nobody else may be named in it.
 */
function introduced(
  window: string,
  at: number,
  {lastVerb, thing}: SpeechPatterns
): Attribution | undefined {
  const colon = /: $/u.test(window)
  const saying =
    /, (?<verb>adding|saying|noting|explaining|writing|insisting|arguing|telling [\p{L} ]{2,40})(?: that)?[,:]? $/u.exec(
      window
    )
  if ((!colon && !saying) || thing.test(window)) return
  // “Calder said the crew complained, saying “…””: they did.
  if (
    saying &&
    saying.groups?.['verb'] !== 'adding' &&
    window.slice(0, saying.index).search(lastVerb) >= 0
  )
    return
  const who = label(window, at) ?? subjectAtStart(window, at)
  return who && {who, within: {end: at + window.length, start: at}}
}
