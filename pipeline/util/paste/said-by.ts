/**
 * Knows the words that say who wrote a story, in the languages of the press: “Written by”, “Eingestellt von”,
 * “Propos recueillis par”, “Words”, “Interview:”.
 */

import {isPerson} from '../grammar/name.ts'

/** Participles and things that a “by” goes with. */
const deeds = [
  String.raw`(?:(?:words|story|text|report|interview|review|analysis|essay|written|posted|published|reported|submitted|created|uploaded|compiled|contributed|reviewed|told|as told|added|authored)(?: (?:and|&) (?:photos?|pictures?|photography|photographs|images|illustrations?|recipes?))? (?:by|to(?= \p{Lu})))`,
  String.raw`(?:(?:text|texte|bericht|interview|reportage|analyse|essay|(?:ein|gast|blog)? ?beitrag|artikel|gastkommentar|kommentar|protokoll|rezension|geschrieben|gepostet|verfasst|eingereicht|gespeichert|veröffentlicht|erstellt|eingestellt|aufgezeichnet|protokolliert|publiziert|eingetragen|notiert)(?: und (?:fotos?|bilder))? (?:von|durch))`,
  String.raw`(?:(?:texte|article|reportage|entretien|publié|posté|écrit|envoyé|rédigé|proposé|signé|soumis|propos recueillis|recueilli|mis en ligne|ajouté)(?: et photos?)? par)`,
  String.raw`(?:(?:texto|entrevista|reportaje|reportagem|publicado|publicada|escrito|escrita|redactado|enviado|enviada|firmado|creado|subido|postado|postada|criado|submetido)(?: (?:y|e) fotos?)? por)`,
  String.raw`(?:(?:testo|testi|intervista|scritto|scritta|pubblicato|postato|inviato|redatto|articolo|servizio)(?: e foto)? (?:da|di)|a cura di)`,
  String.raw`(?:(?:tekst|interview|geplaatst|geschreven|gepost|gepubliceerd|ingestuurd|ingezonden|opgetekend|toegevoegd)(?: en foto['’]?s)? door)`,
  String.raw`(?:(?:text|tekst|intervju|interview|skriven|skrevet|upplagd|inlagd|publicerad|publicerat|publiceret|publisert|postad|postat|postet|sendt inn|skapad|inskickat|lagt (?:inn|ind)|lagt ut|indsendt|oprettet)(?: (?:och|og) (?:foto|bilder|bilde))? (?:av|af))`,
  String.raw`(?:(?:opublikowan[eyo]|napisan[eyo]|dodan[eyo]|zamieszczon[eyo]) przez)`
].join('|')

/** Words that a name follows by themselves. */
const prepositions = 'by|von|par|por|di|door|av|af|przez'

/** Words that need a colon, or stand alone before a name. */
const labels =
  "(?:words|story|texte?|testo|texto|tekst) (?:und|and|&|\\+|et|y|e|en|och|og) (?:fotos?|photos?|pictures|bilder|bild|foto[’'’]s|video)|words?|text(?! size\\b)|texte|testo|testi|texto|textos|tekst|story|autor(?:in|en|a|ka|zy|es|s)?|author|authors|auteurs?|autrice|autore|autori|reporter|reported|journalist(?:in|e|en)?|byline|redaktör|forfatter|författare|skribent|verfasser(?:in)?|writer|автор(?:ы|и)?|аутор|текст|подготовил[аи]?|беседовал[аи]?|записал[аи]?|yazar|yazan|haber|muhabir|penulis|pewarta|szerző|írta|teksti|κείμενο|ρεπορτάζ|opracowa(?:ł|ła|nie)|napisa(?:ł|ła)|(?:vložil|napsal|zapsal|publikoval|přidal)(?:\\(a\\)|a)?"

/** Words that tell the sort of a piece; only a colon makes its writer of who follows. */
const sorts =
  'автор(?:и|ка)?|текст|інтерв’ю|интервью|haber|yazan|κείμενο|συντάκτης|ρεπορτάζ|penulis|interview|report|reportage|analyse|analysis|bericht|kommentar|protokoll|entretien|entrevista|intervista|intervju|reportaje|reportagem|rozmawia(?:ł|ła)?|recension|rezension|review|essay|opinion|column|rédaction|redacción|redazione|redactie|redaktion|redakcja|montage'

