/**
 * Tells lines that say that a text goes on below what its page has put into it.
 *
 * ```text
 *   | The ferry sank on Monday.
 * > | Artikel gaat verder onder de advertentie
 *   | The harbour is closed.
 * ```
 *
 * A line says what goes on, that it does, and below what: of other things (“The story continues”) it tells nothing.
 */

/** UTF-16 units of such a line. */
const longest = 90

/** What goes on, that it does, and below what, by language; each a whole line, but for marks around it. */
const forms: Record<string, string> = {
  cs: String.raw`(?:článek|text|článok|rozhovor|pokračování(?: článku| textu| rozhovoru)?|pokračovanie(?: článku| textu)?)(?: pokračuje)? pod (?:reklamou|videem|videom|fotogalerií|fotogaléria|obrázkem|fotkou|fotografií|inzercí|anketou|grafem)`,
  da: String.raw`(?:artiklen|teksten|historien|artikkelen|saken|historien|artikeln|texten) (?:fortsætter|fortsetter|fortsätter) (?:(?:under|efter|etter|nedenfor|nedanför) (?:annonsen|annoncen|reklamen|bildet|billedet|bilden|videoen|videon|grafikken|grafiken|kortet|kartet|podcasten|faktaboksen|faktarutan)|nedenfor|nedanför)`,
  de: String.raw`(?:(?:der |dieser |unser )?(?:artikel|text|beitrag|bericht|das interview) (?:geht|wird) (?:unter|nach|unterhalb|hinter) (?:de[mr]|dieser|diesem) (?:bild|foto|video|anzeige|werbung|galerie|grafik|karte|bilderstrecke) (?:weiter|fortgesetzt)|(?:weiter(?:lesen)?|lesen sie weiter|weiter geht(?: es|[’']s)) (?:nach|unter|hinter) der (?:anzeige|werbung)|nach der (?:anzeige|werbung) (?:weiterlesen|geht(?: es|[’']s) weiter))`,
  en: String.raw`(?:(?:the |this )?(?:article|story|text|content|post|interview|column) continues|continue reading|continues) (?:below|(?:below|after|under)(?: the| this)? (?:ad|advert|advertisement|ads|video|image|photo|picture|gallery|map|graphic|chart|podcast|promotion|newsletter(?: promotion)?|sponsor message))`,
  es: String.raw`(?:(?:(?:el|la|este|esta) )?(?:artículo|nota|noticia|texto|contenido) )?(?:continúa|sigue|continua|sigue leyendo|continúa leyendo|continua leyendo) (?:después|debajo|más abajo|tras|luego) (?:de |del )?(?:la |este |esta )?(?:publicidad|anuncio|vídeo|video|foto|imagen|galería)`,
  fi: String.raw`(?:juttu|artikkeli|teksti|uutinen) jatkuu (?:kuvan|kuvien|videon|mainoksen|grafiikan|upotuksen) (?:alla|jälkeen|alapuolella)`,
  fr: String.raw`(?:(?:la |l[’'])?(?:suite|article|texte)(?: de (?:l[’']article|cet article|votre article))?(?: continue| se poursuit)?|continue[rz] (?:la|votre) lecture) (?:après|sous|en dessous de) (?:la |cette |l[’'])?(?:publicité|pub|vidéo|photo|image|annonce|infographie)`,
  hr: String.raw`(?:tekst|članak|nastavak teksta|nastavak članka) (?:se )?(?:nastavlja|slijedi|sledi|nadaljuje)? ?(?:ispod|nakon|poslije|posle|pod) (?:oglasa|reklame|videa|fotografije|oglasom)`,
  hu: String.raw`(?:(?:a |az )?(?:cikk(?:ünk)?|írás|szöveg|interjú)(?: folytatása)? )?(?:a |az )?(?:hirdetés|kép|videó|galéria|fotó) (?:után|alatt) (?:folytatódik|folytatjuk)`,
  id: String.raw`(?:artikel|berita|baca) (?:berlanjut|selanjutnya) (?:setelah|di bawah) (?:iklan|video|foto)(?: ini)?`,
  it: String.raw`(?:(?:l[’']|il )?(?:articolo|intervista|testo) )?(?:continua|prosegue)(?: a leggere)? (?:dopo|sotto) (?:la |il |l[’'])?(?:pubblicità|video|foto|annuncio|immagine|banner)`,
  nl: String.raw`(?:(?:het |de |dit |deze )?(?:artikel|tekst|verhaal|bericht|interview) (?:gaat|loopt) (?:verder|door)|lees verder) (?:onder|na|achter)(?: de| het| deze| dit)? (?:advertentie|foto|video|afbeelding|kaart|grafiek|reclame|podcast|fotoserie|embed|tweet|kader)`,
  pl: String.raw`(?:(?:dalsza|kolejna) część|dalszy ciąg|ciąg dalszy|reszta|kontynuacja)(?: (?:artykułu|tekstu|materiału|wywiadu|rozmowy))? (?:znajduje się )?(?:pod|za) (?:materiałem wideo|materiałem|wideo|filmem|zdjęciem|zdjęciami|galerią|reklamą|grafiką|ramką|nagraniem|postem)`,
  pt: String.raw`(?:(?:o |a )?(?:artigo|matéria|texto|reportagem|notícia) )?continua (?:após|depois|abaixo|a seguir)(?: da| do| a| o)? ?(?:publicidade|anúncio|vídeo|foto|imagem)`,
  ro: String.raw`(?:articolul|textul) continuă (?:după|sub) (?:publicitate|reclamă|video|fotografie)`,
  ru: String.raw`(?:(?:продолжение|статья|текст|материал|стаття|матеріал|продовження)(?: (?:статьи|текста|материала|статті))?(?: (?:продолжится|продолжается|продовжується|следует))?) (?:после|ниже|под|після|нижче|під) (?:реклам[ыиоюй]{1,2}|видео|відео|фото)`,
  tr: String.raw`(?:haberin|yazının|metnin) devamı (?:reklamdan|videodan|reklamın|videonun) (?:sonra|altında)`
}

const goesOn = new RegExp(
  String.raw`^[^\p{L}]{0,4}(?:${Object.values(forms).join('|')})[^\p{L}]{0,6}$`,
  'iu'
)

/** Whether a line says so. */
export function isGoingOn(text: string): boolean {
  return text.length <= longest && goesOn.test(text)
}
