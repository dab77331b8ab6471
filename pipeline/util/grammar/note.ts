/** Tells notes from the story: those for editors, those for readers, corrections, embargoes, release lines. */

import {isCorrectionAbroad} from './correction-abroad.ts'

export type NoteKind = 'correction' | 'embargo' | 'memo' | 'readers' | 'release'

const kinds: Array<[NoteKind, RegExp]> = [
  [
    'memo',
    /^[([]?\s*(?:eds|attn|attention editors|editors|note to (?:editors|media|subscribers)|#? ?(?:dpa-)?notizblock)\.?\s?:\s?\S/iu
  ],
  ['memo', /^\(?eds\b[.:]?/iu],
  // `[[IM: can lose last par if tight]]`, `Desk: pic is in the system`, `Words: 720  Pix: Marsh x 6  Sub: IC`.
  [
    'memo',
    /^\[\[.{2,200}\]\]$|^(?:nb )?(?:news ?desk|desk|subs|picture desk|pix desk)\s?[:–—-]\s?(?:can|check|copy|cut|hold|legal|note|pics?|pix|please|pls|see|story|this|trim)\b/iu
  ],
  [
    'memo',
    /^(?:words|pix|pics|sub|legal|length|page|slug|reporter|desk|status)\s?:\s?\S{1,30}(?:\s\S{1,16}){0,3}?(?:[\s,|·]+(?:words|pix|pics|sub|legal|length|page|slug|desk|status)\s?:\s?\S{1,30}(?:\s\S{1,16}){0,3}?){1,5}$/iu
  ],
  // `for Thurs p5 lead, 380 words`.
  [
    'memo',
    /^for (?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6} (?:p(?:age )?\d{1,3}\b|(?:(?:front|back|inside|sport|features) )?(?:lead|page|splash),).{0,50}$/iu
  ],
  // `(APN SUBSCRIBERS: 3 photos)`, `ATTENTION CLIENTS -`, `Kunden: Bild folgt`.
  [
    'memo',
    /^(?:[([*]{1,2}(?:\p{Lu}{2,6} )?(?:attention:? )?|attn\.?:? |attention:? )(?:subscribers|clients|news editors|picture editors|photo editors|sports editors|newsrooms|abonnés|kunden|redaktionen)\s?[:–—-]{1,2}\s?\S/iu
  ],
  [
    'memo',
    /^(?:[A-Z]{2,6} )?(?:SUBSCRIBERS|CLIENTS|(?:NEWS|PICTURE|PHOTO|SPORTS) EDITORS)\s?[:–—-]{1,2}\s?\S/u
  ],
  // `+++ ACHTUNG: …  +++`.
  [
    'memo',
    /^\+{2,3}\s?(?:achtung|korrektur|berichtigung|hinweis|attention|atención|attenzione|urgent|wiederholung|neufassung|sperrfrist)\b.{0,300}\+{2,3}$/iu
  ],
  // `(Adds quotes, updates prices)` · `(Zusammenfassung 1430)`: what is new in this version.
  [
    'memo',
    /^\((?:adds?|updates?|updated|repeats?|rpts?|recasts?|new throughout|wraps|changes|writes (?:through|thru)|edits|releads?|embeds|inserts|releases|zusammenfassung|neu|aktualisiert|ergänzt|ausführlich|wiederholung|neufassung|mit (?:mehr|weiteren|neuen|zitat|reaktion)|präzisiert|wiederholt|actualiza|amplía|añade|agrega|repite|ajoute|précise|répète|actualisée?|avec (?:détails|réactions|précisions|citations|contexte)|reprise|actualización|con (?:más|detalles|reacciones)|aggiorna|aggiunge|riscrive|atualiza|acrescenta|herhaling|nieuw|met (?:meer|reactie))(?!\p{L})[^()]{0,200}\)$/iu
  ],
  [
    'memo',
    /^[([*\s–—-]{0,4}(?:not for publication|not for broadcast|niet voor publicatie|nicht zur veröffentlichung|ne pas publier|pas pour publication|no publicar|no para publicación|non per la pubblicazione|não publicar|ej för publicering|intern für redaktionen)(?!\s(?:before|until|vóór|vor|avant|antes|prima))\b/iu
  ],
  [
    'memo',
    /^(?:with\s+(?:AMs?|PMs?|BC)-|with (?:graphic|box|chart|list|text|map)s?\b.{0,30}$|for (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:AM|PM)s\b|AP (?:photo|graphic)s?\b.{0,40}$|note (?:contents|language|strong)\b|precede \p{Lu}|\(?(?:AM|PM) cycle)/iu
  ],
  // `(Art Adv: Photo is being sent to NYT photo clients.) (lh)`.
  ['memo', /^\((?:art|photo|graphics?)s? adv\b[^()]{0,160}\)(?: \([a-z]{2,4}\))?$/iu],
  ['memo', /^(?:with )?\(?(?:AP\)? )?(?:laser|wire|tele)(?:photo|graphic)s?\b.{0,60}\)?$/iu],
  [
    'memo',
    /^(?:stand[s]? for|precede|laserphotos? (?:plan|adv)|subs? (?:graf|grafs|pvs|lead)|trims?|pickup|picks? up|inserts?|adds|moving|mvg|also in|repeating|resending|editing)\b.{0,90}(?:pvs|graf|grafs|lede|lead|photos?|report|add|eds|reports|version)\b.{0,60}$/iu
  ],
  [
    'embargo',
    /^(?:\^?\$adv\s?\d{0,2}|\(?adv(?:ance)?\s?\d{1,2}\b|adv(?:ance)? for (?:release|mon|tue|wed|thu|fri|sat|sun|am|pm|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).{0,120}$/iu
  ],
  [
    'embargo',
    /^(?:hold )?for (?:release|use|publication)(?:\s*$|\s*[:.]|\s+(?:at|in|on|after|until|not|upon|noon|midnight|weekend|\d|mon|tue|wed|thu|fri|sat|sun|am|pm|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).{0,120}$/iu
  ],
  [
    'embargo',
    /^[*([\s]{0,4}(?:(?:press|news|media) (?:release|notice)\s?[–—:|-]\s?)?(?:(?:strictly |under |news )?embargo(?:ed)?(?:\s*$|\s*:.{0,70}\d|\s*: (?:not for|hold|until)\b|\s+(?:until|till|for|to)\b|ed\b.{0,20}\d)|not for (?:release|publication|use) (?:before|until)|release at \d|hold until|sperrfrist).{0,120}$/iu
  ],
  [
    'release',
    /^[*\s]{0,4}(?:for immediate (?:release|distribution|publication|use)|immediate release|press release|news release|media release|media statement|media advisory|news advisory|press advisory|press statement|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|nota de prensa|nota à imprensa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|presseinformation|medienmitteilung|medieninformation|informacja prasowa|zur sofortigen veröffentlichung|pour diffusion immédiate|para (?:su )?(?:publicación|difusión) inmediata|para divulgação imediata|per la diffusione immediata|à diffuser immédiatement|pour publication immédiate|per pubblicazione immediata)\b(?: (?:(?:n(?:r|o|°|º|um)?|#)\.?:? ?)?\d[\d/.-]{0,14})?(?:\s*\|\s*[A-Z-]{2,8}: ?[A-Z.]{1,8})?[:\s*!.|–—-]{0,60}(?:(?:(?:vom|dated?|del?|du|van|från|z dnia|of) )?(?:\p{L}+day,? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})|(?:media |press )?contact:.{0,80})?\s*$/iu
  ],
  [
    'release',
    /^[*【「\s]{0,3}(?:communiqué|comunicado|comunicato|sugestão de pauta|aviso de pauta|nota informativa|nota de premsa|comunicat de premsa|comunicat de presă|δελτίο τύπου|nota de imprensa|comunicado à imprensa|boletín de prensa|komunikat prasowy|informacja dla mediów|tisková zpráva|tlačová správa|pressinformation|lehdistötiedote|mediatiedote|пресс-релиз|прес-реліз|basın (?:bülteni|açıklaması)|報道発表(?:資料)?|報道資料|プレスリリース|ニュースリリース|新闻稿|新聞稿|보도자료|sajtóközlemény)[】」:\s]{0,3}(?:\d.{0,30})?$/iu
  ],
  // `Harbour Commission – Press release`.
  [
    'release',
    /^\p{Lu}[^.?!:]{2,60}\s[–—|-]\s(?:press|news|media) (?:release|statement|advisory)\s?$/iu
  ],
  // `Department of Public Information • News and Media Division • New York`.
  [
    'release',
    /^(?:department|office|directorate|ministry) of [^.?!•|]{3,50}(?: [•|] [^.?!•|]{3,50}){1,3}$/iu
  ],
  // `News from U.S. Senator Ines Calder`.
  [
    'release',
    /^(?:news|press release|the latest) from (?:the )?(?:office of )?(?:(?:u\.?s\.? )?(?:senator|congress(?:wo)?man|representative|sen\.|rep\.)|governor|mayor|the mayor) [^.?!:]{3,50}$/iu
  ],
  // Whose desk sends it: `News Service`, `Office of Public Affairs`.
  [
    'release',
    /^(?:(?:the )?office of )?(?:news|press|media|public affairs|public information|communications?|media relations) (?:services?|office|bureau|release|cent(?:er|re)|section|division|relations|and public affairs)$|^office of (?:public affairs|communications|public information|the press secretary)$|^(?:presse(?:stelle|amt|dienst)|service de presse|ufficio stampa|gabinete de prensa|oficina de prensa|afdeling communicatie)$/iu
  ],
  // `NORDWIND OYJ STOCK EXCHANGE RELEASE 21.8.2020 at 9.00`
  [
    'release',
    /^[^.?!\p{Ll}]{0,60}\b(?:STOCK EXCHANGE|COMPANY|REGULATORY|INSIDE INFORMATION|PRESS|MEDIA|NEWS|INVESTOR)[ ,:-]{1,3}(?:RELEASE|ANNOUNCEMENT|STATEMENT)\b[:\s,|–—-]{0,4}(?=.{0,40}\d{4}).{0,60}$/u
  ],
  [
    'release',
    /^(?:stock exchange|company|regulatory|corporate) (?:release|announcement)\b(?: no\.?)?[:\s,|–—-]{0,4}\d.{0,60}$/iu
  ],
  [
    'correction',
    /^[([]{0,2}(?:corrections?(?: & clarifications?| and clarifications?)?|clarification|corrected|erratum|retraction|berichtigung|korrektur|rectificatif|corrección|fe de errores)\s?(?:\([^)]{0,40}\)|,? (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+),? \d{4})?\s?[:_–—-]\s?\S/iu
  ],
  [
    'correction',
    /^[([•*–— ]{0,3}(?:(?:this|an earlier|a previous|the original) (?:story|article|version|report|post|piece)(?: of this (?:story|article|report))?\b.{0,80}(?:corrected|correct|amended|clarified|incorrectly|misstated|misidentified|misspelled|wrongly|mistakenly|in error|updated to|refiled|was removed))/iu
  ],
  [
    'correction',
    /^[([]{1,2}\s?(?:corrects?|refiles?|removes|fixes|clarifies|korrigiert|berichtigt|corrigée?|rectifie|corrige|corregge|corrigeert)\b.{0,500}[)\]]{1,2}$/iu
  ],
  [
    'readers',
    /^[([*]{0,2}(?:(?:an? )?(?:editor[’'`]?s?[’'`]?|publisher[’'`]s|author[’'`]s) note|note from the editor|anm\. d\. red|anmerkung der redaktion|note de la rédaction|nota del editor|nota della redazione)\s?[:_–—-]/iu
  ]
]

/**
 * Tell what kind of note a line is.
 *
 * @param text
 *   A line, or the beginning of a paragraph; its first 300 characters are read.
 */
export function noteKind(text: string): NoteKind | undefined {
  const head = text.slice(0, 300)
  if (text.length > 1500) return
  const told = kinds.find(([kind, form]) =>
    form.test(kind === 'embargo' || kind === 'release' ? text.slice(0, 200) : head)
  )?.[0]
  return told ?? (isCorrectionAbroad(head) ? 'correction' : undefined)
}
