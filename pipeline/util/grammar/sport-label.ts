/** Tells the label of a sports page above a headline: `Ciclismo dilettanti` · `Segunda División · Jornada 24` · `Football – Régional 1`. */

/** UTF-16 units and words of such a label. */
const longest = 60
const words = 8

const sport =
  'athlétisme|atletica|atletismo|aviron|automobilisme|automovilismo|badminton|baloncesto|balonmano|basket(?:-ball)?|basquete(?:bol)?|basquetebol|boxe|boxeo|boxing|calcio|canottaggio|ciclismo|cricket|cyclisme|cyclo-cross|equitation|équitation|escrime|esgrima|fútbol|futebol|futsal|football|formula 1|formule 1|fórmula 1|futsala|golf|golfe|gymnastique|handball|hockey|judo|karaté|motociclismo|moto ?gp|natación|natação|natation|nuoto|pallacanestro|pallamano|pallanuoto|pallavolo|pelote basque|pelota|pétanque|rallye?|remo|rugby(?: à xiii)?|scherma|sci|ski|skating|surf|tennis(?: de table)?|tenis(?: de mesa)?|ténis|triathlon|voile|vela|volley(?:-ball)?|vóley|voleibol|vôlei|waterpolo'

/** The same in English, whose labels say who plays before they say what. */
const english =
  "(?:(?:high school|prep|college|boys['’]?|girls['’]?|men['’]?s|women['’]?s|varsity|junior|youth|local|area|district|amateur|club|county|international|schoolboy|minor league|major league|non-league|senior|under-\\d\\d) ){1,3}(?:sports|baseball|softball|basketball|football|soccer|hockey|field hockey|ice hockey|volleyball|wrestling|swimming|diving|track and field|track & field|track|cross[- ]country|lacrosse|golf|tennis|gymnastics|cricket|rugby|rugby league|rugby union|netball|bowling|bowls|athletics|rowing|darts|hurling|camogie|shinty)(?: (?:roundup|round-up|scores?|results?|playoffs?|notebook|report|preview|finals?))?"

const league =
  "(?:s[eé]rie [a-d]|ligue [12]|national(?: [123])?|régional(?:e)? [123]|départemental(?:e)? [1-5]|pro ?d2|top 14|pro [ab]|nationale? [123]|(?:primera|segunda|tercera|1ª|2ª|3ª) (?:división|federación|rfef|regional|andaluza|catalana)|(?:primeira|segunda|terceira) (?:divisão|liga)|(?:la)?liga(?: \\p{L}+){0,2}(?: \\d)?|copa (?:del rey|do brasil|libertadores|sudamericana|américa|de portugal)|taça (?:de|da) \\p{L}+|coupe (?:de|du) \\p{L}+(?: \\p{L}+)?|coppa italia|eccellenza|promozione|(?:prima|seconda|terza) categoria|brasileirão|(?:campeonato|mundial|eurocopa|tour|giro|vuelta|volta) (?:de |d[’']|da |do |a |di )?\\p{L}+)"

const round =
  '(?:(?:jornada|journée|giornata|rodada|fecha|tappa|étape|etapa) \\d{1,3}|j\\.? ?\\d{1,2}|\\d{1,3} ?(?:\\.?ª|\\.?º|°|\\^|e|ème|ère|eme) (?:jornada|journée|giornata|rodada|fecha|tappa|étape|etapa)|gir(?:one|upo) \\p{L}|gruppo \\p{L}|grupo \\p{L}{1,3}|poule \\p{L}|(?:demi|semi|quarts? de|cuartos de|quartas de)[ -]?final(?:e|es|i)?)'

/** A sport with what tells it closer, a league, a round. */
const part = `(?:(?:${sport})(?: \\p{L}{4,14}){0,2}|(?:(?:${sport}),? )?${league}(?: \\p{L}{4,12})?|${round})(?: \\([^()]{1,24}\\))?`

const label = new RegExp(
  `^(?:${english}|(?:${sport})(?: \\p{L}{4,14}){0,2}|(?:(?:${sport}),? )?${league}(?: \\p{L}{4,12})?)(?: \\([^()]{1,24}\\))?(?:(?: ?[·|/•,:.] ?| [-–—] )${part}){0,3}$`,
  'iu'
)

