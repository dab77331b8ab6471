/** Tells the notes in which papers correct themselves, in the languages of the press. */

/** What opens such a note; a day or a time may stand behind it: `Korjattu kello 16.40:`. */
const label = new RegExp(
  String.raw`^[([【〈《※*•–— ]{0,3}(?:${[
    'korrigendum|berichtigung|korrektur(?:hinweis)?|richtigstellung|correctie|rectificatie|verbetering|rättelse|rättat|rettelse|rettet|berigtigelse|præcisering|presisering|förtydligande',
    '(?:juttua|artikkelia|uutista|tekstiä|otsikkoa) (?:on )?(?:korjattu|täsmennetty|oikaistu|muokattu)|oikaisu|korjaus|korjattu|sprostowanie|korekta|poprawiono|oprava|opravujeme|upřesnění|helyesbítés|javítás|erată|rectificare|ispravak|ispravka|popravek',
    'correction(?= (?:du|le) \\d{1,2} )|rectificatif|errata?(?: corrige)?|rectificación|fe de erratas|rettifica|correção|retificação|düzeltme|tekzip',
    'исправление|исправлено|поправка|уточнение|опровержение|виправлення|уточнення|поправк[аи]|διόρθωση|تصحيح|تصويب'
  ].join('|')})(?:,? [^:：]{1,40})?[\s)\]】〉》]{0,2}[:：]\s?\S`,
  'iu'
)

const wide =
  /^[【〈《（(※]{0,2}(?:訂正(?:とおわび|して、?おわびします)?|お詫びと訂正|おわびと訂正|更正(?:說明|说明|启事)?|勘误|정정(?:보도)?|바로잡습니다)[】〉》）)]?[:：\s　].{4,}/u

/** What has a version: a law and a programme have one too, and are none of these. */
const things =
  'artikel|artikk|artikl|artyk|articl|artícul|artigo|articol|beitrag|meldung|bericht|jutussa|jutun|uutise|saken|nyhet|nyhed|haber|člán|zpráv|стать|материал|новост|заметк|dépêche|notici|notíci|tekst|diese[sr] text'

/** `In einer früheren Version dieses Artikels hieß es …`. */
const version = new RegExp(
  `^[([*•–— ]{0,3}(?:(?:fotnot|not|obs|anm|hinweis|n\\.b)\\.?:? )?(?:${[
    'in (?:einer|der) (?:früheren|ersten|ursprünglichen|vorherigen|vorigen) (?:version|fassung)',
    'in een eerdere versie|een eerdere versie|in de eerste versie',
    'i en tidigare version|en tidigare version|i en tidligere versjon|en tidligere versjon|i en tidligere version|en tidligere version|i en første versjon',
    '(?:jutussa|artikkelissa|uutisessa|tekstissä) (?:luki|sanottiin|kerrottiin|mainittiin) (?:aiemmin|aluksi|ensin)|jutun aiemmassa versiossa',
    'w (?:poprzedniej|wcześniejszej|pierwotnej) wersji|v (?:původní|předchozí|dřívější) verzi|v (?:pôvodnej|predchádzajúcej) verzii',
    'в (?:более ранней|предыдущей|первоначальной|первой) (?:версии|редакции)',
    '(?:dans )?une version (?:antérieure|précédente)|(?:en )?una versión anterior|(?:in )?una versione precedente|(?:em )?uma versão anterior|haberin önceki'
  ].join('|')})(?!\\p{L})(?=.{0,60}(?:${things}))`,
  'iu'
)

/** Whether a line is such a note. */
export function isCorrectionAbroad(text: string): boolean {
  return label.test(text) || wide.test(text) || version.test(text)
}
