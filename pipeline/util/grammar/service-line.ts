/** Tells the lines by which a house points to its own services and to other copy. */

import {isAppeal} from './appeal.ts'
import {isCrumbs} from './crumbs.ts'
import {isButton, isServiceAbroadBelow, isTimedAbroad} from './service-abroad.ts'
import {isEdition} from './service-romance.ts'

/** Longer lines are paragraphs. */
const longest = 300

/** What only the machines of a house can follow: `reuters://realtime`, `cpurl://…`, `[GCEM.AD]`, `<AAC>`. */
const code = String.raw`(?:\b[a-z]{2,10}:\/\/|\b[a-z\d-]{2,16}\.(?:rs|ly|me|gl|it)\/|[[<][A-Z\d][A-Z\d.=/:-]{1,24}[\]>])`

/** What the United Nations put above and below theirs. */
const record = /^for (?:the )?(?:use of )?information media\b.{0,40}official record\.?$/iu

/** `SECTION: Home Page; Pg. 9`, `LENGTH: 318 words`, `LOAD-DATE: February 6, 1998`. */
const database =
  /^(?:SECTION|LENGTH|LOAD-DATE|LANGUAGE|(?:PUBLICATION-|DOCUMENT-)?TYPE|DISTRIBUTION|JOURNAL-CODE|BODY|SERIES|EDITION)\s?:(?: .{0,160})?$|^Document [A-Z\d]{3,10}\d{6,}[a-z\d]{0,20}$/u

/** What it files a record under, below the story: above it the words open headlines. */
const filed =
  /^(?:GEOGRAPHIC|SUBJECT|INDUSTRY|COMPANY|PERSON|COUNTRY|STATE|CITY|ORGANIZATION)\s?: .{1,160}$|^GRAPHICS?\s?: (?:P(?:HOTO|hoto|ICTURE|icture)S?|I(?:LLUSTRATION|llustration)|D(?:RAWING|rawing)|C(?:HART|hart|ARTOON|artoon)|M(?:AP|ap)|T(?:ABLE|able)|COLOR|Color).{0,240}$/u

