/**
 * Claims direct speech, and who said it where the copy says who.
 *
 * ```text
 * > | “We had no lights,” said Ines Calder, the harbour master. “None at all.”
 *      ^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^                       ^^^^^^^^^^^^
 * ```
 *
 * A quotation is what stands between an opening and a closing mark, and is a sentence or stands
 * with a verb of saying; a title or a word in scare quotes is none. One that is interrupted in
 * the middle of its sentence (`“We need,” she said, “to go.”`) is one; a new sentence in new
 * marks is its own. Quotes over several paragraphs are one.
 *
 * The speaker is a person whose name, pronoun or title stands beside the verb, given as full as the
 * piece prints it anywhere; or the subject of a sentence that leads to the marks with a colon and names
 * nobody else; after a quotation that is a sentence and a comma any verb will do (`grumbled NAME`). A pronoun
 * means the one named before it whom it can mean, the last speaker, or whom the last sentence is about; a title
 * the one person who carries it. Where no verb says so, it is whom alone the sentence before the marks is about. A spokesman for somebody is not that somebody, a letter or a sign is nobody. Where it is
 * not certain there is no speaker.
 */

import type {Filing} from '../claim.ts'
import {aboutWhom} from '../util/grammar/about-whom.ts'
import {antecedent, type Spoken} from '../util/grammar/antecedents.ts'
import {type Attribution, attributionAfter} from '../util/grammar/attribution.ts'
import {attributionBefore} from '../util/grammar/attribution-before.ts'
import {mentionsIn} from '../util/grammar/mentions.ts'
import {genderOfPronoun} from '../util/grammar/person-gender.ts'
import {personsOf} from '../util/grammar/persons.ts'
import {type SpeechLanguage, speechLanguage} from '../util/grammar/speech-language.ts'
import {withoutIncises} from '../util/grammar/incise.ts'
import {quotedIn, type Quoted} from '../util/grammar/quote-marks.ts'
import {speechPatterns} from '../util/grammar/speech-patterns.ts'
import {unquoted} from '../util/grammar/unquoted.ts'
import {type Line, linesOf} from '../util/lines.ts'
import {placeOf} from '../util/place.ts'
import {detector} from './detector.ts'
import type {VFile} from 'vfile'

/** A piece of a quotation: one paragraph’s, or one side of an interruption. */
interface Part {
  line: Line
  quoted: Quoted
}

interface Speech {
  /** Whether a verb of saying goes with it. */
  said: boolean
  parts: Part[]
  who?: {line: Line; name: string; start: number; end: number}
}

