/** The patterns that find who said something, by language. */

import type {SpeechLanguage} from './speech-language.ts'
import {adverbs, speechVerb} from './speech-verbs.ts'
import {speechWords} from './speech-words.ts'

export interface SpeechPatterns {
  /** `According to ` at the start of a sentence. */
  accorded: RegExp
  accordingTo: RegExp
  /** Adverbs that end what stands before a verb. */
  adverb: RegExp
  /** `said NAME`, right after the closing mark. */
  afterVerb: RegExp
  /** `añadió`, right after the closing mark, with nobody after it. */
  alone: RegExp
  /** `” and said that “`: the same speaker goes on. */
  andSaid: RegExp
  /** `NAME said`, right after the closing mark. */
  beforeVerb: RegExp
  /** What may stand before a subject: the start of a clause, or an article. */
  clause: RegExp
  /** “El ministro”, “La maire socialiste”: an article and small words, none of which leads on to another. */
  described: RegExp
  /** `a-t-il expliqué`, `dit-elle`, right after the closing mark. */
  inverted: RegExp
  lastVerb: RegExp
  /** `Y añade: `, a whole sentence before the marks. */
  lone: RegExp
  pronoun: RegExp
  pronounAtEnd: RegExp
  pronounAtStart: RegExp
  /** Where the words for a speaker end after the verb. */
  stop: RegExp
  /** A letter, a sign, a song: its words are not those of who is named beside it. */
  thing: RegExp
  title: RegExp
  titleAtEnd: RegExp
  /** Whether a subject may come after its verb: “Gestern sagte NAME: ”. */
  verbSecond: boolean
}

const abbreviated = String.raw`(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Prof|Rev|Hon|Jr|Sr)\.|(?:\p{Lu}\.-?){1,4}`
const token = String.raw`(?:${abbreviated}|[^\s.,;:!?“”„«»"()—–]{1,40})`

/** Up to twelve words, as the source of a pattern. */
export const phrase = String.raw`${token}(?: ${token}){0,11}`

/** Articles that English does not have: a piece may be too short to tell its language. */
const romance = '[EeLl][lea]s?|[Ll][ao]s|[Uu]n[ae]?'

/** Words before a subject; of the Romance languages their articles alone. */
const clauses: Partial<Record<SpeechLanguage, string>> = {
  de: '[Uu]nd|[Aa]ber|[Dd]och|[Ww]ährend|[Ww]ie|dass|weil|[Aa]ls|[Dd]er|[Dd]ie|[Dd]af[üu]r',
  nl: '[Ee]n|[Mm]aar|[Tt]erwijl|dat|omdat|[Tt]oen|[Dd]e|[Hh]et',
  other:
    'and|but|as|while|when|that|because|whether|if|where|which|then|yet|so|[Mm]eanwhile|[Tt]he|[Aa]n?|[Ff]ormer|[Ll]ead'
}

const cache = new Map<SpeechLanguage, SpeechPatterns>()

/** The patterns of one language; made once. */
export function speechPatterns(language: SpeechLanguage): SpeechPatterns {
  const known = cache.get(language)
  if (known) return known
  const verb = speechVerb(language)
  const adverb = adverbs(language)
  const {pronoun, source, stop, thing} = speechWords[language]
  // “so die Ministerin”, “aldus Dekker”.
  const thus = {de: '|so', nl: '|aldus'}[language as string] ?? ''
  const opening = String.raw`^[”“"»’«]?,? `
  const patterns: SpeechPatterns = {
    accorded: new RegExp(`^(?:${source}) `, 'iu'),
    accordingTo: new RegExp(`${opening}(?:${source}) (?<who>${phrase})`, 'iu'),
    adverb: new RegExp(`(?<![^ ,])${adverb}$`, 'u'),
    afterVerb: new RegExp(`${opening}${adverb}(?:${verb}${thus}) (?<who>${phrase})`, 'u'),
    alone: new RegExp(`${opening}${adverb}(?<who>${verb})(?=[.,;:]|$)`, 'u'),
    andSaid: new RegExp(
      String.raw`^,? (?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar) ${adverb}${verb}(?= (?!\p{Lu}))`,
      'u'
    ),
    beforeVerb: new RegExp(
      String.raw`${opening}(?<who>${phrase}?)(?<aside>, [^“”"«».;:]{2,90},)? ${adverb}${verb}(?![\p{L}-])`,
      'u'
    ),
    clause: new RegExp(
      String.raw`(?:^|[,;:—–(-] ?|(?:^| )(?:${clauses[language] ?? articles(language)}) )$`,
      'u'
    ),
    described: new RegExp(
      String.raw`(?:^|[,;:—–(] ?)(?:(?:${language === 'other' ? romance : articles(language)}|Su|Son|Sa|Sua?|Seu) |[Ll][’'])(?:(?!d[eiu]l?s? |d[ae]s? |van |von )\p{Ll}[\p{L}-]{2,30} ){1,3}$`,
      'u'
    ),
    inverted: new RegExp(
      String.raw`${opening}(?:s[’'])?(?:(?:l[’']|lui |leur |nous )?(?:a|avait|est)-t-(?<after>il|elle) ${adverb}\p{Ll}{1,14}(?:é|i|u|t|s)e?|\p{Ll}{3,14}-(?:t-)?(?<glued>il|elle))(?![\p{L}-])`,
      'u'
    ),
    lastVerb: new RegExp(String.raw`(?<![\p{L}-])${verb}(?=[ ,:])`, 'gu'),
    lone: new RegExp(
      `^(?:(?:Y|E|También|Anche|También|Também|Además|Inoltre|Além disso|Poi) )?${adverb}${verb}: $`,
      'iu'
    ),
    // “…“, erzählt der.
    pronoun: new RegExp(`^(?:${pronoun}${language === 'de' ? '|der|die' : ''})$`, 'iu'),
    pronounAtEnd: new RegExp(String.raw`(?:^|[\s,(—])(?<name>${pronoun})$`, 'iu'),
    pronounAtStart: new RegExp(`^(?:${pronoun})(?= )`, 'u'),
    stop: new RegExp(stop, 'u'),
    thing: new RegExp(String.raw`(?<!\p{L})(?:${thing})(?!\p{L})`, 'iu'),
    title: new RegExp(`^${titlePhrase(language)}$`, 'u'),
    titleAtEnd: new RegExp(String.raw`(?:^|[\s,(—])(?<name>${titlePhrase(language)})$`, 'u'),
    verbSecond: language !== 'other'
  }
  cache.set(language, patterns)
  return patterns
}

const offices =
  'Ambassador|Archbishop|Bishop|Captain|Chairman|Chairwoman|Chancellor|Colonel|Commissioner|Congressman|Congresswoman|General|Governor|Judge|Mayor|Minister|President|Premier|Professor|Secretary|Senator|Sheriff'

/** A title with its article, as the source of a pattern: “the harbour master”, “la ministre”. */
function titlePhrase(language: SpeechLanguage): string {
  // “The Senator”, of older desks.
  const capital = language === 'other' ? `|${offices}` : ''
  const noun =
    language === 'de'
      ? String.raw`\p{Lu}\p{Ll}{2,30}`
      : String.raw`\p{Ll}{3,20}(?:[ -]\p{Ll}{3,20})?${capital}`
  const elided = String.raw`|[Ll][’']\p{Ll}{3,20}`
  return `(?:(?:${articles(language)}) (?:${noun})${language === 'fr' || language === 'it' ? elided : ''})`
}

/** Articles with a small or a capital letter. */
function articles(language: SpeechLanguage): string {
  const {article} = speechWords[language]
  return article
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
}