/** The same in the languages of the north and the east: a sport, a league, or both and nothing else. */
const sportNorth =
  'fu(?:ß|ss)ball|handball|eishockey|tischtennis|turnen|schwimmen|reiten|radsport|leichtathletik|ringen|kegeln|schach|volleyball|basketball|tennis|ski alpin|skispringen|biathlon|voetbal|wielrennen|schaatsen|hockey|handbal|volleybal|korfbal|fotboll|ishockey|innebandy|bandy|handboll|längdskidor|friidrott|fotball|håndball|langrenn|skøyter|skiskyting|fodbold|håndbold|cykling|jalkapallo|jääkiekko|salibandy|pesäpallo|hiihto|yleisurheilu|lentopallo|koripallo|piłka nożna|piłka ręczna|siatkówka|koszykówka|żużel|hokej|lekkoatletyka|fotbal|futbal|hádzaná|házená|atletika|volejbal|labdarúgás|kézilabda|vízilabda|kosárlabda|футбол|хоккей|баскетбол|волейбол|гандбол|биатлон|хокей|futbol|basketbol|voleybol|güreş'
const leagueNorth =
  '(?:1\\.|2\\.|3\\.|[123]\\.?|i{1,3}\\.?)[ -]?(?:(?:bundes|regional|ober)?liga|lig)(?: \\p{L}{1,8})?|bundesliga|regionalliga(?: \\p{L}{3,9})?|oberliga|verbandsliga|landesliga|landesklasse|bezirksliga|bezirksoberliga|bezirksklasse|kreisliga(?: [a-d])?|kreisoberliga|kreisklasse|gruppenliga|dfb-pokal|kreispokal|landespokal|pokal|testspiel|eredivisie|(?:eerste|tweede|derde|vierde) (?:divisie|klasse)(?: [a-f])?|allsvenskan|hockeyallsvenskan|superettan|shl|(?:division|div\\.?) [1-6]|eliteserien|obos-ligaen|superligaen?|veikkausliiga|liiga|mestis|ekstraklasa|extraliga|nb i{1,3}|рпл|кхл|süper lig'
const labelNorth = new RegExp(
  `^(?:${sportNorth}|(?:(?:${sportNorth})(?:-|[,:] ?| | [|/–-] ))?(?:${leagueNorth})(?:, \\d{1,2}\\. (?:spieltag|speelronde|runde|kolejka|kolo|forduló|тур))?)$`,
  'iu'
)

/** `Landesliga: TSV Merrow – SV Tolley 2:1 (1:0)`: a match with its league, above the headline of its story. */
const played = new RegExp(
  `^(?:${leagueNorth}|${sportNorth}|${league})[^:]{0,20}: (?<match>.{8,80})$`,
  'iu'
)

/** Whether a line is such a label. */
export function isSportLabel(text: string): boolean {
  if (isScore(played.exec(text)?.groups?.['match'] ?? '')) return true
  return (
    text.length <= longest &&
    text.split(/\s+/u).length <= words &&
    (label.test(text) || labelNorth.test(text))
  )
}

/** `MERROW 1 - PORTO NOVO 1`, alone on its line. */
const score =
  /^\p{Lu}[\p{L}.,’' -]{1,40} \d{1,3}(?: \([^()]{1,12}\))?(?:\s?[-–—:]\s?|,? )\p{Lu}[\p{L}.,’' -]{1,40} \d{1,3}(?: \([^()]{1,24}\))?\.?$/u

/** `MERROW, 12 May 88` is no score. */
const month = /\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6} \d{1,2}$/iu

/** `MERROW - SV Porto Novo 3:2 (0:2).`, before the story of the match. */
const result =
  /^(?:\p{Lu}[\p{L}\d.’'/-]{0,24} ?){1,4} ?[-–—:] ?(?:\p{Lu}[\p{L}\d.’'/-]{0,24} ){1,4}\d{1,3}:\d{1,3}(?: n\. ?[VE]\.?)?(?: \([^()]{1,14}\))?(?:[.,:;]|$)/u

/** Whether a line is, or begins with, the score of a match. */
export function isScore(text: string): boolean {
  return (score.test(text) && !month.test(text)) || result.test(text)
}
