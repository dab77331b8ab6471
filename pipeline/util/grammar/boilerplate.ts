/** Tells what issuers put below a release: what they say of themselves, what their lawyers say, notes to editors. */

/** Longer lines are paragraphs. */
const longest = 110

const about =
  /^[*_\s]{0,3}(?:about(?: the)?|à propos (?:de la |de l['’]|de |du |des |d['’])|qui est|über(?: die| den| das)?|zum unternehmen|acerca de(?:l| la| los| las)?|sobre(?: (?:a|o|la|el|los))?|informazioni su(?:l|lla|lle|i|gli)?|chi è|over(?: de| het)?|om|tietoja|o firmie)\s?(?<name>[^.!?:;]{2,80}(?:\b(?:co|corp|inc|ltd)\.)?)[*_\s:]{0,4}$/iu

const authors = /^about the (?:authors?|writers?|photographers?|artists?|reporters?)[*\s:]{0,3}$/iu

const law =
  /^[*_\s]{0,3}(?:(?:cautionary|legal) (?:notes?|notices?|statements?|language|information|disclaimers?)|important (?:notices?|information (?:about|for|regarding))|(?:safe harbou?r|forward[- ]looking) (?:statements?|information|disclaimers?|and cautionary)|(?:note|statement|information|disclosure|caution|disclaimer|advisory) (?:regarding|about|concerning|on) (?:forward|non-gaap)|(?:use|about|reconciliation) of non-gaap|safe harbou?r$|disclaimers?$|legal notice$|forward[- ]looking$|rechtlicher hinweis|wichtige[rn]? hinweise?$|(?:hinweis|disclaimer) zu zukunftsgerichteten|zukunftsgerichtete aussagen|zukunftsbezogene aussagen|avertissement$|déclarations? prospectives?|aviso legal|declaraciones prospectivas|avvertenz[ae]$)[^.]{0,80}$/iu

const notes =
  /^[*_\s]{0,3}(?:background )?(?:notes? (?:to|for) (?:the )?(?:editors?|editor[’']s|media|journalists?|news editors?|broadcasters)|editor[’']?s[’']? notes|hinweise? (?:für|an) (?:die )?(?:redaktion(?:en)?|medien|journalisten)|notes? (?:aux|à l['’]attention des) (?:rédactions|rédacteurs|journalistes)|notas? (?:a|para) (?:los |as )?(?:editores|redactores|redações|redacciones)|not[ae] per (?:le redazioni|la stampa|i redattori)|noten? (?:voor|aan) (?:de )?(?:redacties?|pers|media)|noot voor de (?:redacties?|pers)|till redaktionen|til redaksjonen|til redaktionen)(?: \([^()]{3,40}\))?\s?(?:[:–—-]|$)/iu

/** `# dpa-Notizblock`: who to ask, and where it was, for the desk only. */
const desk =
  /^#{0,3} ?(?:(?:dpa|apa|sda)[- ])?(?:notizblock|notebook|kontakte|service für redaktionen)$|^(?:\* )*(?:die folgenden informationen sind nicht zur veröffentlichung bestimmt|the following information is not (?:intended )?for publication|les informations suivantes ne sont pas destinées à la publication)\.?$/iu

const running =
  /^[*_\s(]{0,3}(?:(?:this|the) (?:press release|news release|release|announcement|communication|document) (?:may )?(?:contains?|includes?) (?:certain )?(?:[\p{L}“"]+ ){0,3}forward[- ]looking|(?:certain|some|all) (?:of the )?statements (?:contained |made |included )?(?:in|herein)|statements (?:contained |made )?in this (?:press |news )?release|except for (?:the )?historical (?:information|statements)|forward[- ]looking statements (?:are|in this|involve)|neither (?:the )?(?:TSX|NEX|CSE|Canadian Securities|NYSE|OTC|Toronto)[^.]{0,160}(?:accepts?|has|have|assumes?) (?:any )?(?:responsibility|reviewed|approved|liability)|(?:the )?(?:TSX|CSE|NEX|Toronto Stock Exchange)[^.]{0,80}(?:has|have) (?:not|neither) (?:reviewed|approved)|this (?:press release|news release|announcement|release|communication) (?:does not|is not|shall not|and the information) (?:constitute|an offer|be|contain|for)|the securities [^.]{0,120}(?:have not been|will not be) (?:and will not be )?registered)/iu

/** A paragraph that has its label in front: `About Peachline: Peachline moves …`. */
const labelled =
  /^[*_\s]{0,3}(?:A(?:bout|BOUT)|À propos de|À PROPOS DE|Ü(?:ber|BER)|Acerca de|Sobre|Informazioni su|Over|Om) (?<name>\p{Lu}[^.!?:;]{1,60}?)\s?(?::|–|—| - )\s\p{Lu}/u

export type Boilerplate =
  /** The line is one itself; what stands below it is not, or is told by its own words. */
  | {kind: 'alone'; name?: string}
  /** What stands below it is too. */
  | {kind: 'heading'; name?: string; private?: boolean}

/**
 * Tell whether a line opens such a part.
 *
 * @returns
 *   Whether it goes on below; the name it is about, which the story above has to have.
 */
export function readBoilerplate(text: string): Boilerplate | undefined {
  if (running.test(text)) return {kind: 'alone'}
  const named = labelled.exec(text)?.groups?.['name']
  if (named) return {kind: 'alone', name: named}
  if (notes.test(text) || desk.test(text)) return {kind: 'heading', private: true}
  if (text.length > longest) return
  if (law.test(text) || authors.test(text)) return {kind: 'heading'}
  const name = about.exec(text)?.groups?.['name']?.trim()
  return name && /^[\p{Lu}“"]/u.test(name) ? {kind: 'heading', name} : undefined
}
