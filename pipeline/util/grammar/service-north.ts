/** What houses say below a story of the north and the east of Europe, and of Asia: how often it was read, how they work, whom to tell. */

/** `Просмотров: 1348` · `Przeczytano 214 razy` · `Dieser Artikel wurde 214 Mal gelesen.` */
const counts: RegExp[] = [
  /^(?:просмотр(?:ов|ы)|переглядів|перегляди|прочтений|прочитано|прочитали|wyświetleń|wyświetlenia|odsłon|odsłony|liczba (?:odsłon|wyświetleń)|przeczytano|zhlédnuto|zobrazeno|přečteno|počet (?:zobrazení|přečtení)|prečítané|videné|olvasottság|megtekintés(?:ek)?|megtekintve|olvasták|görüntülen?me|okunma(?: sayısı)?|lukukertoja|katselukertoja|visningar|visninger|antal visningar|aantal keer (?:gelezen|bekeken)|gelezen|bekeken|aufrufe|gelesen|zugriffe|조회수?|조회 수|閲覧数|アクセス数|浏览(?:量|次数)?|阅读(?:量|数|次数)?|點閱數?|瀏覽人次|عدد (?:القراءات|المشاهدات|الزيارات)|المشاهدات|צפיות)\s?[:：]?\s?\d{1,3}(?:[ .,]?\d{3}){0,2}(?: (?:раз(?:а)?|разів|razy|krát|x|keer|gånger|ganger|gange|mal|kertaa|kez|回|次|مرة))?$/iu,
  /^\d{1,3}(?:[ .,]?\d{3}){0,2} (?:просмотр(?:ов|а)?|переглядів|wyświetleń|odsłon|zobrazení|visningar|visninger|görüntülenme|keer gelezen|aufrufe|lukukertaa|조회)$/iu,
  /^(?:dieser? |dit |denne |den här )?(?:artikel|beitrag|meldung|bericht|artikeln|artikkelen|artiklen|haber) (?:wurde (?:bereits |bisher |schon )?\d{1,6}[ -]?(?:mal|x) (?:gelesen|aufgerufen|angesehen)|(?:is|werd) \d{1,6} ?(?:keer|x|maal) (?:gelezen|bekeken)|har (?:lästs|visats|blitt lest|er læst) \d{1,6} (?:gånger|ganger|gange)|\d{1,6} (?:kez|defa) (?:okundu|okunmuştur|görüntülendi))\.?$/iu
]

/** `Mail de redactie` · `Så jobbar vi med nyheter` · `Chcete nám napsat?` */
const desks: RegExp[] = [
  /^(?:deel dit (?:bericht|artikel|verhaal)|bewaar(?: artikel)?)$/iu,
  /^(?:mail|tip|bel|contacteer|contact met) (?:de|onze|met de) redactie\b.{0,60}$/iu,
  /^har du (?:et |ett )?(?:nyhets)?tips(?: eller innspill)?\?.{0,80}$|^vill du veta (?:mer om )?hur vi (?:jobbar|arbetar)\?.{0,100}$|^del (?:artiklen|artikkelen|saken)$/iu,
  /^(?:über dieses thema berichte(?:te?n?|t)|diese (?:nachricht|sendung) wurde am|dieses thema im programm)(?!\p{L}).{0,160}$|^bildunterschrift: .{3,200}$/iu,
  /^(?:rätta artikeln|kontakta (?:redaktionen|oss|reportern)|tipsa (?:oss|redaktionen)|kontakt (?:redaks?jonen|redaktionen|oss|os|journalisten)|tips (?:oss|os|redaks?jonen|redaktionen)|send (?:oss|os) (?:et )?tips?|skicka (?:in )?(?:ett )?tips|anna palautetta|lähetä (?:juttuvinkki|palautetta|vinkki)|vinkkaa (?:toimitukselle|meille))[^.]{0,60}[.!]?$/iu,
  /^(?:så (?:här )?(?:jobbar|arbetar) (?:vi|\p{Lu}\p{L}+)|slik (?:jobber|arbeider) (?:vi|\p{Lu}\p{L}+)|sådan (?:arbejder|jobber) vi)(?!\p{L})[^.]{0,60}\.?$/iu,
  /^(?:napsat redakci|napište (?:nám|redakci)|napíšte (?:nám|redakcii)|napisz do (?:nas|redakcji|autora)|kontakt z redakcją|pište nám|написать в редакцию|напишите нам|пишите нам|írjon nekünk|írj nekünk|bize yazın|haber ihbar)(?!\p{L})[^.?]{0,80}[.!]?$/iu,
  /^(?:chcete nám (?:napsat|něco sdělit)|máte (?:tip|zajímavý tip|téma|námět|typ|zaujímavý tip)[^?]{0,40}|masz dla nas (?:temat|informację)|byłeś świadkiem[^?]{0,40}|есть новость|знаете новость|стали (?:свидетелем|очевидцем)[^?]{0,40}|van egy jó (?:sztorija|híre)|ihre meinung(?: (?:zum thema|ist gefragt|dazu))?|was (?:meinen|denken) sie(?: dazu)?|wie ist ihre meinung|wilt u (?:dit artikel delen|reageren)|wil je (?:dit artikel delen|reageren)|reageren op dit artikel|mening geven)\?(?: .{0,120})?$/iu,
  /^טעינו\? נתקן.{0,120}$|^(?:מצאתם|מצאת|גיליתם) טעות.{0,120}$/u
]

