/** Tells an organisation from a person: the grammar of the names of staffs, houses, offices and firms. */

import {isGivenName} from './given-names.ts'
import {isKnownCity, isRegion} from './regions.ts'

/** Words that are in no person’s name, in the languages copy comes in. */
const certain = wordsOf(
  `academy administration advertiser advocate agency agencies airlines airport airways
  alliance archive archives army argus assembly associated association attorneys authority ballet broadcasting bulletin
  bureau campaign center centre chamber charity chronicle cinema clinic club coalition college commission committee
  community company conference confederation congress conservancy consortium constabulary contributor contributors
  cooperative co-operative corporation corp correspondent correspondents council courier defence department desk diocese
  directorate dispatch district division echo editor editors editorial embassy enquirer enterprise enterprises examiner exchange
  federation festival fellowship fishermen forces foundation forum fund gallery gazette gmbh government group guardian
  gulf headquarters herald holdings hospital hotel inc initiative inquirer inspectorate institute institution international
  journal laboratory league library limited llc llp ltd magazine media ministry mission movement museum network networks news
  newspaper newspapers newsroom newswire observatory observer office online orchestra organisation organization parliament
  partnership party patrol philharmonic plc police port-authority press-office project publishing radio railway railways
  reporter reporters republic research reuters reuter review school secretariat senate sentinel service services society
  staff studio studios syndicate symphony team telegraph television theatre theater times tribunal tribune tv
  united university weekly wires workers writer writers advertorial newsdesk
  redaktion redaktionen redaksjonen redaktionens redaksjon redacció redacția redacción rédaction redazione redação redactie redakcja redakce toimitus
  redakteure korrespondenten agentur nachrichten nachrichtenagentur zeitung zeitschrift rundfunk stadt stadtverwaltung
  gemeinde gemeindeverwaltung rathaus landkreis bezirk behörde amt ministerium universität hochschule
  polizei feuerwehr verband verein verlag gewerkschaft gesellschaft stiftung bündnis genossenschaft presse pressestelle
  agencia agência agence agenzia periódico diario diário ayuntamiento ministerio ministério ministère ministero
  mairie comune gemeente commune préfecture prefeitura municipio universidad universidade université università
  policía polícia polizia politie asociación associação associazione vereniging federación
  fédération federazione sindicato syndicat sindacato fundación fondation fondazione fundação radiotelevisión télévision
  televisión televisione correio corriere gazzetta prensa imprensa nieuws krant tidning tidningar kommune
  gobierno secretaría subsecretaría instituto comisión consejería alcaldía fiscalía diputación dirección governo secretaria
  câmara conseil institut chambre provincia istituto consiglio
  assessoria ascom secom gabinete comunicação comunicación comunicazione communication kommunikation voorlichting
  öffentlichkeitsarbeit bekanntmachung hírek vijesti noutăți știri
  kommun forening förening förbund företag portal jornal notícias noticias gazeta`
)

/** Also how the names of a trade or a house end in German: `Hafenredaktion`, `Fischereiverband`. */
const compound =
  /\p{L}{3}(?:agentur|amt|behörde|blatt|genossenschaft|gesellschaft|gewerkschaft|klinik|ministerium|polizei|inspektion|präsidium|direktion|kommissariat|dienststelle|pressestelle|redaktion|redaksjonen|schule|stiftung|universität|verband|verein|verwaltung|zeitung)$/iu

/** Two words that name one only together. */
const pairs =
  /\b(?:(?:city|town|village) hall|coast ?guard|fire (?:brigade|station)|harbou?r trust|human rights|labou?r party|life ?boat|national (?:guard|park|trust)|opera house|press release|(?:high|supreme|crown) court|(?:central|first|national|savings|world) (?:\p{L}{2,20} )?bank|trades? unions?|white house|without borders|wire reports|(?:and|&) (?:brothers|partners|sons))\b/iu

/** Firms say at the end what the law has them for. */
const legal =
  /\s(?:A\/S|AB|Co\.|AFC|AG|ASA|BV|B\.V\.|CF|FC|KG|KGaA|NV|N\.V\.|Oyj?|plc|PLC|S\.?A\.?S?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|SE|e\.\s?V\.|eV)$/u

/** Words that begin the name of an organisation and no person’s. */
const openers =
  /^(?:american|british|democratic|european|federal|free|global|independent|national|public|socialist|united|world)\s\p{L}/iu

/** Words at the end of many a house’s name that are surnames too. */
const unsure = wordsOf(
  `bank banks beacon board citizen daily express globe guard leader mail mercury mirror monitor pilot post press record
  register standard star sun trust union voice voices watch week wire world today`
)

/** A house is called so, and a man hardly: one word with its article. */
const article = /^(?:das|der|die|el|il|la|las|le|les|los)\s+\p{Lu}\S*$/iu

/** An initial or a title: only people have them. */
const personal = /^(?:\p{Lu}\.|(?:dr|miss|mrs?|ms|prof|sir)\.?)$/iu

const longest = 120

/** How sure it is that a text names a body of people: a staff, an agency, a newspaper, a firm. */
export type Sureness = 'certain' | 'possible'

/**
 * Tell how sure it is that a name is an organisation’s.
 *
 * @param text
 *   A name as printed, alone.
 * @returns
 *   `'possible'` where a person could be called so too (`Harbour Post`); nothing where it is none.
 */
