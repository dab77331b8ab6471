/** Takes the offices that no list has off a name. */

import {isGivenName} from './given-names.ts'
import {titles} from './person-words.ts'
import type {SpeechLanguage} from './speech-language.ts'

const ministry =
  /^(?:Minister|Ministerin|Staatssecretaris|Secretary|Ministre|Ministro|Ministra) (?:van|für|of|for|de|dell[ao]) \p{Lu}\S+ (?=\p{Lu}\S+ (?:\p{Ll}+ ){0,2}\p{Lu}\S+$)/u
const englishTrade = /(?:ant|ate|eer|ent|er|ian|ist|man|or|woman|yer)$/u
/** Trades that begin a sentence: “Oogarts Tjitske Hania”, “Billeteurin Ines Calder”. */
const dutchTrade =
  /(?:aar|ant|arts|baas|chef|coach|directeur|er|eur|ent|hoofd|houder|icus|ier|ist|leider|lid|loog|man|meester|or|ster|vrouw)$/u
const germanTrade = /(?:er|eur|or|ist|ent|ant|ik|wart)in$/u

const sentenceStart = /(?:^|[.!?…]["”’»]? )$/u

const institution =
  / (?:Gemeente|Institut|Klinik|Klinikum|Ministerium|Polizei|Universit\p{L}{1,4}|\p{Lu}\p{Ll}*(?:amt|bank|bund|gesellschaft|gewerkschaft|haus|institut|klinik|ministerium|partei|schaft|schule|uni|verband|verein|werke?|zentrum))(?:s)?(?: |$)/u

/**
 * Drop what no list has from around a name: “Oogarts Ines Calder”, “le Belge Bruno Calder”, “Minister of Trade Ines
 * Calder”, “Ines Calder von der Universität Merrow”.
 *
 * @param run
 *   Capitalised words, with what joins them.
 * @param before
 *   What stands before them.
 */
export function withoutOffice(run: string, before: string, language: SpeechLanguage): string {
  const text = run
    .replace(ministry, 'Minister ')
    .replace(
      ['es', 'it', 'pt'].includes(language)
        ? /^(?:Don|Doña|Dona|Señora?|Signora?|Senhora?) (?=\S)/u
        : /^$/u,
      ''
    )
    // “Ines Calder von der Universität Merrow”.
    .replace(
      /(?<=\S \S+) (?:von|van|vom|du|de|della|del)(?: (?:de[rmn]?|het|la|los))? (?=\S+)(?:.*)$/u,
      (rest) => (institution.test(rest) ? '' : rest)
    )
  const words = text.split(' ')
  const [first = '', second = ''] = words
  if (words.length < 3 || first.length < 5 || isGivenName(first) || titles.has(first)) return text
  const drops =
    language === 'nl'
      ? dutchTrade.test(first) && sentenceStart.test(before)
      : language === 'other'
        ? englishTrade.test(first) && sentenceStart.test(before) && isGivenName(second)
        : language === 'fr'
          ? /(?:^|[ (])[Ll][ea] $/u.test(before) && isGivenName(second)
          : language === 'de' &&
            (isGivenName(second) || first.includes('-') || germanTrade.test(first))
  return drops ? words.slice(1).join(' ') : text
}