/** `Detta är en ledare. …` · `Das ist ein Gastbeitrag.`: which kind of piece, said below it. */
const kinds =
  /^(?:detta är|det här är|dette er|tämä on|dit is|das ist|dies ist) (?:en|et|ein|eine|een) (?:ledare|ledartext|krönika|debattartikel|opinionstext|insändare|kronikk?|debattinnlegg|debatinnlegg|debatindlæg|leder|meningsinnlegg|læserbrev|kommentar|analyse|opiniestuk|column|gastbeitrag|meinungsbeitrag)\b.{0,200}$/iu

/** `Titelbild: …` · `Borítókép: illusztráció` · `Genrebild`: of the picture above, below the story. */
const pictures =
  /^(?:(?:kiemelt|nyitó|borító|címlap)[ -]?kép(?:ünk)?(?:\s?(?::|–|-)\s?.{2,80}| illusztráció)|a (?:borító|nyitó|cím)kép(?:en|ünk)? illusztráció|(?:titel|themen|symbol|vorschau|aufmacher|beitrags)bild\s?:\s?.{2,80}|ilustrační (?:foto|snímek|obrázek)|ilustračné foto|zdjęcie (?:ilustracyjne|tytułowe)(?:\s?:.{2,80})?|kuvituskuva|illustrasjonsfoto|genrebild|arkivbild|arkivfoto|arkivbilde|arkistokuva)\.?$/iu

/** `Читайте нас у Telegram` · `Ha tetszett a cikk, kövessen minket a Facebookon!` */
const follow: RegExp[] = [
  /^(?:(?:ha tetszett a (?:cikk|hír), )?(?:kövess(?:en|d|ék)? (?:minket|bennünket)|csatlakozz(?:on)?)|obserwuj nas|polub nas|śledź nasz|bądź na bieżąco|sleduj(?:te)? (?:nás|náš)|читайте нас|читайте наш|следите за (?:нами|нашими|новостями)|оставайтесь (?:с нами|на связи)|присоединяйтесь|вступайте|стежте за|долучайтесь|приєднуйтесь|عقبوا|تابعونا|تابعوا|עקבו אחר|הצטרפו ל|フォローする|关注我们|volg (?:ons|\p{Lu}\p{L}+)|følg \p{Lu}\p{L}+|følg med|følg oss|følg os|gilla oss|lik oss|synes godt om|seuraa \p{Lu}\p{L}+|ihlas|takip edin)(?!\p{Ll})[^.]{0,90}(?:facebook|twitter|telegram|телеграм|телеграмі|instagram|viber|вайбер|youtube|whatsapp|google|vk|вконтакте|одноклассник|дзен|max|rss|ניוז|פייסבוק|טלגרם|فيسبوك|تويتر|تلغرام|تليجرام)\p{L}{0,12}(?:[- ](?:канал|kanal|kanav|oldal)\p{L}{0,5})?(?:(?:, ?| (?:и|та|й|і|або|или|och|og|en|und|ve|és|a|i|ja) )\p{L}{2,16}){0,5}(?:\s?[:：–—-]\s?\S{1,60})?[\s»!.👉🔔📲]{0,3}$/iu,
  /^(?:(?:нагадаємо|напомним), )?(?:раніше (?:ми )?(?:писали|повідомляли)|ранее (?:мы )?(?:писали|сообщали|сообщалось)):\s.{8,140}[^.!?…]$/iu,
  /^(?:olvasta már|ezt (?:olvasta|láttad|látta) már|ezt se hagyja ki|kapcsolódó cikk(?:ünk|eink)?)(?:\?|:)\s?.{3,140}$/iu,
  /^(?:meld (?:deg|dig) på|få|tilmeld dig|prenumerera på|anmäl dig till|zapisz się (?:do|na)|zamów|abonnieren sie|melden sie sich|jetzt) (?:\p{L}+ ){0,3}(?:newsletter|nyhetsbrev|nyhedsbrev|newslettera)\p{L}{0,4}[^.]{0,60}[.!]?$/iu,
  /^▶.{2,80}$/u
]

/** `Mitteilungsblatt Nr. 7 · Seite 3`, `Bürgermeisteramt`: the sheet of a community, and its office below a report. */
const sheets =
  /^(?:mitteilungs|amts|gemeinde|nachrichten|pfarr|vereins)blatt\b[^.!?]{0,40}?(?:nr\.? \d{1,3}|seite \d{1,3})[^.!?]{0,30}$|^(?:bürgermeisteramt|gemeindeverwaltung|stadtverwaltung|ortsverwaltung|ihre (?:gemeinde|stadt)verwaltung)$/iu

const forms = [...counts, ...desks, kinds, pictures, sheets, ...follow]

/** UTF-16 units of the longest. */
const longest = 220

/** `Dette er en leder. …`: above a story too. */
export function isKindOfPiece(text: string): boolean {
  return text.length <= longest && kinds.test(text)
}

/** Whether a line below a story is one of these. */
export function isServiceNorthBelow(text: string): boolean {
  return text.length <= longest && forms.some((form) => form.test(text))
}
