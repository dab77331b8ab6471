/**
 * Reads who speaks where no verb says so: `Ines Calder shook her head. “We had no lights.”`
 *
 * The sentence right before is about one person and nobody else, and the quotation ends the paragraph. Where she
 * reads, hears or remembers something, the words may be of another.
 */

import type {Span} from '../../claim.ts'
import type {Attribution} from './attribution.ts'
import {sentenceEnds} from './sentence-ends.ts'
import {subjectAtStart} from './speaker-words.ts'
import type {SpeechLanguage} from './speech-language.ts'
import {speechPatterns} from './speech-patterns.ts'

/** UTF-16 units before a quotation that are looked at. */
const reach = 320

const ofAnother =
  /(?<!\p{L})(?:remember|recall|repeat|quot|imitat|mimick|whisper to|email|e-mail|message|memo|tape|recording|text|tweet|post|telegram|statement|advert|voicemail|poem|prayer|proverb|verse|joke|reply|replies|answer|was told|were told|is told|been told|erinner|zitier|wiederhol|mitteil|antwort|spruch|gedicht|nachricht|mail|satz steht|souv(?:ien|en)|cit|répèt|répét|message|poème|proverbe|réponse|recuerd|record|repit|mensaje|poema|refrán|respuesta|ricord|ripet|messaggio|poesia|proverbio|risposta|herinner|citeer|herhaal|bericht|gedicht|spreuk|antwoord|lembr|repet|mensagem|provérbio|resposta)/iu

/**
 * Read whom the sentence before a quotation is about.
 *
 * @param text
 *   The paragraph.
 * @param quoted
 *   What stands in the marks.
 * @param limit
 *   Where the quotation before it ends, or the text starts.
 */
export function aboutWhom(
  text: string,
  quoted: Span,
  limit: number,
  language: SpeechLanguage
): Attribution | undefined {
  if (!/^[\p{Lu}¿¡‘‚'][^]*[.!?…]["’'‘]?$/u.test(text.slice(quoted.start, quoted.end).trim())) return
  if (text.slice(quoted.end + 1).trim()) return
  const end = quoted.start - 1
  const from = Math.max(limit, end - reach)
  const seen = text.slice(from, end)
  const stops = [...seen.matchAll(sentenceEnds)].map(({0: stop, index}) => index + stop.length)
  if (stops.at(-1) !== seen.length) return
  // Cut off in the middle, the subject may be out of sight.
  const start = stops.at(-2) ?? (from === limit ? 0 : -1)
  if (start < 0) return
  const sentence = seen.slice(start)
  if (ofAnother.test(sentence) || speechPatterns(language).thing.test(sentence)) return
  const lead = /^[\s"”»’']*/u.exec(sentence)?.[0].length ?? 0
  const at = from + start + lead
  const who = subjectAtStart(sentence.slice(lead), at)
  return who && {who, within: {end, start: at}}
}
