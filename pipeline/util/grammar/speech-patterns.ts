/** The patterns that find who said something, by language. */

import type {SpeechLanguage} from './speech-language.ts'
import {adverbs, speechVerb} from './speech-verbs.ts'

export interface SpeechPatterns {
  /** `According to ` at the start of a sentence. */
  accorded: RegExp
  accordingTo: RegExp
  /** Adverbs that end what stands before a verb. */
  adverb: RegExp
  /** `said NAME`, right after the closing mark. */
  afterVerb: RegExp
  /** `NAME said`, right after the closing mark. */
  beforeVerb: RegExp
  lastVerb: RegExp
  /** Where the words for a speaker end after the verb. */
  stop: RegExp
}

const abbreviated = String.raw`(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Prof|Rev|Hon|Jr|Sr)\.|(?:\p{Lu}\.-?){1,4}`
const token = String.raw`(?:${abbreviated}|[^\s.,;:!?“”„«»"()—–]{1,40})`

/** Up to twelve words, as the source of a pattern. */
export const phrase = String.raw`${token}(?: ${token}){0,11}`

const stops: Record<SpeechLanguage, string> = {
  // “der Mann der Ministerin”: the second article begins what the first one belongs to.
  de: String.raw`(?:^| )(?:ab|als|am|an|auf|aus|bei|beim|dass|dazu|durch|für|gegen|gegenüber|gestern|heute|im|in|jedoch|laut|mit|nach|oder|ohne|seit|über|um|und|unter|vor|während|weil|weiter|wie|zu|zum|zur)(?= |$)|(?<=\S)(?<! (?:von|van|auf|zu)) (?:der|des|dem|den|eines|einer|vom)(?= |$)`,
  es: String.raw`(?:^| )(?:a|al|ante|como|con|cuando|de|del(?! \p{Lu}\S+ \p{Lu})|desde|durante|e|en|ha|hasta|mientras|o|para|por|porque|que|quien|sobre|tras|y)(?= |$)`,
  fr: String.raw`(?:^| )(?:à|après|au|aux|avant|avec|chez|dans|de|depuis|des|devant|du|en|et|face|jeudi|lors|lundi|mardi|mercredi|dimanche|samedi|vendredi|ou|par|pendant|pour|qui|sur|vers)(?= |$)| d[’']`,
  other: String.raw`(?:^| )(?:about|after|ahead|alongside|amid|and|as|at|before|but|by|during|earlier|early|following|for|from|how|if|in|into|late|later|last|of(?! (?:State|Defen[cs]e|Education|Justice|Health)\b)|on|or|outside|over|reporters|since|that|this|through|to|today|told|under|via|when|where|while|who|whose|with|yesterday|de|sur|à|lors|am|bei|im|zu|em|ao|ante|el|al|on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?= |$)`
}

const sources: Record<SpeechLanguage, string> = {
  de: 'laut',
  es: 'según',
  fr: "(?:selon|d[’']après)",
  other: 'according to'
}

const cache = new Map<SpeechLanguage, SpeechPatterns>()

/** The patterns of one language; made once. */
export function speechPatterns(language: SpeechLanguage): SpeechPatterns {
  const known = cache.get(language)
  if (known) return known
  const verb = speechVerb(language)
  const adverb = adverbs(language)
  const bare = language === 'de' ? '|so' : ''
  const patterns = {
    accorded:
      language === 'other'
        ? /^(?:According to|Laut|Selon|Según|Segundo) /u
        : /^(?:D[’']après|Laut|Selon|Según) /u,
    accordingTo: new RegExp(String.raw`^[”“"»’]?,? ${sources[language]} (?<who>${phrase})`, 'u'),
    adverb: new RegExp(`(?<![^ ,])${adverb}$`, 'u'),
    afterVerb: new RegExp(
      String.raw`^[”“"»’]?,? (?:${adverb})(?:${verb}${bare}) (?<who>${phrase})`,
      'u'
    ),
    beforeVerb: new RegExp(
      String.raw`^[”“"»’]?,? (?<who>${phrase}?)(?<aside>, [^“”"«».;:]{2,90},)? ${adverb}${verb}(?![\p{L}-])`,
      'u'
    ),
    lastVerb: new RegExp(String.raw`(?<![\p{L}-])${verb}(?=[ ,:])`, 'gu'),
    stop: new RegExp(stops[language], 'u')
  }
  cache.set(language, patterns)
  return patterns
}
