/**
 * Reads who said a quotation that is a sentence of its own, whatever the verb: `“We had no lights,” grumbled Ines Calder.`
 *
 * After such a quotation and a comma, a verb and a person are who said it, and how.
 */

import type {Span} from '../../claim.ts'
import {nameRun} from './persons.ts'
import type {SpeechLanguage} from './speech-language.ts'
import {phrase} from './speech-patterns.ts'
import {adverbs} from './speech-verbs.ts'
import {speechWords} from './speech-words.ts'

/** Small words that are no verb, though they may stand between the marks and a name. */
const noVerb: Record<SpeechLanguage, string> = {
  de: 'haben|hatten|sind|aber|also|als|auch|auf|aus|bei|beim|bis|dabei|damit|dank|dann|das|dass|dem|den|denn|der|des|die|doch|dort|durch|eine?|einem|einen|einer|erst|etwa|fast|für|gegen|gerade|hier|ihre?|immer|jetzt|laut|mit|nach|neben|nicht|noch|nun|nur|ob|obwohl|oder|ohne|schon|sein|seine|seit|selbst|sogar|sondern|statt|trotz|über|und|unter|vom|von|vor|wegen|weil|wenn|wie|wo|zu|zum|zur|zwar|zwischen|zufolge|samt',
  es: 'han|habían|son|aunque|como|con|contra|cuando|desde|donde|durante|entonces|entre|era|esta|este|hacia|hasta|mientras|ni|otra|otro|para|pero|por|porque|pues|que|según|sin|sino|sobre|también|tras|una|unos|así|ahora|hoy|ayer|luego|aquí|antes|después|junto|juntos',
  fr: 'ont|avaient|sont|alors|après|aussi|avant|avec|ainsi|car|cette|chez|comme|contre|dans|depuis|des|donc|dont|elle|elles|encore|enfin|entre|est|hier|ici|ils|jusque|les|leur|mais|mardi|même|nous|par|parce|pas|pendant|plus|pour|puis|quand|que|qui|sans|selon|ses|sous|sur|tandis|toujours|très|une|vers|vous|était',
  it: 'hanno|avevano|sono|adesso|allora|anche|ancora|come|con|contro|dal|dalla|dei|del|della|dello|delle|dopo|dove|durante|ecco|era|fino|fra|gli|infine|insieme|invece|ieri|mentre|nel|nella|ogni|oggi|oltre|per|perché|però|più|poi|prima|qui|quindi|secondo|sempre|senza|sotto|sul|sulla|tra|tutto|una|verso',
  nl: 'hebben|hadden|aan|aldus|als|altijd|bij|daar|daarna|dan|dat|deze|die|dit|door|dus|een|eens|erg|gisteren|haar|heel|het|hier|hoe|hun|maar|met|naar|niet|nog|nooit|ook|omdat|onder|ooit|over|sinds|tegen|terwijl|toch|toen|tot|tussen|uit|van|vandaag|volgens|voor|want|waar|wanneer|was|wat|wel|werd|wie|zelfs|zijn|zo|zoals|zonder',
  other: '',
  pt: 'agora|ainda|antes|assim|até|com|como|contra|depois|desde|durante|ela|ele|enquanto|então|entre|era|esta|este|hoje|mas|mesmo|nem|onde|ontem|para|pela|pelo|perante|por|porque|quando|que|segundo|sem|sob|sobre|sua|também|uma'
}

/** English verbs end so, or are these; and these are none. */
const english = String.raw`(?!(?:across|afterwards|always|as|besides|does|has|hence|his|hundred|indeed|is|its|less|minus|named|needs|nevertheless|once|others|perhaps|plus|regardless|sometimes|starred|starring|stars|thanks|these|this|those|thus|titled|towards|unless|us|versus|was|whereas|yes|yes) )(?:\p{Ll}{2,16}(?:ed|s)|began|broke in|chimed in|cut in|put in|shot back|went on|quoth|sang|spat|swore|wept)`

/** A verb, as the source of a pattern. */
function verbOf(language: SpeechLanguage): string {
  if (language === 'other') return english
  return String.raw`(?!(?:${noVerb[language]})[ .,;:])\p{Ll}{3,18}`
}

interface Verbs {
  /** `murmura`, with nobody after it. */
  alone?: RegExp
  /** `grumbled NAME`. */
  before: RegExp
  /** `NAME grumbled`: in English alone; elsewhere the verb comes first. */
  behind?: RegExp
}

const cache = new Map<SpeechLanguage, Verbs>()

function verbsOf(language: SpeechLanguage): Verbs {
  const known = cache.get(language)
  if (known) return known
  const verb = verbOf(language)
  const adverb = adverbs(language)
  const opening = String.raw`^[”“"»’«]?,? ${adverb}`
  const {bare, pronoun} = speechWords[language]
  const verbs: Verbs = {
    before: new RegExp(String.raw`${opening}${verb} (?<who>${phrase})`, 'u'),
    ...(bare ? {alone: new RegExp(String.raw`${opening}(?<who>${verb})(?=[.,;:]|$)`, 'u')} : {}),
    ...(language === 'other'
      ? {
          behind: new RegExp(
            String.raw`${opening}(?<who>(?:${pronoun}|${nameRun})) ${adverb}${verb}(?=[.,;:]|$| \p{Ll})`,
            'u'
          )
        }
      : {})
  }
  cache.set(language, verbs)
  return verbs
}

/** What stands right behind a quotation: the words that may say who, and where they stand in it. */
export interface Found {
  at: number
  /** Whether the verb comes before them. */
  verbFirst: boolean
  words: string
}

/**
 * Find the words beside any verb.
 *
 * @param text
 *   The paragraph.
 * @param quoted
 *   What stands in the marks.
 * @param window
 *   What stands behind it, from its closing mark on.
 */
export function besideAnyVerb(
  text: string,
  quoted: Span,
  window: string,
  language: SpeechLanguage
): Found | undefined {
  const said = text.slice(quoted.start, quoted.end).trim()
  if (!begins.test(text.slice(Math.max(0, quoted.start - 8), quoted.start - 1))) return
  if (!isUtterance(said, language)) return
  const {alone, before, behind} = verbsOf(language)
  for (const pattern of [alone, before, behind]) {
    const match = pattern?.exec(window)
    const words = match?.groups?.['who']
    if (!match || !words) continue
    const at = match[0].lastIndexOf(words)
    return {
      at: pattern === behind ? match[0].indexOf(words) : at,
      verbFirst: pattern === before,
      words
    }
  }
  return
}

/** The start of a sentence. */
const begins = /(?:^|[.!?:…]["”’»)]* |^[—–-] )$/u

/** Not a title, which may be followed by anything: “The Bobbin Girls,” starring Ines Calder. */
function isUtterance(said: string, language: SpeechLanguage): boolean {
  if (!/^[\p{Lu}\p{N}¿¡‘“"…]/u.test(said)) return false
  const words = said.split(/\s+/u)
  if (/[!?…]$/u.test(said)) return true
  const longer = words.filter((word) => word.length > 3)
  return words.length > 2
    ? language === 'de' || longer.length === 0 || !longer.every((word) => /^\p{Lu}/u.test(word))
    : language !== 'other' && words.length > 1
}
