/** Tells the lines above a headline that say who issued a release or which newspaper printed the piece. */

import {isBody} from '../grammar/organisation.ts'
import type {Line} from '../lines.ts'
import {furnitureOf} from '../paste/site-furniture.ts'
import type {Part} from './line.ts'

/** What only a letterhead has right below it. */
const reached = new Set<Part>(['address', 'contact'])

/** Who issued a release: a body or an office-holder, under its label or above the way to reach them. */
export function isLetterhead(lines: Line[], index: number, parts: Map<number, Part>): boolean {
  const {text} = lines[index]!
  if (reached.has(parts.get(index + 1)!)) return true
  if (index === 0 && isTitle(lines, parts)) return true
  if (isNewspaper(text) && parts.get(index + 1) === 'date') return true
  // `POL-OF: …`: what stands above the headline of a police report is its office.
  if (/^(?:POL|BPOL|FW|HZA)-\p{Lu}{1,6}:/u.test(lines[index + 1]?.text ?? '')) return true
  // Of a ministry, its secretariat and its press office the label is the fourth line.
  const depth = isOffice(text) ? 4 : 2
  const isIssued = [...parts].some(
    ([at, part]) =>
      at <= index + depth &&
      (part === 'release' || (part === 'service' && !furnitureOf(lines[at]!.text)))
  )
  if (isIssued && firm.test(text) && text.length < 60) return true
  if (!isIssued || text.length > 90 || /[.!?:]["”’]?$/u.test(text)) return false
  const below = lines[index + 1]?.text ?? ''
  return isOffice(text) || holder.test(text) || (honoured.test(text) && holder.test(below))
}

/** `Polizeipräsidium Ostküste` below the headline of its report, `POL-OK: …`. */
export function isPolice(lines: Line[], title: number, index: number): boolean {
  const {text} = lines[index]!
  return (
    report.test(lines[title]!.text) &&
    text.length <= 70 &&
    /^(?:bundes|landes|kreis|freiwillige |haupt)?(?:polizei|kriminal|feuerwehr|zoll)\p{L}{0,20}(?: \p{Lu}[\p{L}/.-]{1,24}){0,4}$/iu.test(
      text
    )
  )
}

const report = /^(?:POL|BPOL\p{L}{0,2}|FW|HZA|LKA)-\p{Lu}{1,8}:/u

/** `The Echo (Merrow)`. */
export function isNewspaper(text: string): boolean {
  return /^(?:The )?\p{Lu}[\p{L}. -]{2,30} \(\p{Lu}[\p{L}. ]{2,20}\)$/u.test(text)
}

/** `Merrow Echo` as the last line: a town and what newspapers are called. */
export function isPaper(text: string): boolean {
  return isNewspaperName(/^the /iu.test(text) ? text : `The ${text}`)
}

/** `The Sunday Ledger`, `THE SUNDAY LEDGER`, by what newspapers are called. */
function isNewspaperName(text: string): boolean {
  const name = /\p{Ll}/u.test(text)
    ? text
    : text.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase())
  return /^The (?:\p{Lu}\p{L}+ ){1,3}?(?:Times|Post|Ledger|Herald|Echo|Guardian|Telegraph|Observer|Gazette|Chronicle|Tribune|Journal|Courier|Independent|Mail|Star|Sun|Mirror|Express|Standard|Globe|Examiner|Citizen|Record|Press|Advertiser|Argus|Mercury|Age|Scotsman|Australian)$/u.test(
    name
  )
}

/** A ministry or a newspaper as the first line, above the day it was sent out or printed, or above a longer headline. */
function isTitle(lines: Line[], parts: Map<number, Part>): boolean {
  const [{text} = {text: ''}, below] = lines
  if (isNewspaper(text) || isPaper(text)) return parts.get(1) === 'date'
  return (
    /^(?:ministry|department|directorate|secretariat) of \p{Lu}/iu.test(text) &&
    !hasVerb(text) &&
    below !== undefined &&
    below.text.length > text.length * (parts.get(2) === 'date' ? 1.1 : 1.5)
  )
}

/** `Tolley Marine Ltd`. */
const firm =
  /^\p{Lu}[^.:;!?,]{2,40},? (?:AB|AG|ASA|A\/S|Corp|Corporation|GmbH|Inc|Limited|LLC|Ltd|NV|N\.V|Oyj|plc|PLC|S\.p\.A|SE)\.?$/u

/** `Minister of Fisheries` · `Deputy Secretary for Harbours`. */
const holder =
  /^(?:(?:acting|associate|deputy|shadow|state|under) ?)*(?:minister|secretary|commissioner|attorney general|member of parliament|senator|representative) (?:of|for|von|für|de)\b.{2,50}$/iu

/** `Hon Tama Whitiora` · `Senator Ines Calder`, above the office they hold. */
const honoured =
  /^(?:(?:The )?(?:Rt\.? |Right )?Hon\.? |\p{Lu}\p{L}{2,12}\.? )?(?:\p{Lu}[\p{L}.'’-]* ?){2,4}$/u

/** `Ministry of Ferries` · `Bundesamt für Deichwesen`. */
const office =
  /^(?:the )?(?:\p{L}+ ){0,3}(?:ministry|department|office|agency|authority|commission|council|embassy|board|bureau|university|college|institute|city|town|county|borough|hochschule|universität|université|universidad|università|\p{L}{0,12}amt|\p{L}{0,12}ministerium|ministère|préfecture|mairie|ministerio|ministero|ministério|gemeente|provincie|rijksdienst|gobierno|secretaría|subsecretaría|dirección|coordinación|ayuntamiento|delegación|consejería|alcaldía|governo|secretaria|prefeitura|câmara|assessorato|regione|comune|direction|conseil|région)(?: (?:general|générale|generale|geral|nacional|regional|provincial|estatal|municipal))? (?:of|for|für|des?|der|du|di|del|della|do|da|van|voor|en|à)\b/iu

/** What ends like a verb and is none. */
const nouns = /^(?:Nations|States|\p{L}+(?:airs|ices|ics|ions|ities|ments|rces|[’']s))$/u

/** Whether it names an office: by its first words, or by its last. */
function isOffice(text: string): boolean {
  if (hasVerb(text)) return false
  // `Attorney’s Office - Eastern District of New York`: its own name, and where it sits.
  const words = text.split(/\s[-–—|]\s/u, 1)[0]!.split(/\s+/u)
  if (words.length > 9) return false
  if (office.test(text)) return true
  const verb = words.slice(1, 3).some((word) => /\p{Ll}(?:s|ed)$/u.test(word) && !nouns.test(word))
  return words.length < 8 && !verb && isBody(words.at(-1)!)
}

function hasVerb(text: string): boolean {
  return /(?<!\p{L})(?:is|are|was|were|has|have|had|will|to|says?|said|opens?|launche[sd]|announce[sd]?|names?|wins?|gets?|calls?|urges?|backs?|cuts?|bleibt|wird|hat|ist|sind|est|sont|a|va)(?!\p{L})/iu.test(
    text
  )
}

/** Bodies and offices of Romance countries that sign what they issue at the top. */
const issuers =
  /^(?:l[aeo]s? |l[’']|el |i |os |as )?(?:pr[ée]f(?:et|ète|ecture)|sous-préf\p{L}+|procureure?|parquet|tribunal|cour|maire|mairie|ville|commune|gendarmerie|police|groupement|compagnie|direction|conseil|département|région|métropole|communauté|syndicat|chambre|fédération|comité|agence|service|académie|rectorat|université|ministère|ministre|secrétariat|sdis|centre hospitalier|chu|gobierno|ayuntamiento|diputación|consejería|consejo|ministerio|delegación|subdelegación|jefatura|guardia civil|policía|fiscalía|alcaldía|municipalidad|intendencia|secretaría|dirección|universidad|cabildo|junta|generalitat|xunta|comune|provincia|regione|prefettura|questura|carabinieri|comando|ministero|procura|guardia di finanza|università|azienda|asl|câmara|prefeitura|governo|secretaria|ministério|polícia|guarda nacional|gnr|psp|universidade|junta de freguesia)(?!\p{L})[^.:;!?]{0,80}$/iu

/** What states print below their name. */
const mottos =
  /^(?:liberté[ ,·•-]{1,3}égalité[ ,·•-]{1,3}fraternité|république française|rf|repubblica italiana|república portuguesa|república federativa do brasil|un peuple[ ,–—-]{1,3}un but[ ,–—-]{1,3}une foi|union[ ,–—-]{1,3}discipline[ ,–—-]{1,3}travail)\.?$/iu

/** Whether a line above the label of a release names who issued it, or is the motto below the name. */
export function isIssuer(text: string): boolean {
  const words = text.split(/\s+/u).length
  return (
    mottos.test(text) || (words < 12 && (isOffice(text) || (issuers.test(text) && !hasVerb(text))))
  )
}
