/** Tells the label above a headline that names the section or the kind of piece. */

import {agencyNamed} from '../agencies.ts'
import {isCrumbs} from './crumbs.ts'
import {sectionsAbroad} from './kicker-words.ts'

/** What sections are called, and kinds of pieces. */
const sections = setOf(
  `analysis|news analysis|breaking|breaking news|breakingviews|brief|briefs|in brief|breakingviews|climate|column|columnist|comment|commentary|court|courts
|crime|culture|editorial|education|environment|europe|exclusive|explainer|factbox|feature|features|interview|investigation
|just in|letter|letters|life|lifestyle|long read|media|national|news|obituary|obituaries|opinion|perspective|podcast|politics
|profile|q&a|region|regional|review|reviews|science|special report|technology|tech|travel|viewpoint|watch
|agriculture|america|americas|africa|asia|asia-pacific|asia pacific|arts|aviation|banking|bloodstock|books|bridge|business|cars
|chess|cinema|city|commodities|companies|company|computing|consumer|currencies|dance|defence|defense|diplomacy|economy|energy
|entertainment|farming|fashion|film|finance|fitness|food|food and drink|foreign|gardening|general|health|history|home|housing
|industry|insurance|international|jobs|labour|labor|law|leisure|local|management|market|markets|middle east|money|motoring
|motors|music|nature|opera|people|personal finance|pensions|property|racing|radio|real estate|recipes|religion|retail|shipping
|showbiz|society|sport|sports|stocks|style|tax|television|theatre|theater|transport|trends|tv|uk|us|u.s.|weather|weekend|wine
|women|world|world trade|world stock markets|cricket|soccer|football|rugby|rugby league|rugby union|golf|tennis|basketball
|baseball|hockey|swimming|sailing|cycling|boxing|athletics|olympics|rowing|skiing|netball|parliament
|geral|cotidiano|internacional|nacional|saúde|educação|educación|salud|santé|gesundheit|bildung|lokales|blaulicht|politik|wirtschaft|kultur|panorama|wissenschaft|vermischtes|fußball|ausland|inland|regionales|reportage|hintergrund|analyse
|kommentar|porträt|portrait|überblick|zusammenfassung|korr-bericht|korrbericht|korrespondentenbericht|magazin|meinung
|leitartikel|glosse|politique|économie|société|monde|sciences|éclairage|encadré|papier général|avant-papier|enquête|entretien
|tribune|dossier|repères|política|economía|sociedad|mundo|cultura|deportes|ciencia|reportaje|crónica|análisis|entrevista
|perfil|opinión|cronaca|esteri|economia|interni|spettacoli|scienza|intervista|scheda|analisi|sociedade|desporto|esporte
|esportes|ciência|binnenland|buitenland|economie|wetenschap|achtergrond|opinie|inrikes|utrikes|ekonomi|nyheter|ledare
|krönika|debatt|${sectionsAbroad}`
)

/** What makes a label of several sections: `World News in Brief`, `Business Digest`. */
const groups = setOf(
  `news|in brief|brief|briefs|round-up|roundup|digest|diary|notebook|summary|page|desk|section|file|report|extra|preview`
)

/** Before what a section is called, in capitals. */
const article = /^(?:L[’']|(?:IL|LA|LE|LO|LES|EL|LOS|LAS|DAS|DIE|DER|O|A) )(?=\p{L})/u

/** Words of the longest section. */
const longest = 3

/** What agencies call their own services: `AP Online`, `From AP Newsfeatures`. */
const service =
  /^(?:from )?(?<name>\S{2,20}(?: \S{2,12})?)[ -](?:online|newsfeatures?|feature service|worldstream|datastream|(?:news|sports?|business|features?|radio|regional|science|health|photo|weekly|world|special|wire|data)(?: (?:service|wire|report|desk))?)$/iu

/** `epd-Landesdienst Nord Nr. 113`: the service of an agency, and its number. */
const numbered =
  /^(?:apa|dpa|epd|idea|kna|sid|ats|afp|pap)[- ](?:landes|basis|regional|wochen|sonder|zentral|bild|themen|kirchen|wirtschafts)?(?:dienst|ausgabe|service|spiegel|paket|redaktion)\b.{0,50}$/iu

/** `Cronaca di Merrow`: the local pages of Italian papers. */
const chronicle =
  /^(?:Cronac(?:a|he) (?:d(?:i|el|ei|ell[ao]) |dell[’'])|CRONAC(?:A|HE) (?:D(?:I|EL|EI|ELL[AO]) |DELL[’']))\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}$/u

/** Whether a line is such a label (example: `'Opinion'`, `'World | Europe'`, `'Arts: Television'`). */
export function isKicker(text: string): boolean {
  if (text.length > 60) return false
  if (/^an? (?:AP|associated press) .{3,40}$|^letters? to the editor:?$/iu.test(text)) return true
  if (isCrumbs(text)) return true
  // `Series: The Long Well`, `Part two of four`.
  if (/^(?:special )?series: .{2,40}$|^part \p{L}+ (?:of|in) \p{L}+$/iu.test(text)) return true
  // `KENYA:` above the headline of a story from there.
  if (/^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,2}:$/u.test(text)) return true
  // `L’INTERVISTA`, `IL CASO`: in capitals it has its article.
  const isSet = !/\p{Ll}/u.test(text)
  const plain = isSet ? text.replace(article, '') : text
  const bare = plain.replace(/:$/u, '').replaceAll("'", '’').toLowerCase()
  const [first = '', ...others] = bare.split(/\s*[|/•·>»›]\s*|\s+[-–—]\s+/u)
  const [section = '', ...parts] = first.split(/:\s+/u)
  // `SURSEE / REGION`: a town before the section.
  const isBehind = others.length === 1 && isSection(others[0]!) && isOfWords(first)
  if ((isSection(section) && parts.every(isSection)) || isBehind) {
    return others.length < 4 && others.every((other) => /^\p{L}[\p{L}\d &’-]{1,29}$/u.test(other))
  }
  // `europa press / castilla y león`: an agency and where it is read.
  const isService =
    others.length === 1 && agencyNamed(first) !== undefined && /\s[/|]\s/u.test(text)
  if (isService && /^[\p{L} -]{2,30}$/u.test(others[0]!)) return true
  if (numbered.test(text) || chronicle.test(text)) return true
  const name = service.exec(text)?.groups?.['name']
  return name !== undefined && agencyNamed(name) !== undefined
}

/** One word or two. */
function isOfWords(text: string): boolean {
  return /^[\p{L}-]{3,20}(?: [\p{L}-]{3,20})?$/u.test(text)
}

/** Whether a text is one to three sections, with or without what makes one label of them. */
function isSection(text: string): boolean {
  const words = text.split(/\s+/u)
  let count = 0
  for (let at = 0; at < words.length; count++) {
    if (count > 0 && groups.has(words.slice(at).join(' '))) return true
    if (count > 0 && /^(?:and|&|und|et|y|e|en|och)$/u.test(words[at]!)) at++
    let size = longest
    while (size > 0 && !sections.has(words.slice(at, at + size).join(' '))) size--
    if (size === 0 || count === 3) return false
    at += size
  }
  return count > 0
}

/** The phrases, and the same without accents: in capitals, `SOCIETE` and `ΚΟΙΝΩΝΙΑ` have none. */
function setOf(list: string): Set<string> {
  const phrases = list.split('|').map((phrase) => phrase.trim())
  const bare = phrases.map((phrase) => phrase.normalize('NFD').replace(/\p{M}/gu, '').normalize())
  return new Set([...phrases, ...bare])
}
