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
 * piece prints it anywhere. A pronoun counts where one person alone is named before it, a title
 * where one person carries it. Where that is not certain there is no speaker.
 */

import type {Filing} from '../claim.ts'
import {type Attribution, attributionAfter, attributionBefore} from '../util/grammar/attribution.ts'
import {onlyPersonIn, personsOf} from '../util/grammar/persons.ts'
import {type SpeechLanguage, speechLanguage} from '../util/grammar/speech-language.ts'
import {quotedIn, type Quoted} from '../util/grammar/quote-marks.ts'
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
    if (!lines.some((line) => isProse(line) && /["“«„‘「]/u.test(line.text))) return
    const prose = lines.filter(isProse).map((line) => line.text)
    const language = speechLanguage(prose)
    const persons = personsOf(prose, language)
    const nameOf = (line: Line, who: {end: number; start: number}) => {
      const words = line.text.slice(who.start, who.end)
      if (/^s?he$/iu.test(words)) return pronounMeans(lines, line, who.start, persons)
      const title = /^the (?<title>\p{Ll}.*)$/iu.exec(words)?.groups?.['title']
      return title ? persons.titled(title) : persons.resolve(words)
    }
    for (const speech of speechesIn(lines, nameOf, language)) {
      if (speech.who || isSentence(textOf(speech)) || (speech.said && !isTitle(textOf(speech)))) {
        yield toFiling(copy, speech)
      }
    }
  },
  'body'
)

type NameOf = (line: Line, who: {end: number; start: number}) => string | undefined

function* speechesIn(lines: Line[], nameOf: NameOf, language: SpeechLanguage): Iterable<Speech> {
  let carried: Speech | undefined
  for (const line of lines) {
    const list = isProse(line) ? quotedIn(line.text) : []
    let before: {attribution: Attribution; speech: Speech} | undefined
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
      const attribution =
        after ??
        (joins || goesOn ? undefined : attributionBefore(line.text, quoted, previous, language))
      if (attribution) attribute(speech, line, attribution, nameOf)
      else if (before && before.attribution.end === '.' && before.speech.who && !speech.who) {
        // “…,” she said. “…”: nobody else has spoken in between.
        speech.who = before.speech.who
        speech.said = true
      }
      before = after ? {attribution: after, speech} : undefined
      carried = quoted.open ? speech : undefined
      if (!quoted.open && !(after?.end === ',' && list[index + 1])) yield speech
    }
    if (list.length === 0 && isProse(line)) carried = undefined
  }
}

function attribute(speech: Speech, line: Line, {who}: Attribution, nameOf: NameOf): void {
  speech.said = true
  const name = who && nameOf(line, who)
  if (who && name && !speech.who) speech.who = {line, name, ...who}
}

/** A paragraph of running text: a headline or a caption has no full stop. */
function isProse(line: Line): boolean {
  return (
    line.type !== 'heading' &&
    line.type !== 'code' &&
    line.type !== 'html' &&
    line.type !== 'table' &&
    (/[.!?…:,][\s"”’»“)\]]{0,6}$/u.test(line.text) || line.text.length > 200)
  )
}

/** The one person named before a pronoun in its paragraph, or else in the one before it. */
function pronounMeans(
  lines: Line[],
  line: Line,
  start: number,
  persons: ReturnType<typeof personsOf>
): string | undefined {
  const before = lines[line.index - 1]
  const near = [line.text.slice(0, start), before && isProse(before) ? before.text : '']
  for (const text of near) {
    const only = others.test(text) ? undefined : onlyPersonIn(text, persons)
    if (only !== '') return only
  }
  return
}

/** Somebody who is not named, but could be meant. */
const others =
  /\b(?:[Hh]is|[Hh]er|[Aa]|[Aa]n|[Aa]nother|[Tt]he) (?:\p{Ll}+ ){0,2}(?:wife|husband|mother|father|sister|brother|daughter|son|friend|partner|man|woman|boy|girl|victim|witness|suspect|neighbour|neighbor|lawyer|spokesman|spokeswoman|spokesperson|officer|driver|student|colleague)\b/u

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
