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

import type {VFile} from 'vfile'
import type {Filing} from '../claim.ts'
import {antecedent} from '../util/grammar/antecedents.ts'
import {mentionsIn} from '../util/grammar/mentions.ts'
import {genderOfPronoun} from '../util/grammar/person-gender.ts'
import {personsOf} from '../util/grammar/persons.ts'
import {isProse, type Speech, speechesIn, type Voices} from '../util/grammar/speeches.ts'
import {speechLanguage} from '../util/grammar/speech-language.ts'
import {speechPatterns} from '../util/grammar/speech-patterns.ts'
import {unquoted} from '../util/grammar/unquoted.ts'
import {type Line, linesOf} from '../util/lines.ts'
import {placeOf} from '../util/place.ts'
import {detector} from './detector.ts'

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