const below: RegExp[] = [
  record,
  database,
  filed,
  /^reproduced with permission of the copyright owner\..{0,80}$|^join .{2,40} (?:telegram|whatsapp) channel\b.{0,80}$/iu,
  // `ISIN  DE000A0XXXX0`.
  /^ISIN:?\s+[A-Z]{2}[A-Z\d]{10}$/u,
  // `(220 Words)`.
  /^\(?\d{2,4} words\)?$/iu,
  // `Read more on the site →`, `You can license this story through the archive`.
  /^read more on (?:the|our) (?:web)?site\s?[→»›>]{0,2}$|^you can licen[cs]e this story through .{3,40}$/iu,
  /^more (?:on |from |of )?[^.:]{2,60}: https?:\/\/\S{4,200}$/iu,
  // `GRAPHIC: The path of the storm, tmsnrt.rs/…`.
  /^(?:graphics?|interactive|infographic|timeline|factbox)\s?[:–-]\s.{3,140}(?:https?:\/\/|tmsnrt\.rs|reut\.rs|\.(?:com|org|net)\/)\S{0,80}$/iu,
  new RegExp(
    String.raw`^[(*\s]{0,4}(?:for |to (?:read|see|view|join) |(?:double[- ])?click |\p{L}+ (?:story|stories|coverage|graphic|poll|blog)s? )[^.]{0,160}${code}\S{0,80}\)*$`,
    'iu'
  ),
  /^\(*(?:further|related|full|more) (?:company |market )?(?:coverage|news|stories|story)\s?:? ?(?:[[<(].{1,80}|[A-Z\d]{2,8}\.[A-Z]{1,3})?$/iu,
  /^\(*(?:source|company|original)(?: text| link| document)?s?(?: for eikon)?\s?:? ?[(<[]?(?:https?:\/\/|www\.|bit\.ly\/|[a-z\d-]{1,20}\.[a-z]{2,4}\/)\S{1,120}[)>\]]?$/iu,
  /^\(*(?:source|company) text for eikon\b.{0,120}$/iu,
  /^(?:(?:INDUSTRY|SUBJECT) )?(?:KEYWORDS?|Keywords?): [A-Z][A-Z ,&\d/-]{1,120}$/u,
  /^click for (?:restrictions|terms)\.?$/iu,
  // `Visit the Merrow Echo at www.echo.example`.
  /^visit (?:the |us )?.{0,60}? ?(?:at|online at|on) (?:https?:\/\/|www\.)\S{2,200}$/iu,
  // `What do you think? Let us know in the comments below.`, `Have an opinion on this story? Share it!`
  /^(?:what do you think|what(?:’|')s your view|do you agree|have (?:an opinion|your say|a view)|got an opinion|were you there|was denken sie|wie sehen sie das)\b[^?]{0,60}\?\s(?:let us|share|tell us|comment|join|vote|have your|write to|leave a|e-?mail|schreiben sie|diskutieren).{0,100}$/iu,
  /^is there anything wrong with this page\?$|^last updated: \p{L}+$|^all rights reserved\.?$|^\(c\),? all rights reserved\.?$/iu,
  // `The Merrow Daily Briefing newsletter provides all the news you need to start your day. Sign up here.`
  /^the .{3,40} newsletters? (?:provides?|brings?|gives?|delivers?|has) .{3,120}\. sign up (?:here|now|today)\.?$/iu,
  /^[♦●■▪•*–-] ?(?:receive|download|get|sign up|subscribe|follow)\b.{0,60}\b(?:inbox|e-?mail|app|updates|newsletters?|alerts?|here|twitter|facebook|whatsapp)\b.{0,60}$/iu,
  // `Harbour Press. “Ferry lost off Porto Novo” — The Echo, July 4, 2011`: sources as encyclopaedias list them.
  /^[^"“]{2,80}["“][^"”]{5,160}["”]\s[—–-]{1,2}\s[^,]{2,60}, (?:\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})\.?$/u,
  /^(?:sources|external links?|sister links?|related news|references)$/iu,
  // `(Release ID: 1600001) Visitor Counter : 412`.
  /^\(?release id ?: ?\d{3,12}\)?(?: ?visitor counter ?: ?\d{1,9})?$/iu,
  // `[RU EUROPE EEU EMRG TRD NEU ] dz lk`: the codes of a service, and its desk.
  /^\[(?:[A-Z]{2,8} ?){2,14}\](?: [a-z]{2,4}){0,3}$/u,
  // `Anadolu Agency website contains only a portion of the news stories …`.
  /^.{3,40} (?:website|web ?site) contains only a portion of the news stories\b.{0,240}$/iu,
  // `Want to share your opinion? Send us a letter of up to 250 words.`
  /^(?:want|would you like|do you want|got something) to (?:share|say|respond|comment|add|write)\b[^?]{0,80}\?\s?.{0,140}$/iu,
  // `(This story has not been edited by staff and is auto-generated from a syndicated feed.)`
  /^\(?this (?:story|report|article|content) (?:has not been edited by|is (?:auto-generated|published from)|was (?:auto-generated|generated)).{0,160}$/iu,
  /^(?:tags|topics|categories|filed under|keywords|issues|schlagw[oö]rter|stichworte|mots[- ]clés|etiquetas|tagi|теги|taggar|nyckelord|ämnen|emneord|emner|stikord|trefwoorden|avainsanat|asiasanat|etiketler|štítky|témata|słowa kluczowe|темы|метки|ключевые слова|タグ|キーワード|关键词|标签|標籤)\s?[:：] ?\p{L}[\p{L}\d&'’ -]{1,30}(?:(?:,| \||;| ·) ?\p{L}[\p{L}\d&'’ -]{1,30}){0,12}$/iu,
  /^(?:tweet|print|share(?: on \p{L}{4,12})?|e-?mail|print this page|like|pin it)(?: ?[|·•/] ?(?:tweet|print|share|e-?mail)){0,4}$/iu,
  // `Save  Print  License article`.
  /^(?:save|print|share|licen[cs]e|e-?mail|copy link|listen|gift|bookmark)(?: (?:article|story))?(?:\s{1,3}(?:save|print|share|licen[cs]e|e-?mail|copy link|listen|gift|bookmark)(?: (?:article|story))?){1,5}$/iu,
  // `01/21/13-42/08`, `1010783`, `1207 1845 उदयपुर`, `12:45 12-03-19`: numbers and hours of an agency’s file.
  /^\d{6,9}$/u,
  /^\d{4} \d{4} [\p{L}\p{M}]{3,20}(?: [\p{L}\p{M}]{3,20})?$/u,
  /^\d{2}:\d{2} \d{2}-\d{2}-\d{2}(?: N{4})?$/u,
  /^ISSN \d{4} ?- ?\d{3}[\dX]$/u,
  /^\d{2}\/\d{2}\/\d{2}(?:-\d{2}\/\d{2}| \d{2}[-:.]\d{2})$/u,
  // `This text is not to be published without permission.`
  /^this (?:text|material|story|information|text information|copy|report)\b.{0,20} (?:may|is|must) not (?:to )?be (?:published|broadcast|rewritten|reproduced|redistributed)\b.{0,120}$/iu,
  // `For all the latest Merrow News, download the Merrow Express App`, `Get the latest updates on WhatsApp`.
  /^(?:for (?:all )?the latest [^.]{2,40},? download (?:the )?[^.]{2,60} apps?|get (?:all )?the latest (?:news|updates) (?:on|via|in) [^.]{2,60})\.?$/iu,
  /^first published on:? .{6,40}$|^article content$/iu,
  /^have your say: \S{2,40}@\S{3,40}$/iu,
  /^report this comment$|^this website and (?:its )?associated newspapers adhere to\b.{20,200}$/iu,
  // `READ: Cabbage price drops`.
  /^(?:ALSO )?READ(?: ALSO)?: \p{Lu}.{3,140}$/u,
  // `(foto) (vídeo)`: what goes out with it.
  /^(?:\((?:with )?(?:fotos?|v[ií]deos?|imágenes|infografía|audio|photos?|graphics?|map)\)\s?){1,4}$/iu,
  /^reporting by (?:the )?\p{Lu}[\p{L}.' -]{1,30} (?:newsroom|bureau)\.?$/iu,
  // `(Dubai Newsroom)`, `(Bengaluru newsroom: +91 80 6749 0000)`.
  /^\(+(?:(?:by|compiled by|reporting by) )?(?:the )?\p{Lu}[\p{L}.' -]{1,30} (?:newsroom|bureau|news desk|desk|redaktion|redacción|redazione|redactie|rédaction)\b[^()]{0,90}\)+$/iu,
  // `E.D.N.Y. Docket No. 12-CR-310`.
  /^(?:[A-Z](?:[A-Z.]{1,12}) )?(?:docket|case|cause|index|civil action|criminal) (?:no|number|nr)s?\.?:? [^.]{3,40}$/iu,
  // `Editorial comment, Page 14`, `Siehe Seite 4`, `Continued on page A4`.
  /^\(?(?:see |siehe |lire |ver |vedi |zie |story,? |continued (?:on|from) )?(?:\p{L}[\p{L}’'-]{0,20},? ){0,6}?,? ?(?:pages?|seiten?|página|pagina|blz\.?|sid(?:a|an)?) [A-Z]?\d{1,3}[A-Z]?(?:(?:,| and| und|-|–) ?[A-Z]?\d{1,3}[A-Z]?)?\)?(?:\s+(?:photograph|picture|illustration|chart|map)s? \(omitted\)\.?)?$/iu,
  /^\(?see (?:also )?(?:lex|observer|editorial comment|leader|letters|markets?|(?:related |separate )?(?:story|stories|graphic|box|chart|table|sidebar))\)?$/iu,
  /^(?:more|(?:full )?(?:story|report|details)) (?:to )?(?:follows?|come)\)?\.{0,3}$/iu,
  // `Logo - https://…`, `Photo: http://…`, `View original content: https://…`.
  /^(?:(?:corporate |company )?logos?|photos?|videos?|images?|infographics?|multimedia|b-?roll|pictures?|fotos?|bilder?|vidéos?)(?: \d)?(?: \(?(?:available|caption)\)?[^:]{0,20})?\s?[-–—:]{1,3} ?(?:available at:? |see |https?:\/\/|www\.)\S{1,200}$/iu,
  /^(?:an? |the )?(?:photos?|video|image|infographic|picture|media|logo|related document)s? (?:accompanying|related to|for|relating to) this (?:announcement|release|story)\b.{0,40}(?:at|here|:).{0,160}$/iu,
  /^(?:permalink|permanent link|short ?link|source url|online|related links?|on the web|web ?site)\s?:(?: ?(?:https?:\/\/|www\.)\S{1,200})?$/iu,
  /^(?:attachments?|related links?|related documents?|downloads?):?$/iu,
  /^(?:[-•*] ?)?\S.{0,80}\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)$/iu,
  // `[記事一覧へ]`, `【打印】`: buttons of a site.
  /^[[【［](?:記事一覧(?:へ)?|一覧へ|トップへ|戻る|印刷|打印|关闭|返回|收藏|분享|목록)[\]】］]$/u,
  // `12/10/2022 10:20`, `Fotoğraflı`.
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d\d$|^(?:fotoğraflı|görüntülü|foto e video)\.?$/iu,
  // `Abdruck honorarfrei. Belegexemplar erbeten.`
  /^(?:abdruck (?:honorar)?frei|(?:nachdruck|veröffentlichung|verwendung) (?:honorar|kosten)frei|honorarfrei|frei zum abdruck|(?:um )?belegexemplar|reproduction (?:libre|autorisée)|libre de droits|publicación gratuita|riproduzione libera|rechtenvrij|vrij voor publicatie|fritt för publicering)\b.{0,80}$/iu,
  /^original-content von: .{3,120}$/iu,
  /^(?:https?:\/\/|www\.)\S{1,200}$/iu,
  /^(?:(?:cision )?(?:to )?view (?:the )?(?:original|source) (?:content|version|release)|(?:the )?source version)\b.{0,60}https?:.{1,160}$/iu,
  /^(?:distribution|jakelu|distribueras|distribusjon)\s?: ?.{0,80}(?:nasdaq|exchange|media|www\.|börs|börse|oslo).{0,80}$/iu,
  /^(?:printable version|print(?:er)?[- ]friendly(?: version| page)?)(?:\s?[|•·/]\s?\p{L}[\p{L} ]{2,30}){0,3}$/iu
]

const above: RegExp[] = [
  // `about 4 hours ago`.
  /^(?:(?:updated|published|aktualisiert|publié|actualizado)\s?:? )?(?:about |over |almost |vor |il y a |hace )?(?:\d{1,2}|an?) (?:min(?:ute)?|hour|day|week|month|stunde|tag|heure|jour|hora|día)(?:s|n|en)?(?: ago)?$/iu,
  /^\d{1,4} (?:postings|kommentare?|comments?|commentaires?|comentarios?|commenti|reacties)$/iu,
  /^(?:abonnez-vous|s’abonner|s'abonner|suscríbete|abbonati|abonnieren|subscribe|prenumerera)\.?$/iu,
  /^(?:annons|anzeige|advertisement|publicidade?|pubblicità|publicité|reklama?|mainos|annonse|advertentie)$/iu,
  // What a database of newspapers sets around a story.
  database,
  // The same in small letters: `Word Count: 141`, `Section: Comment   Page: 23`, and `UPI Archives`.
  /^(?:Page|Word Count|Record Number)\s?: ?[A-Z]?\d.{0,20}$|^(?:Publication|Section)\s?: ?.{1,50}$|^[A-Z]{2,8} Archives?$|^submitted$/u,
  // `Feuilleton, Seite 41`.
  /^\p{L}[\p{L} &-]{2,30}(?:,? Nr\.? ?\d{1,4}(?:\/\d{2,4})?)?(?:,| [·|•–-]) (?:page|seite|página|pagina|sida|blz\.?) \d{1,3}$/iu,
  // `SOMALIA: Printable version`, `Ferries – Print this page`.
  /^(?:.{2,30}\s?[:|–-]\s?)?(?:printable version|print(?:er)?[- ]friendly(?: version| page)?|print this (?:page|story|article)|text[- ]only(?: version)?)$/iu,
  // `NewsHarbour & Coast`: two boxes of a page.
  /^(?:News|Sport|Business|Opinion|Politics|Lifestyle|Education|Health|Crime)(?=\p{Lu}\p{Ll})[\p{L}&' ]{4,40}$/u,
  // `In Summary`, `More by this Author`.
  /^(?:article content|in summary|summary|key points|(?:story )?highlights|at a glance|more by this author)$/iu,
  // `("Harbour & Lyle", the "Company" or the "Group")`.
  /^\((?:["“][^"”]{2,40}["”](?:, | or | and )?(?:or |and )?(?:the )?){1,4}\)$/iu,
  // `4 SEP, 10:31`.
  /^\d{1,2} [A-Z]{3}, \d{1,2}:\d\d$/u,
  // `Released by: Sgt. I. Calder`, above the headline of a report.
  /^(?:released|prepared|submitted|issued|authori[sz]ed|approved|reporting officer) (?:by)?\s?:\s?.{2,50}$/iu,
  // `Home > News > 2020`.
  /^(?:home|home ?page|accueil|startseite|inicio|início|portada|hem|forside|etusivu|strona główna|úvod|domů|főoldal|ana sayfa|главная|αρχική|الرئيسية|uutiset|nyheter|nyheder)(?: ?[>»›|/] ?[\p{L}\d&'’ -]{2,30}){1,6}$/iu,
  record,
  /^(?:filed|moved|transmitted|sent|received|issued|posted|time) (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?:,? [A-Z]{2,5}T?\b)?\.?$/iu,
  /^(?:our |your )?ref(?:erence)?(?: ?n(?:o|r|um|umber))?\.?\s?: ?\S{2,30}$/iu,
  /^(?:(?:(?:press|news|media) )?release|mitteilung|communiqué|statement|bulletin) ?(?:n(?:o|r|um|umber)\.?|n°|nº|#) ?:? ?\d[\d/.-]{0,14}$/iu,
  /^(?:n(?:o|r|um|umber)\.?|n°|nº) ?:? ?\d{2,5}[/-]\d{2,6}$/iu,
  /^(?:case|file|incident|crime|log|report|reference|rns|isin|announcement)(?: ref(?:erence)?\.?)?(?: ?(?:no\.?|number|#|id)\s?:?|:) ?#?[A-Z]{0,5}[-/ ]?\d[\w/-]{2,20}$/iu,
  // `IP/12/699`, `SC/11999`.
  /^[A-Z]{2,8}\/\d{2,6}(?:\/\d{1,6})?(?:\/[A-Z]{2})?$/u,
  // Where a newspaper had it: `Metro; Part B; Page 1; Column 2`, `FOREIGN PAGE; Pg. 9`.
  /^(?:[^.;:!?]{2,40}; ){1,3}(?:page|pg\.?|part) ?[A-Z]?\d{0,3}[A-Z]?(?:; (?:column|page|pg\.?) ?[A-Z]?\d{1,3})*$/iu,
  // `RELEASE: 94-119`, `Comunicado No. 077`.
  /^(?:press |news |media )?(?:release|bulletin|statement)\s?: ?#?[A-Z]{0,4}-?\d{1,4}[-/]\d{1,5}$/iu,
  /^(?:comunicado(?: de prensa)?|boletín|comunicato(?: stampa)?|nota(?: de prensa)?|pressemitteilung|pressmeddelande|persbericht|communiqué de presse) ?(?:n(?:o|r|um|umber|úm)\.?|n°|nº|#) ?:? ?\d[\d/.-]{0,14}$/iu
]

/** Where a newspaper wants letters sent, above them. */
const letters =
  /^(?:e-?mail|write to|send (?:your )?(?:letters|views) to|schreiben sie (?:uns )?an|écrivez[- ]nous à|escr[ií]banos a|scrivete a|mail naar) \S{1,40}@\S{1,40}\b.{0,140}$/iu

/** A weekday alone. */
const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),?$/iu

/** Whether a line below a story is such a pointer (example: `'See Lex'`, `'Further company coverage: [GCEM.AD]'`). */
export function isServiceBelow(text: string): boolean {
  if (isAppeal(text)) return true
  if (text.length > longest) return false
  if (isServiceAbroadBelow(text)) return true
  return text.split(/\s*;\s+/u).every((part) => below.some((form) => form.test(part)))
}

/**
 * Whether a line above a headline or a story only files it (example: `'Filed at 7:14 p.m. EDT'`, `'Ref: OIC/0412'`).
 *
 * @param isTop
 *   Whether no headline stands above it: then a weekday alone may be one.
 */
export function isServiceAbove(text: string, isTop: boolean): boolean {
  if ((isTop && isBarRow(text)) || letters.test(text)) return true
  // One that ends in the headline is no section.
  if (text.length > 60 && isCrumbs(text)) return true
  if (text.length > 80) return false
  if ((!isTop && isButton(text)) || isTimedAbroad(text) || isEdition(text)) return true
  return text.length <= 60 && (above.some((form) => form.test(text)) || (!isTop && day.test(text)))
}

/** `Últimas notícias | Edição do dia | Assine`: the menu over a page, in one row. */
export function isBarRow(text: string): boolean {
  if (text.length > 160) return false
  const entries = text.split(/\s+[|•·]\s+|\t+|\s{3,}/u)
  return (
    entries.length > 2 &&
    entries.every(
      (entry) => /^[\p{L}\d][\p{L}\p{M}\d &’'-]{1,24}$/u.test(entry) && entry.split(' ').length < 4
    )
  )
}