export function bodySureness(text: string): Sureness | undefined {
  if (text.length > longest) return
  const words = text.trim().split(/\s+/u)
  if (words.some(isCertain) || pairs.test(text) || legal.test(text) || openers.test(text))
    return 'certain'
  if (/^(?:the|our|nuestra|notre|unsere)\s/iu.test(text) && words.some(isUnsure)) return 'certain'
  if (/^(?:T(?:he|HE)|O(?:ur|UR))\s\p{Lu}/u.test(text)) return 'certain'
  if (/^(?:bank|church|friends|house|bishops|order) of /iu.test(text)) return 'certain'
  const last = words.at(-1)!
  if (words.length > 1 && words.length < 6 && isUnsure(last)) {
    const rest = words.slice(0, -1)
    if (isUnsure(rest.at(-1)!) || isKnownCity(rest.join(' ')) || isRegion(rest.join(' ')))
      return 'certain'
    return isPersonal(words) ? undefined : 'possible'
  }
  return article.test(text) && !isKnownCity(text) ? 'possible' : undefined
}

/** `Emily Post`, `Emily J. Post`, `Emily Ann Post`; of more words the last may be those of a house. */
function isPersonal(words: string[]): boolean {
  if (words.some((word) => personal.test(word))) return true
  return words.length < 4 && words.slice(0, -1).every(isGivenName)
}

/** Whether a text names a body of people, or more likely one than a person. */
export function isBody(text: string): boolean {
  return bodySureness(text) !== undefined
}

const nameWord =
  /^(?:\p{Lu}|\d|&$|[dl]['’]\p{L}|(?:an?|and|at|by|das|de|del|dell[ao]|der|des|di|die|do|dos|du|e|el|et|for|from|für|het|in|la|las|le|les|los|of|on|our|plc|the|und|van|von|y|zu[mr]?)$)/u

/** Whether a text is one name of a body of people, from its first word to its last: prose has small letters. */
export function isBodyName(text: string): boolean {
  if (isStaffPhrase(text)) return true
  const words = text.split(/\s+/u)
  return words.length <= 8 && isBody(text) && words.every((word) => nameWord.test(word))
}

const adjectives = String.raw`(?:\p{L}{2,14}[ -]){0,2}?`
const determiner = String.raw`(?:an?|our(?: own)?|the|la|le|de|die|der|das|unsere[rn]?|nuestra|notre|nostra|nossa|vår|onze|a|o)\s`
const crew = String.raw`(?:staff(?: (?:and|&) (?:agencies|wires|wire reports))?|staff (?:reports?|reporters?|writers?)|news staff|(?:news|city|foreign|sports?|web|online|business|digital|features) ?(?:desk|staff|team)|newsroom|newsdesk|wire (?:reports|services)|news services|agencies|agences|agencias|agenturen|redaktion(?:en)?|redaksjonen|redacció|redacția|redacción|rédaction|redazione|redação|redactie|redakcja|redakce|toimitus|haber merkezi|(?:(?:\p{L}{2,14} ){0,2}(?:correspondents?|reporters?|staff)(?: (?:and|&) agencies)?))`
const staff = new RegExp(
  String.raw`^(?:from\s|compiled (?:by|from)\s)?(?:${determiner})?${adjectives}${crew}$`,
  'iu'
)

/** Line that no headline or label is made of, alone below a headline. */
const signed = new RegExp(
  String.raw`^(?:(?:from|compiled (?:by|from)) (?:our |the )?(?:\p{L}{2,14} ){0,1}(?:staff|staff (?:and )?(?:wire )?reports?|wire reports|wire services|news services|agencies)|our (?:own )?(?:\p{L}{2,14} ){0,2}(?:staff|correspondents?|reporters?)(?: and agencies)?|(?:\p{L}{2,14} )?staff (?:reports?|reporters?|writers?)|(?:news|city|foreign|web|online|digital|sports?) ?(?:desk|staff)|newsroom|agencies|(?:\p{L}{2,14} ){0,2}(?:north|south|east|west|northern|southern|eastern|western|central|city|state|capital|county|regional|parliamentary|political) (?:news )?bureau|(?:\p{L}{2,14} )?haber merkezi|(?:la |die |de |a )?(?:redaktion|redacció|redacția|redacción|rédaction|redazione|redação|redactie|redaksjonen))$`,
  'iu'
)

/** Whether a text says that a staff wrote it, whatever its letters (examples: `'our foreign staff'`, `'La rédaction'`). */
export function isStaffPhrase(text: string): boolean {
  return text.length <= 60 && staff.test(text)
}

/** `Redacción Clarín`, `La rédaction du Messager`: of which house. */
const ofHouse =
  /^(?:[Ll]a |[Aa] )?(?:[Rr]edacci(?:ón|ó)|[Rr]édaction|[Rr]edazione|[Rr]edação|[Rr]edacția)(?: (?:de|di|d[ou]|da|del|della))?(?: (?:L[’'])?(?:\p{Lu}[\p{L}\d.]{1,16})){1,3}$/u

/** Whether such a text stands for a byline on a line of its own, without “By”. */
export function isStaffLine(text: string): boolean {
  return text.length <= 60 && (signed.test(text) || ofHouse.test(text))
}

function isCertain(word: string): boolean {
  const bare = word.replace(/^[('’"]+|[,.)'’"]+$/gu, '')
  const own = bare.slice(bare.lastIndexOf('-') + 1)
  return [bare, own].some((part) => certain.has(part.toLowerCase())) || compound.test(bare)
}

function isUnsure(word: string): boolean {
  return unsure.has(word.toLowerCase())
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u))
}
