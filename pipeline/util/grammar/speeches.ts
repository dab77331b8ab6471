/** Puts the pieces of direct speech together, and finds who is said to speak. */

import type {Line} from '../lines.ts'
import {aboutWhom} from './about-whom.ts'
import type {Spoken} from './antecedents.ts'
import {attributionBefore} from './attribution-before.ts'
import {type Attribution, attributionAfter} from './attribution.ts'
import {withoutIncises} from './incise.ts'
import {quotedIn, type Quoted} from './quote-marks.ts'
import {withoutNames} from './quoted-names.ts'
import type {SpeechLanguage} from './speech-language.ts'

/** A piece of a quotation: one paragraph’s, or one side of an interruption. */
interface Part {
  line: Line
  quoted: Quoted
}

/** One quotation: all its parts, and who says it. */
export interface Speech {
  parts: Part[]
  /** Whether a verb of saying goes with it. */
  said: boolean
  who?: {line: Line; name: string; start: number; end: number}
}

export interface Voices {
  /** Whom an attribution names. */
  nameOf: (line: Line, attribution: Attribution) => string | undefined
  /** Who spoke last in each line read so far. */
  spoke: Map<Line, Spoken>
}

/**
 * Find direct speech.
 *
 * @param lines
 *   All lines of the body.
 * @returns
 *   Quotations in order, each with whom an attribution beside it names.
 */
export function* speechesIn(
  lines: Line[],
  voices: Voices,
  language: SpeechLanguage
): Iterable<Speech> {
  let carried: Speech | undefined
  for (const line of lines) {
    const marked = isProse(line) ? withoutNames(line.text, quotedIn(line.text)) : []
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
export function isProse(line: Line): boolean {
  return (
    line.type !== 'heading' &&
    line.type !== 'code' &&
    line.type !== 'html' &&
    line.type !== 'table' &&
    (/[.!?…:,][\s"'”’»«›‹“)\]]{0,6}$/u.test(line.text) || line.text.length > 200)
  )
}
