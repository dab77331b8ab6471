/** What houses ask of their readers below a story, and offer above it, in the languages of the press. */

import {monthNamed} from './month.ts'
import {isButtonRomance, isServiceRomance} from './service-romance.ts'
import {furnitureOf, type Thing} from '../paste/site-furniture.ts'
import {isServiceNorthBelow} from './service-north.ts'

/** `Haben Sie einen Fehler entdeckt? Schreiben Sie uns!` · `Anmäl textfel` · `Comunicar erros`. */
const errors: RegExp[] = [
  /^(?:(?:text)?fehler (?:gefunden|entdeckt|melden)|(?:haben sie |hast du )?(?:einen |im artikel einen )?(?:tipp)?fehler (?:im (?:artikel|text) )?(?:gefunden|entdeckt|bemerkt)|korrekturhinweis|hinweis an die redaktion|korrektur(?:en)? melden)\b.{0,80}$/iu,
  /^(?:signaler une (?:erreur|faute)|une erreur\s?\?|vous avez (?:repéré|trouvé|relevé) une (?:erreur|faute))(?!\p{L}).{0,80}$/iu,
  /^¿?(?:(?:has|ha|han) (?:encontrado|detectado|visto) (?:un|algún) error|(?:informar|avisar|reportar|notificar|comunicar)(?: de)? (?:un )?error(?:es)?|corregir|erratas)(?!\p{L})[^.]{0,80}$/iu,
  /^(?:segnala (?:un )?(?:errore|refuso)|hai trovato un (?:errore|refuso))(?!\p{L}).{0,60}$/iu,
  /^(?:comunicar|reportar|informar|avisar)(?: um)? erros?(?: (?:na|nesta) (?:matéria|página|notícia))?$|^(?:encontrou|viu|achou) (?:um|algum) erro(?!\p{L}).{0,60}$/iu,
  /^(?:fout(?:je)? (?:gezien|gevonden|gespot|ontdekt|melden)|(?:heb je|hebt u|heeft u) een (?:taal)?fout(?:je)? (?:gezien|gevonden))\b.{0,60}$/iu,
  /^(?:anmäl (?:text)?fel|rapportera (?:text)?fel|rätta (?:text)?fel|(?:har du )?(?:hittat|sett) (?:ett )?(?:fel|felaktighet)|skriv(?:it)? fel|meld (?:fra om )?(?:skrive)?feil|rapporter (?:skrive)?feil|(?:skrive)?feil i (?:artikkelen|saken)|fundet en fejl|meld (?:en )?(?:skrive)?fejl|ret (?:en )?fejl)(?!\p{L}).{0,60}$/iu,
  /^(?:ilmoita (?:kirjoitus)?virheestä|löysitkö (?:kirjoitus)?virheen|zgłoś błąd|widzisz błąd|znalazłeś błąd|nahlásit chybu|našli jste (?:v článku )?chybu|nahlásiť chybu|našli ste chybu|hibát talált|hata bildir|prijavi grešku|uočili ste grešku|semnalează o eroare|ai găsit o greșeală)(?!\p{L}).{0,80}$/iu,
  /^(?:нашли (?:ошибку|опечатку)|сообщить об ошибке|заметили ошибку|знайшли помилку|якщо ви (?:знайшли|помітили) помилку|если вы (?:нашли|заметили) (?:ошибку|опечатку))(?!\p{L}).{0,120}$/iu
]