/** The words before a name, anywhere in a line. */
export const saidBy = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${deeds}|${prepositions})(?::\s{0,3}|\s{1,3}|(?=\p{Lu}))|(?:${labels})(?::\s{0,3}|\s{1,3}|(?=\p{Lu}\p{Ll}))|(?:${sorts})\s?:\s{0,3})`,
  'giu'
)

const deed = new RegExp(String.raw`^(?:${deeds})(?:[\s:]|$)`, 'iu')
const first = new RegExp(
  String.raw`^(?:${deeds}|${prepositions}|${labels})[\s:]|^(?:${sorts})\s?:`,
  'iu'
)

/** Whether words begin with more than a “by”: they say that a name follows, wherever they stand. */
export function isDeed(words: string): boolean {
  return deed.test(words)
}

/** Whether a line begins with such words of any sort. */
export function beginsSaid(text: string): boolean {
  return first.test(text)
}

const pictures =
  /^(?:photo(?:s|graph(?:s|y|er|ers|ie|ies)?)?|pictures?|images?|illustrations?|illustrated|videos?|graphics?|fotos?|foto['’]s|fotografie[ns]?|fotografías?|fotografia|bild(?:er)?|beeld|grafik|zdjęcia|zdjęcie|fot\.|фото|fotoğraf|kuvat?|fotók?|φωτο(?:γραφίες|γραφία)?)(?:\s*[:|]\s*|\s(?:by|von|par|por|di|door|av|af)[:\s]|\s(?=\p{Lu}))/iu

/** What stands in brackets behind a name, or below it. */
const trade =
  /(?:^|[^(]{4,60} \()(?:fotos?|photos?|pictures?|bilder|bild|zdjęcia|fotograf(?:in|ie|o|a)?|фото|fotoğraf|fotógraf[oa]|photograph(?:er|y|e|s)|illustrat(?:or|ion)|video)\)?$/iu

/** Whether a line says that who stands in it, or above it, took pictures (`Ivo Marsh (foto)`, `Photographer`). */
export function isPictureTrade(text: string): boolean {
  return text.length <= 100 && trade.test(text)
}

/** Whether a line says who took the pictures (`Photography Ivo Marsh`, `Fotos: Ivo Marsh`). */
export function isPictured(text: string): boolean {
  const [label] = (text.length <= 100 && pictures.exec(text)) || []
  return (
    label !== undefined && (/[:|]\s*$/u.test(label) || isPerson(text.slice(label.length), true))
  )
}

/** Whether a line is such words, a colon and a name. */
export function isWriterLine(text: string): boolean {
  const label = text.length <= 100 ? /^[^:]{1,40}:\s*/u.exec(text)?.[0] : undefined
  if (text.endsWith(')') && isPictureTrade(text)) return true
  return label !== undefined && first.test(label) && isPerson(text.slice(label.length))
}

const source =
  /^(?:sources?|quellen?|fuentes?|fonti?|bron|källa|kilde|źródło|agenc(?:y|ies))\s*:\s*\S/iu

/** Whether a line says whose copy it is (`Quelle: NNA, iw`). */
export function isSource(text: string): boolean {
  return text.length <= 100 && source.test(text)
}

/** Whether a line says from where somebody wrote (`Reporting from Porto Novo`). */
export function isWhence(text: string): boolean {
  return text.length <= 100 && whence.test(text)
}

const whence =
  /^(?:[Rr]eport(?:ing|ed) (?:from|in)|(?:(?:Wir|Er|Sie) )?[Bb]erichte[nt] aus|(?:(?:Vi|Han|Hun|Hon) )?[Rr]apporter(?:er|ar) fr(?:a|ån)|Melder fra|Informa desde|Verslag(?:ever in| vanuit)|Correspondante? à) \p{Lu}/u

/** Whether a line says who looked over a text that another wrote (`Medically reviewed by Ivo Marsh, MD`). */
export function isChecked(text: string): boolean {
  return text.length <= 100 && checked.test(text)
}

const checked =
  /^(?:(?:medically|clinically|expert|scientifically|fact|legally|editorially|technically)[\s-])?(?:reviewed|checked|verified|approved|edited|vetted) by \p{Lu}|^(?:medizinisch |fachlich )?(?:geprüft|überprüft|redigiert) von \p{Lu}|^(?:relu|vérifié|validé) (?:médicalement )?par \p{Lu}|^(?:revisado|verificado) (?:médicamente )?por \p{Lu}/iu

/** Whether a line says what a picture shows, and behind the full stop whose it is (`The new hall. Source: Merrow Port`). */
export function isPictureSource(text: string): boolean {
  return text.length <= 200 && pictureSource.test(text)
}

const pictureSource =
  /[.!?]["”’]? (?:source|quelle|fuente|fonte|bron|källa|kilde)\s?: \p{Lu}[^.!?]{1,60}$/iu
