/** Tells lines that say how to reach someone: contacts, telephones, mail addresses, street addresses. */

import {isPerson} from './name.ts'
import {isBody} from './organisation.ts'

const label =
  /^[*\s([–—-]{0,4}(?:(?:media|press|news|investor|consumer|public|office|for more|for further|further|general|reporter)\s?(?:relations|affairs|and media|&|information|inquiries|enquiries|queries)?\s?)?(?:contacts?|kontakt|contacto|contatti|contatto|ansprechpartner|pressekontakt|media inquiries|press office|press secretary|inquiries|enquiries|(?:for )?(?:more|further|additional|media) (?:information|details|enquiries|inquiries)(?:,? (?:please )?(?:contact|call))?|for (?:copies|a copy|review copies|interviews?|images|photos|photographs|case studies)(?: [^:.]{1,60})?(?=:)|(?:für )?(?:presse)?rückfragen(?: (?:von|für) (?:den )?(?:medien(?:vertreter[n]?)?|journalisten|presse))?(?: bitte)?(?: an| unter)?|(?:presse|medien)stelle|medienkontakt|rückfragehinweis|rückfragen? ?(?:[&/]|und) ?kontakt|weitere informationen|för (?:mer|ytterligare) information(?:,? (?:vänligen )?kontakta)?|for (?:mer|yderligere) informa(?:sjon|tion)(?:,? kontakt)?|yderligere oplysninger|lisätietoja(?: antaa)?|kontakt dla (?:mediów|prasy)|dodatkowych informacji udziela|(?:pro )?(?:více|další) informac[ie]|kontakt pro (?:média|novináře)|контакты? для (?:сми|прессы)|basın iletişim|perscontact|perswoordvoerder|noot voor de (?:pers|redacties?)(?:,? niet voor publicatie)?|verantwortlich(?: für (?:diesen|den) (?:pressetext|inhalt|text|inhalt dieser mitteilung))?|noot voor de pers|presskontakt|contato|imprensa|v\.? ?i\. ?s\. ?d\. ?p\.?|herausgeber|pour (?:plus|en savoir plus|tout(?:e)?)(?: d['’]| )(?:informations?|renseignements?)|para m[áa]s informaci[óo]n|per (?:ulteriori )?informazioni|voor meer informatie|mais informações)(?: information| person| us| details|\(s\))?(?: (?:presse|médias?|prensa|medios|stampa|media|investisseurs|inversores|investors|für (?:die )?(?:medien|presse)|de presse|de prensa|para (?:a |la |los medios de )?(?:imprensa|prensa|comunicación)|à imprensa|pour la presse|per la stampa|voor (?:de )?(?:pers|media)))?(?: (?:and|et|y|e|und|en) \p{L}{4,14})?(?:\s?[:–—]|\s?-(?=\s))/iu
/** What needs no colon where nothing else stands on the line, and a number that a label without one has. */
const alone =
  /^[（(【■]?(?:お?問い?合わせ(?:先)?|連絡先|联系人|聯絡人|媒体联系人)[）)】]?[:：]?$|^[*\s]{0,3}(?:(?:media|press|news) )?(?:contacts?|kontakt|contacto|contatti|contato)(?: (?:information|details|presse|médias|prensa|stampa))?:?$|^(?:correo electrónico|correio eletr[óô]nico|posta elettronica):?$|^[*\s]{0,3}(?:press|media|news) (?:office|desk|team|line|enquiries|inquiries)[:\s]{1,3}\+?\(?\d[\d\s()./-]{5,24}$/iu
/** `To contact the reporters on this story: Ines Calder in Porto Novo at ines@echo.example`, `-By Ines Calder, Merrow Wires; +44 20 0000 9999`. */
const reporters =
  /^to contact the (?:author|editor|reporter|writer)s? (?:of|on|responsible for) this (?:article|column|story):? ?.{0,200}$|^[-–—]{1,2} ?by \p{Lu}.{3,80}[;,].{0,60}(?:@|\d{4}).{0,60}$|^[-–—(]{1,2} ?(?:by )?\p{Lu}[\p{L}.,' -]{2,60} newsroom[:,;]? ?\(?\+?\d[\d ()/-]{6,24}\)?$|^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}: \(?\d[\d ()./-]{8,16} or [\w.+-]{2,40}@[\w.-]{4,40}(?: .{0,80})?$/iu
const labels =
  /^[*\s]{0,3}(?:tel|phone|telephone|ph|fax|mobile|cell|office|direct|e-?mail|mail|web(?:site)?|telefon|téléphone|correo|rsvp to)(?:\s?[.:]\s?\S|\s\+?\(?\d)/iu
const phone =
  /(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)\s?|\b\d{3}[\s./-])\d{3,4}[\s.-]?\d{3,5}\b|\b0\d{2,4}(?:[\s/-]|\s[/-]\s)\d{3,4}[\s-]?\d{2,4}\b|\+\d{1,3}(?:[\s.-]?\d{2,5}){2,5}|\+\d{1,3}(?: \d{1,4}){3,5}/u
const mail = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}/u

/** A line that opens with “Contact:” and its like, or the double brackets that wires put around one. */
export function isContactLabel(text: string): boolean {
  if (text.length > 240) return false
  if (/^\(\(.{0,200}(?:@|\d{3}|\d\d \d\d \d\d).{0,80}\)\)$/u.test(text)) return true
  if (alone.test(text) || reporters.test(text)) return true
  const match = label.exec(text)
  if (!match) return false
  const rest = text.slice(match[0].length).replace(/^[:\s*–—-]+/u, '')
  const [first = ''] = rest.split(/\s*[,(|/;–—-]\s*/u, 1)
  const said = /^\P{L}{0,4}(?:for )?(?:more|further|additional)\b/iu.test(text)
  if (said && rest && !phone.test(rest) && !mail.test(rest)) return isPerson(first, true)
  return !rest || /[\d@]/u.test(rest) || isPerson(first, true) || isBody(rest)
}

/** `Reporters may call Ines Calder at (555) 010-4477 for interviews`; what readers may call stays. */
export function isPressSentence(text: string): boolean {
  return (
    text.length <= 300 &&
    /\b(?:contact|call|e-?mail|ring|reach|available (?:from|on request))\b/iu.test(text) &&
    /^[(*\s]{0,3}(?:(?:for|to) [^.]{0,60}\b(?:interviews?|photos?|images?|media|press|journalists?|reporters?)\b|(?:media|press|journalists|reporters|editors|news (?:media|organi[sz]ations))\b)/iu.test(
      text
    ) &&
    (phone.test(text) || mail.test(text))
  )
}

/** `Do you know more? Email ines@echo.example` */
export function isTipLine(text: string): boolean {
  return (
    text.length <= 200 &&
    /^(?:do you (?:know (?:more|something)|have (?:a (?:story|tip)|information|more))|(?:got|have) a (?:story|tip)|know (?:more|something)|haben sie hinweise|wissen sie mehr|reageren|reacties|tips|heeft u (?:een )?(?:tip|vraag)|une (?:info|question|réaction)|vous avez (?:une info|des informations)|réagir|fragen|anregungen|hinweise|haben sie (?:fragen|anregungen)|har du (?:tips|nyhetstips|et tip)|tipsa oss|masz (?:temat|informacje)|avete segnalazioni)\b[^?.]{0,60}\?\s.{0,120}$/iu.test(
      text
    ) &&
    (phone.test(text) || mail.test(text))
  )
}

/** `For more information, contact Ines Calder at (555) 010-4477.` */
export function isContactSentence(text: string): boolean {
  return (
    text.length <= 300 &&
    /^[(*\s]{0,3}(?:for|to|if you) [^.]{0,40}(?:information|enquiries|inquiries|questions)[^.]{0,40}?,? (?:please )?(?:contact|call|e-?mail|ring|reach)\b/iu.test(
      text
    ) &&
    (phone.test(text) || mail.test(text))
  )
}

/** How to reach who wrote it, or where to send what: `Contact Ines Calder at ines@echo.example`, `To report a score, call 555-0148`. */
const written =
  /^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} (?:can|may) be (?:reached|contacted|e-?mailed)|(?:contact|reach|e-?mail|write to|you can (?:contact|reach|e-?mail|write to))\s(?:\p{Lu}[\p{L}.'’-]+ ?|the (?:author|reporter|writer|editor|newsroom|desk) ?){1,4}(?:at|on|via|:)|to (?:report|submit|send(?: in)?|place|suggest|share|comment on|nominate) [^.]{2,60}, (?:please )?(?:call|phone|e-?mail|write|text)|(?:schreiben|mailen) sie (?:(?:dem|der|unserem|unserer|an) )?(?:\p{L}+ ?){1,3}:?|(?:contacter|écrire à|écrivez à) (?:l[’']|la |le )?\p{L}+ ?:?|escr[ií]b[ea](?:nos|me|le)? a|scrivi(?:te)?(?:ci)? a|contatta(?:re)? (?:l[’']autore|la redazione) ?:?|kontakt (?:zum autor|zur autorin|zur redaktion|till skribenten|med forfatteren)) ?:?/iu
/** Where and when a show runs, below its review. */
const showing =
  /^(?:(?:until|to|at|runs|box office|tickets)\b[^!?]{0,90})\b(?:box office|tickets?)\b[^!?]{0,60}$/iu

/** `Voor meer informatie kunt u contact opnemen met …`, with a number behind it. */
const informed =
  /^(?:voor (?:meer|nadere) informatie|für (?:weitere|nähere) (?:informationen|auskünfte|rückfragen)|weitere (?:informationen|auskünfte) (?:erteilt|gibt|unter|bei)|för (?:mer|ytterligare) information|for (?:mere?|yderligere) informa(?:sjon|tion)|lisätietoja (?:antaa|asiasta)|(?:więcej|szczegółowych|dodatkowych) informacji|(?:více|bližší) informac[ií])(?!\p{L})/iu

/** A line below a story that says how to reach its writer, or where to send or book something. */
export function isReachSentence(text: string): boolean {
  return (
    text.length <= 200 &&
    (written.test(text) || showing.test(text) || informed.test(text)) &&
    (phone.test(text) || mail.test(text) || /\b\d{3}-\d{4}\b/u.test(text))
  )
}

/** `◎공감언론 뉴시스 hong@echo.example`, `/홍길동 기자 hong@echo.example`: a house and an address. */
export function isHouseReach(text: string): boolean {
  return (
    text.length <= 60 &&
    /^[◎■▶☞※▷/=\s]{0,3}(?:\p{Script=Hangul}{1,8}\s){1,3}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$/u.test(
      text
    )
  )
}

/** A line that is little more than a telephone number or a mail address. */
export function isReach(text: string): boolean {
  if (text.length > 120) return false
  if (labels.test(text) && (phone.test(text) || mail.test(text) || /\d{4}/u.test(text))) return true
  const rest = text.replace(phone, '').replace(phone, '').replace(mail, '')
  return (
    rest.length < text.length &&
    rest.replace(/[^\p{L}]/gu, '').length <= 34 &&
    !/[.!?]$/u.test(rest.trim())
  )
}

/** Whether a telephone number or a mail address stands in a line. */
export function isReachIn(text: string): boolean {
  return text.length <= 300 && (phone.test(text) || mail.test(text))
}

/** The same with its label: `Tel 01856 000000`. */
export function isReachLabelled(text: string): boolean {
  return labels.test(text) && isReach(text)
}

/** A mail address and nothing else, as agencies sign with it. */
export function isMailAlone(text: string): boolean {
  return text.length <= 60 && /^\(?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}\)?$/u.test(text)
}

/** `304 North Cardinal St.` · `Dorchester Center, MA 02124` · `P.O. Box 12`. */
export function isAddress(text: string): boolean {
  return (
    text.length <= 90 &&
    (/^(?:physical |postal |mailing |street |our )?address(?:es)?:?$/iu.test(text) ||
      /^p\.?\s?o\.? box \d/iu.test(text) ||
      /^\d{1,5}[A-Za-z]?\s(?:[NSEW]\.?\s|North |South |East |West )?[\p{L}\d.' -]{2,40}\s(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Pl|Place|Sq|Square|Ct|Court|Hwy|Highway|Pkwy|Parkway|Terrace|Quay|Building|Row|Close)\b\.?(?:,\s.{0,40}|\s(?:NW|NE|SW|SE|N|S|E|W)\b.{0,30})?$/u.test(
        text
      ) ||
      /^[\p{Lu}][\p{L}.' -]{1,30},?\s(?:[A-Z]{2}|[A-Z][a-z]{2,4}\.)\s+\d{5}(?:-\d{4})?(?:,? (?:USA|U\.S\.A?\.?|United States))?$/u.test(
        text
      ) ||
      /^(?:paseo|calle|c\/|avda?\.?|avenida|plaza|rua|praça|viale|piazza|rue|boulevard) [\p{L} .'’-]{2,40},? (?:n\.?[º°] ?)?\d{1,4}[^.]{0,12}\b\d{5} \p{Lu}[\p{L} ()-]{2,30}$/iu.test(
        text
      ) ||
      /^(?:suite|room|floor|unit)\s[\w-]{1,8}$/iu.test(text))
  )
}
