/**
 * Tells what may stand below a story and is none of it: who wrote it, who paid, where to write to,
 * under which licence, and the labels that open such a box.
 */

import {isPerson} from '../grammar/name.ts'
import {isDeskAbroad} from '../grammar/sign-off.ts'
import {isBiography} from './credits.ts'

/** Longer lines are paragraphs. */
const longest = 400

/** UTF-16 units of a label. */
const label = 60

/** Labels of what belongs to a story but is not of it: its sources, its notes for other newsrooms. */
const apparatus =
  /^(?:notes? (?:to|for) editors?|editors[’']? notes|references|citations?|bibliography|works cited|download references|updates? (?:&|and) corrections|corrections? (?:&|and) clarifications|disclosures?(?: statement)?|competing interests|acknowledge?ments|author contributions|(?:journal|original) (?:reference|publication)|publications?|sources|(?:original)?publikation(?:en)?|originalarbeit|(?:media|press)(?: office)? (?:contacts?|enquiries|inquiries)|contacts? for (?:media|press)|hinweis für (?:die )?redaktionen|literatur(?:verzeichnis|hinweise)?|einzelnachweise|quellen(?:angaben|verzeichnis)?|(?:presse|medien)kontakte?|rückfrage(?:n|hinweis|kontakt)?|note aux (?:rédactions|éditeurs)|références|bibliographie|contacts? (?:presse|médias)|referencias|bibliografía|notas? para (?:los )?editores|contactos? de prensa|riferimenti|bibliografia|contatti (?:stampa|per la stampa)|referenties|bronnen|noot voor de redactie|perscontact|contact voor de pers|referências|contatos? (?:de|para) imprensa|källor|kilder|referenser|referanser|pressk?ontakt|przypisy|źródła|kontakt dla mediów)\s*:?$/iu

/** “For interviews please contact:” */
const contact =
  /^(?:for (?:more |further |additional |media |press |all )?(?:information|interviews?|enquiries|inquiries|details|questions)\b.{0,40}\b(?:contact|call|e-?mail|visit)\b|weitere informationen(?: bei| erteilt)|(?:kontakt|ansprechpartner(?:in)?) für (?:die )?(?:presse|medien|rückfragen)|pour (?:plus d[’']informations?|toute information)\b.{0,30}\bcontact|para más información\b.{0,30}\bcontact|per (?:ulteriori )?informazioni\b.{0,30}\bcontatt|voor meer informatie\b.{0,30}\bcontact).{0,40}$/iu

const writer = String.raw`(?:authors?|writers?|contributors?|reporters?|columnists?|autor(?:en|in|innen)?|author|verfasser(?:in)?|auteure?s?|autore|autrice|autores?|autoras?|schrijver|schrijfster|författaren|forfatteren|skribenten|autorze|autorce)`

/** “About the author”, “Zur Person”. */
const about = new RegExp(
  String.raw`^(?:(?:about|meet|über|zu|à propos de|sobre|acerca de|informazioni su|su|over|om|o)\s+(?:the |this |our |den |die |der |das |l[’']|la |le |les |el |los |il |gli |de |het |o |a )?${writer}|zur person|zu den personen)\s*:?$`,
  'iu'
)

/** “About Merrow Marine”; whose name the next line must begin with. */
const aboutNamed =
  /^(?:About|ABOUT|Über|ÜBER|À propos d[eu’'](?:s| la| l[’'])?|Sobre|Acerca de|Informazioni su|Over|Om|O)\s*(?<name>\p{Lu}[^.!?:]{1,40}):?$/u

/** “More from the Gazette”, “Weitere Artikel”, “Relevantes aus dem Archiv”: what stands below is of other stories. */
const more =
  /^\P{L}{0,4}(?:(?:more|previously|also|elsewhere|next|earlier) (?:(?:stories|articles|posts|news|reviews|essays) )?(?:from|in|by|on|about|at) |(?:relevant\p{L}*|passend\p{L}*|ähnlich\p{L}*|verwandt\p{L}*|weiter\p{L}*|mehr|neu\p{L}*)\s(?:\p{L}{2,14}\s){0,2}(?:aus|von|vom|zum|zu|auf|bei|im|in|artikel|beiträge|texte|themen)\b|(?:related|similar|recommended|other|recent) (?:stories|articles|posts|reading|links|content|news|topics|videos)\b|(?:autres?|d[’']autres|plus d[e’']) ?(?:articles?|actualités?)|(?:otros?|otras?|más) (?:artículos?|noticias|notas)|(?:altr[ie]|ultim[ie]) (?:articoli|notizie)|(?:outr[oa]s|mais) (?:artigos|notícias|matérias)|(?:meer|andere) (?:artikelen|berichten|nieuws|verhalen|van|over|uit)\b|(?:fler|flere|mer|mere) (?:artiklar|artikler|nyheter|nyheder|saker|från|fra|om)\b|(?:inne|więcej) (?:artykuły|artykułów|wiadomości|z|o)\b)/iu

/** “More TechWire”: the name of the site follows. */
const moreOf = /^More \p{Lu}\S{2,20}$/u

/** What asks, tells of money or of rights, where it stands last. */
const notices = [
  /\b(?:is|are) supported by (?:readers|listeners|members|viewers)\b|\b(?:affiliate links?|earn (?:a )?(?:small )?commission)\b/iu,
  /\b(?:e-?mail|contact|write to|call|text|reach|tips? to|questions or comments)\b.{0,80}(?:[\w.+-]{1,64}@[\w-]{1,64}\.\w|\d{3}[-. )]\s?\d{3,4})/iu,
  /\b(?:schreiben sie|hinweise an|wenden sie sich|kontaktieren sie|écrivez|contactez|écrire à|escribe a|escríbenos|contacta|scrivi(?:ci)? a|contatta|mail naar|stuur|escreva para|skriv till|skriv til|tips(?:a)? oss|napisz)\b.{0,80}[\w.+-]{1,64}@[\w-]{1,64}\.\w/iu,
  /\b(?:this|these|dies\p{L}{0,2}|cet(?:te)?|ces?|est[ea]s?|quest[oaie]|dit|deze|denne|detta|dette|ten|all|alle|our|content|text|articles?)\b.{0,100}\b(?:licen[sc]ed?|lizen[zs]\p{L}*|licence|licencia|licenza|licença|licentie|licens\p{L}*|lisens|licencj\p{L}*)\b/iu,
  /\b(?:republished from|originally (?:appeared|published)|first (?:appeared|published) (?:in|on|at|by)|dieser (?:text|artikel|beitrag) (?:erschien|ist) zuerst|ursprünglich (?:erschienen|veröffentlicht)|cet article (?:est|a été) (?:republié|d[’']abord publié)|este artículo (?:fue|se) public|quest[oa] articolo è (?:stato|apparso|tratto)|dit artikel verscheen)\b/iu,
  /\bprovides? funding as a member|\bdo(?:es)? not work for, consult|\bno (?:competing|conflicts? of) interests?\b|\bis a(?: member|n affiliate) of The Conversation\b/iu
]

/** UTF-16 units of a sentence that asks or tells so. */
const notice = 260

/** Verbs and pronouns that a biography goes on with below a name. */
const life =
  /^(?:\p{Ll}|He |She |They |Er |Sie |Il |Elle |Él |Ella |Es |È |Hij |Zij |Hun |Han |Jest )/u

/** The same where the writer tells it himself. */
const ownLife = /^(?:I|I[’']\p{L}{1,2}|Ich|Je|J[’']\p{L}{1,6}|Io|Yo|Ik|Jag|Jeg|Eu)\s/u

/** Whether a line opens a box below a story. */
export function isLabelBelow(text: string): boolean {
  return text.length <= label && (apparatus.test(text) || about.test(text))
}

/** Whether a label opens a box about who wrote the text above it. */
export function isWriterLabel(text: string): boolean {
  return text.length <= label && about.test(text)
}

/** Whether a line says whom to ask. */
export function isContactBelow(text: string): boolean {
  return text.length <= 2 * label && contact.test(text)
}

/** Whether a line names a house or a writer, and the next begins to tell of it. */
export function isAbout(text: string, next = ''): boolean {
  if (text.length > label) return false
  const name = aboutNamed.exec(text)?.groups?.['name']?.trim()
  if (!name) return false
  const words = name.split(/\s+/u).slice(0, 2).join(' ')
  return next.slice(0, 80).toLowerCase().includes(words.toLowerCase())
}

/** Whether a label announces other stories. */
export function isMore(text: string): boolean {
  return text.length <= label && !/[.!?]$/u.test(text) && (more.test(text) || moreOf.test(text))
}

const disclosure =
  /\b(?:affiliate links?|earn (?:us )?(?:a )?(?:small )?commission|disclosure policy|only shows you (?:brands|products)|provisionslinks?|affiliate-links?|liens? affiliés?|enlaces? de afiliados?|link di affiliazione|affiliatelinks?)\b/iu

/** Whether a line tells above a text who pays for what it names. */
export function isDisclosure(text: string): boolean {
  return text.length <= notice && disclosure.test(text)
}

/** Whether a line that stands last is none of the story. */
export function isAfterword(text: string): boolean {
  if (text.length > longest) return false
  if (isBiography(text) || isDeskAbroad(text)) return true
  return text.length <= notice && notices.some((form) => form.test(text))
}

/**
 * Whether a line below a name tells who that is.
 *
 * @param signed
 *   Whether the name stands above the text too: then he may tell it himself.
 */
export function isLifeOf(name: string, text: string, signed = false): boolean {
  if (text.length > longest || !isPerson(name)) return false
  return life.test(text) || (signed && ownLife.test(text))
}
