/** What houses ask of their readers below a story, and offer above it, in the languages of the press. */

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
  /^(?:artikel anhören|artikel merken|artikel drucken|vorlesen|anhören|écouter(?: (?:l[’']article|cet article))?|offrir(?: l[’']article| cet article)?|lecture zen|escuchar(?: (?:noticia|artículo|la noticia))?|guardar(?: (?:noticia|artículo))?|ascolta(?: l[’']articolo)?|regala(?: questo articolo)?|ouvir(?: (?:o texto|notícia|artigo))?|mais opções|ler em voz alta|beluister(?: (?:dit|het) artikel)?|luister naar (?:dit|het) artikel|lyssna(?: på (?:artikeln|texten))?|spara(?: artikeln?)?|lytt til (?:saken|artikkelen)|lyt til artiklen|kuuntele(?: juttu)?|posłuchaj(?: artykułu)?|poslechnout(?: článek)?|odemknout|dinle|haberi dinle|прослушать|listen to (?:this )?article|gift (?:this )?article|a\+ a-|a- a\+)(?:\s?\(\d{1,2}(?::\d\d)? ?\p{L}{0,8}\.?\))?$/iu

/** `Bewertung 1 Sterne 2 Sterne` · `★★★★★ 4.8 from 61 votes`. */
const rating =
  /^(?:(?:bewertung|bewerten|note|valoración|valutazione|avaliação|waardering|rating)\b.{0,20}\d.{0,60}(?:sterne?|étoiles?|estrellas?|stelle|estrelas?|sterren|stars?)|[★☆⭐]{3,5}.{0,12}\d.{0,30}(?:votes?|ratings?|reviews?|stimmen|bewertungen|votos|voti))\b.{0,40}$/iu

const longest = 200

/** Whether a line below a story is such a request or offer. */
export function isServiceAbroadBelow(text: string): boolean {
  if (text.length > longest) return false
  return rating.test(text) || [...errors, ...more].some((form) => form.test(text))
}

/** Whether a line between a headline and a story is a button. */
export function isButton(text: string): boolean {
  return text.length <= 60 && buttons.test(text)
}