/** `Veja mais notícias da região no portal` · `Mehr Nachrichten aus der Region`. */
const more: RegExp[] = [
  /^(?:veja|leia|confira|assista|acompanhe)(?: também| aqui)?(?: a)?(?: mais| outras| outros| todas as)? (?:notícias|matérias|reportagens|vídeos)(?!\p{L}).{0,80}$/iu,
  /^(?:más|otras|todas las|lea más|consulta más|puedes leer más) noticias (?:de|del|en|sobre|relacionadas)(?!\p{L}).{0,80}$/iu,
  /^(?:mehr|weitere|alle|aktuelle) (?:nachrichten|meldungen|news|artikel|infos|themen|berichte) (?:aus|zu|zum|zur|über|von|rund)(?!\p{L})[^.]{0,80}\.?$/iu,
  /^(?:toutes|retrouvez|suivez|plus de|plus d[’'])\s?(?:toutes )?(?:les |nos )?(?:actualités|actus?|infos|informations|articles)(?!\p{L}).{0,80}$/iu,
  /^(?:leggi|tutte|segui|altre)(?: le| tutte le)?(?: altre)? (?:notizie|news)(?!\p{L}).{0,80}$/iu,
  /^(?:síguenos|siga-nos|siga o|sigue a|seguici|suivez-nous|folgen sie uns|folge uns|volg ons|följ oss|følg oss|følg os|seuraa meitä|sledujte nás|śledź nas|обуна|подписывайтесь на|підписуйтесь на|bizi takip edin|únete a nuestro canal|entra no canal|entre no canal|participe do canal)(?!\p{L}).{0,80}$/iu,
  /^(?:хочу получать|получайте|подпишитесь на|підпишіться на)(?!\p{L})[^.]{0,80}\.?$/iu
]

/** `Artikel anhören` · `Ouvir o texto` · `Mais opções`: buttons between a headline and a story. */
const buttons =
  /^(?:artikel anhören|artikel merken|artikel drucken|vorlesen|anhören|écouter(?: (?:l[’']article|cet article))?|offrir(?: l[’']article| cet article)?|lecture zen|escuchar(?: (?:noticia|artículo|la noticia))?|guardar(?: (?:noticia|artículo))?|ascolta(?: l[’']articolo)?|regala(?: questo articolo)?|ouvir(?: (?:o texto|(?:a )?notícia|(?:o )?artigo|a matéria))?|mais opções|ler em voz alta|beluister(?: (?:dit|het) artikel)?|luister naar (?:dit|het) artikel|lyssna(?: på (?:artikeln|texten))?|spara(?: artikeln?)?|lytt til (?:saken|artikkelen)|lyt til artiklen|kuuntele(?: juttu)?|posłuchaj(?: artykułu)?|poslechnout(?: článek)?|odemknout|dinle|haberi dinle|прослушать|listen to (?:this )?article|gift (?:this )?article|a\+ a-|a- a\+)(?:\s?\(\d{1,2}(?::\d\d)? ?\p{L}{0,8}\.?\)|:)?$|^\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d$/iu

/** `Bewertung 1 Sterne 2 Sterne` · `★★★★★ 4.8 from 61 votes`. */
const rating =
  /^(?:(?:bewertung|bewerten|note|valoración|valutazione|avaliação|waardering|rating)\b.{0,20}\d.{0,60}(?:sterne?|étoiles?|estrellas?|stelle|estrelas?|sterren|stars?)|[★☆⭐]{3,5}.{0,12}\d.{0,30}(?:votes?|ratings?|reviews?|stimmen|bewertungen|votos|voti))\b.{0,40}$/iu

/** `Denne artikkelen er over ett år gammel` · `Dieser Artikel ist älter als ein Jahr`. */
const aged =
  /^(?:(?:denne |den här |detta |denna )?(?:artikkelen|artikel|artikeln|saken|artiklen|nyheten|texten) (?:er|är|publicerades för) (?:over|mer enn|mer än|mere end|äldre än|eldre enn|ældre end|snart)? ?.{2,24}(?:gammel|gammal|gamle|sedan|år|dage|måneder)|(?:dit|deze) (?:artikel|bericht) (?:is|dateert) .{2,30}(?:oud|geleden)|diese[rs]? (?:artikel|beitrag|text|meldung) ist (?:älter als|mehr als|über|bereits|schon) .{3,30}|(?:tämä )?(?:artikkeli|juttu) on (?:yli|jo) .{2,24} vanha|(?:ten )?artykuł (?:ma więcej niż|sprzed|archiwalny|jest starszy niż).{0,24}|cet article (?:a|date de) plus d[e’'] ?.{2,20}|este artículo tiene más de .{2,20}|questo articolo ha più di .{2,20}|este artigo tem mais de .{2,20}|this article is (?:more than|over) .{2,20} old)[.!]?$/iu

/** How an agency’s copy came onto the page: `Dieser Artikel wurde aus dem Newsfeed der dpa übernommen`. */
const notices: RegExp[] = [
  /^(?:AA|Anadolu Ajansı|DHA|İHA)(?!\p{L}).{0,60}(?:üzerinden|abonelere|tarafından).{0,120}(?:verilmiştir|yayımlanmaktadır|servis edilmiştir|sunulmuştur|alınmıştır)\.?(?: abonelik için.{0,40})?$/iu,
  /^(?:hinweis: |direkt aus dem dpa-newskanal: )?dies(?:e[rs]?)? (?:artikel|beitrag|text|meldung|nachricht|bericht)(?!\p{L}).{0,80}(?:dpa|apa|afp|sda|sid|epd|kna|presse-?agentur|nachrichtenagentur|newsfeed|agenturmeldung).{0,120}(?:übernommen|angebots|übermittelt|erstellt|veröffentlicht|gespiegelt|geprüft|verbreitet|bearbeitet).{0,60}$/iu,
  /^(?:dit|deze) (?:artikel|bericht|nieuws|nieuwsbericht) (?:is|werd|wordt|komt).{0,40}(?:afkomstig|geplaatst|geleverd|overgenomen|aangeleverd|verzorgd).{0,40}(?:ANP|Belga|persbureau|persagentschap).{0,30}$/iu,
  /^(?:denna|den här|denne|dette|detta|det här) (?:är en nyhet|är en text|är en artikel|er en sak|er en artikkel|er en nyhed|artikeln?|artikkelen|saken|meldingen|nyheten|nyhed|texten|teksten)(?!\p{L})[^–"”»:]{0,50}(?:från|fra|av|af|levert|leveret|levererad|importeret|hentet) [^–"”»:]{0,30}(?:TT|NTB|Ritzau|[Nn]yhetsbyrån?|[Nn]yhedsbureau(?:et)?)[^–"”»:]{0,30}$/u,
  /^(?:wszelkie (?:materiały|prawa)|publikování nebo (?:další )?šíření|kopírování (?:a )?(?:šíření|další)).{10,180}$/iu
]

/** Furniture that ends a story whose page was left behind: a way to the comments, the small print. */
const things = new Set<Thing>(['comments', 'footer', 'newsletter box', 'share row'])

/** `Vstoupit do diskuse (8)` · `Zum Seitenanfang` · `Все права защищены`. */
function isSiteLine(text: string): boolean {
  const found = text.length <= 160 ? furnitureOf(text) : undefined
  if (!found || found.by === 'within') return false
  // “Comment” alone is a crosshead too.
  if (found.by === 'line') return things.has(found.thing) && !/^comment$/iu.test(text)
  return (
    found.thing === 'footer' &&
    found.words > 1 &&
    !/copyright|©|\(c\)/iu.test(text) &&
    !/[.!?] \p{Lu}/u.test(text)
  )
}

/** `Zurück zur Übersicht`, `Terug naar boven`: a way back. */
const back =
  /^(?:[«<←^↑] ?)?(?:zurück (?:zur|zum|zu) \p{Lu}\p{L}+|zur übersicht|zum seitenanfang|nach oben|zurück|terug(?: naar (?:boven|overzicht|het overzicht))?|naar boven|till toppen|tillbaka(?: till (?:toppen|startsidan))?|tilbake(?: til (?:toppen|forsiden))?|til toppen|tilbage(?: til (?:toppen|forsiden))?|takaisin(?: (?:ylös|alkuun|etusivulle))?|do góry|powrót(?: do .{3,20})?|wróć(?: do .{3,20})?|zpět(?: na .{3,20})?|nahoru|наверх|назад|к списку|вернуться .{3,20}|geri|yukarı|başa dön|haut de page|retour .{2,20}|volver .{2,20}|torna .{2,20}|voltar .{2,20}|back to (?:top|list|news|overview))$/iu

/** `12 МАР, 14:05` · `12.3. klo 14.05` · `Vandaag, 14:05`: no year, so no date. */
const timed =
  /^(?:heute|gestern|vandaag|gisteren|i ?dag|i ?går|igår|tänään|eilen|dzisiaj|dziś|wczoraj|dnes|včera|сегодня|вчера|bugün|dün|(?<day>\d{1,2})\.? (?<month>\p{L}{3,9})\.?|\d{1,2}\.\s?\d{1,2}\.),? (?:(?:um|om|kl\.?|klo|o|o godz\.|godz\.|v|в) )?\d{1,2}[:.]\d\d(?: uhr)?$/iu

function isTimed(text: string): boolean {
  const found = timed.exec(text)
  const month = found?.groups?.['month']
  return found !== null && (month === undefined || monthNamed(month) !== undefined)
}

/** `O autor escreve segundo o Acordo Ortográfico` · `Les propos tenus n’engagent que leurs auteurs`. */
const disclaimers: RegExp[] = [
  /^[*(\s]{0,3}(?:(?:por (?:opção|vontade|decisão) d[oa]s? autore?[asu]?,? )?(?:o|a|os|as|este|esta)s? ?(?:autor(?:a|es)?|texto|artigo|crónica|cronista|crônica)) (?:não )?(?:escreve[mu]?|segue|foi escrit[oa]|está escrit[oa]|adota|adotou|respeita|opta)\b.{0,40}(?:acordo ortográfico|ortografia|grafia|novo acordo|antigo acordo).{0,60}$/iu,
  /^[*(\s]{0,3}(?:(?:as|os|este|esta)\b.{0,60}(?:opini(?:ão|ões)|ponto de vista).{0,60}(?:responsabilidade|não reflet|não represent).{0,120}|(?:las?|los?)\b.{0,40}opini(?:ón|ones)\b.{0,80}(?:responsabilidad|no reflejan?|no representan?).{0,120}|(?:cette|la) (?:rubrique|chronique|tribune|page)(?!\p{L}).{0,20}n[’']engage (?:que|pas).{0,80}|les (?:propos|opinions|points de vue)\b.{0,60}n[’']engagent (?:que|pas).{0,80}|le opinioni\b.{0,60}(?:responsabilità|non riflettono|non rappresentano|non impegnano).{0,120})$/iu
]

/** What a reader can do with a page: `Imprimir`, `Condividi`. */
const actions =
  /^(?:imprimir|imprimer|stampa|drucken|partager|compartir|compartilhar|partilhar|condividi|teilen|enviar(?: por (?:e-?mail|correo))?|envoyer(?: par (?:e-?mail|courriel|mail))?|invia(?: per e-?mail)?|descargar|télécharger|scarica|invia a(?:d)? un amico|envoyer à un ami|enviar a un amigo|enviar a um amigo|stampa (?:quest[oa] |l[’'])?(?:articolo|pagina)|imprimir (?:(?:est[ea]|a|o|la|el) )?(?:noticia|nota|página|artículo|matéria|notícia|artigo)|imprimer (?:l[’']|cet |la |cette )(?:article|page))$/iu

const longest = 200

/** Whether a line below a story is such a request or offer. */
export function isServiceAbroadBelow(text: string): boolean {
  if (text.length > 2 * longest) return false
  if (notices.some((form) => form.test(text))) return true
  if (text.length > longest) return false
  if (isServiceNorthBelow(text)) return true
  if (aged.test(text) || back.test(text) || isSiteLine(text) || isServiceRomance(text)) return true
  return [actions, rating, ...disclaimers, ...errors, ...more].some((form) => form.test(text))
}

/** Whether a line above a headline or a story says when, without its year. */
export function isTimedAbroad(text: string): boolean {
  return text.length <= 40 && isTimed(text)
}

/** Whether a line between a headline and a story is a button. */
export function isButton(text: string): boolean {
  return text.length <= 80 && (buttons.test(text) || aged.test(text) || isButtonRomance(text))
}