export default detector(
  'quotations',
  function* (tree, {copy}) {
    const lines = linesOf(tree)
    if (!lines.some((line) => isProse(line) && /["'“«„‘「]/u.test(line.text))) return
    const prose = lines.filter(isProse).map((line) => line.text)
    const language = speechLanguage(prose)
    const patterns = speechPatterns(language)
    const persons = personsOf(prose, language)
    const spoke: Voices['spoke'] = new Map()
    const search = {
      persons,
      previous: (line: Line) => [lines[line.index - 1] ?? []].flat().find(isProse),
      spoken: (line: Line) => spoke.get(line)
    }
    const nameOf: Voices['nameOf'] = (line, {who, within}) => {
      if (!who) return
      const words = line.text.slice(who.start, who.end)
      // A pronoun, or a verb that alone says “he said”.
      if (patterns.pronoun.test(words) || /^\p{Ll}+$/u.test(words)) {
        const name = antecedent(line, who.start, genderOfPronoun(words), search)
        return name && !persons.hasNamesake(name) ? name : undefined
      }
      if (patterns.title.test(words)) return persons.titled(words.replace(/^\p{L}+[ ’']/u, ''))
      const name = persons.resolve(words, line.text.slice(Math.max(0, who.start - 12), who.start))
      if (!within) return name
      const mentions = mentionsIn(unquoted(line).slice(within.start, within.end), persons)
      return mentions.every((mention) => mention.name === name) ? name : undefined
    }
    for (const speech of speechesIn(lines, {nameOf, spoke}, language)) {
      if (speech.who || isSentence(textOf(speech)) || (speech.said && !isTitle(textOf(speech)))) {
        yield toFiling(copy, speech)
      }
    }
  },
  'body'
)

interface Voices {
  /** Whom an attribution names. */
  nameOf: (line: Line, attribution: Attribution) => string | undefined
  /** Who spoke last in each line read so far. */
  spoke: Map<Line, Spoken>
}

function* speechesIn(lines: Line[], voices: Voices, language: SpeechLanguage): Iterable<Speech> {
  let carried: Speech | undefined
  for (const line of lines) {
    const marked = isProse(line) ? quotedIn(line.text) : []
    const list = language === 'fr' ? withoutIncises(line.text, marked) : marked
    let before: {attribution: Attribution; speech: Speech} | undefined
    let last: Speech | undefined
    for (const [index, quoted] of list.entries()) {
      const limit = list[index + 1] ? list[index + 1]!.start - 1 : line.text.length
      const after = quoted.open ? undefined : attributionAfter(line.text, quoted, limit, language)
      const joins = before?.attribution.end === ',' && before.attribution.to !== undefined
      const goesOn: Speech | undefined = index === 0 && quoted.start === 1 ? carried : undefined
      let speech: Speech
      if (goesOn) speech = goesOn
      else if (joins) speech = before!.speech
      else speech = {parts: [], said: false}
      if (index === 0 && carried && !goesOn) carried = undefined
      speech.parts.push({line, quoted})
      const previous = index === 0 ? 0 : list[index - 1]!.end + 1
      const leading =
        joins || goesOn || quoted.continues
          ? undefined
          : attributionBefore(line.text, quoted, previous, language)
      const attribution = after ?? leading
      if (attribution?.goesOn || quoted.continues) inherit(speech, last)
      else if (attribution) attribute(speech, line, attribution, voices)
      else if (quoted.start === 1 && !goesOn && index === 0)
        announce(speech, lines[line.index - 1], voices, language)
      else if (
        before?.attribution.end === '.' &&
        before.speech.who &&
        !/^[^\s\p{L}]?, \p{Ll}/u.test(line.text.slice(quoted.end))
      ) {
        // “…,” she said. “…”: nobody else has spoken in between, or is said to go on.
        inherit(speech, before.speech)
      } else if (!quoted.open && !joins && !goesOn) {
        const about = aboutWhom(line.text, quoted, previous, language)
        if (about) attribute(speech, line, about, voices)
      }
      last = speech
      before = after ? {attribution: after, speech} : undefined
      carried = quoted.open ? speech : undefined
      if (!quoted.open && !(after?.end === ',' && list[index + 1])) yield speech
    }
    if (list.length === 0) carried = undefined
  }
}

function attribute(
  speech: Speech,
  line: Line,
  attribution: Attribution,
  {nameOf, spoke}: Voices
): void {
  const {who} = attribution
  const name = nameOf(line, attribution)
  // What a whole sentence leads to, or any verb goes with, is speech where it is somebody’s.
  if ((attribution.within || attribution.sure === false) && !name) return
  speech.said = true
  if (who && name && !speech.who) speech.who = {line, name, ...who}
  const last = spoke.get(line)
  if (who) spoke.set(line, {at: who.end, name, others: last !== undefined && last.name !== name})
}

/** The same speaker goes on. */
function inherit(speech: Speech, last: Speech | undefined): void {
  if (!last) return
  speech.said = speech.said || last.said
  if (last.who) speech.who ??= last.who
}

/** A paragraph that ends with a colon says who speaks in the next: “Ines Calder issued this statement:”. */
function announce(
  speech: Speech,
  line: Line | undefined,
  voices: Voices,
  language: SpeechLanguage
): void {
  if (!line || !isProse(line) || !line.text.endsWith(':')) return
  const quoted = quotedIn(line.text).at(-1)
  if (quoted?.open) return
  const start = line.text.length + 2
  const attribution = attributionBefore(
    `${line.text} `,
    {end: start, start},
    quoted ? quoted.end + 1 : 0,
    language
  )
  if (attribution) attribute(speech, line, attribution, voices)
}

/** A paragraph of running text: a headline or a caption has no full stop. */
function isProse(line: Line): boolean {
  return (
    line.type !== 'heading' &&
    line.type !== 'code' &&
    line.type !== 'html' &&
    line.type !== 'table' &&
    (/[.!?…:,][\s"'”’»«›‹“)\]]{0,6}$/u.test(line.text) || line.text.length > 200)
  )
}

function isSentence(text: string): boolean {
  return (
    /^[\p{Lu}¿¡[‘'“"…]/u.test(text) &&
    /[.,!?…]["”’'\]]*$/u.test(text) &&
    text.split(/\s+/u).length >= 4
  )
}

/** `“Learning Together”`: every longer word has a capital. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word.length > 3)
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

function textOf({parts}: Speech): string {
  return parts.map(({line, quoted}) => line.text.slice(quoted.start, quoted.end).trim()).join(' ')
}

function toFiling(copy: VFile, speech: Speech): Filing {
  const {parts, who} = speech
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const opening = first.line.text.slice(first.quoted.start, first.quoted.end)
  const start = first.quoted.start + opening.length - opening.trimStart().length
  const closing = last.line.text.slice(last.quoted.start, last.quoted.end).trimEnd()
  // The comma before “said” is the sentence’s, not the speaker’s.
  const end = last.quoted.start + closing.replace(/,$/u, '').length
  const place = placeOf(copy, {
    end: last.line.part(last.quoted.start, end).end,
    start: first.line.part(start, start + 1).start
  })
  const text = textOf(speech).replace(/,$/u, '')
  return {
    field: 'quotations',
    origin: 'body',
    parts: {
      ...(who ? {'/0/speaker': placeOf(copy, who.line.part(who.start, who.end))} : {}),
      '/0/text': place
    },
    place,
    value: [{...(who ? {speaker: who.name} : {}), text}]
  }
}
