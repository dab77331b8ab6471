/** What websites say where they sell space. */

import type {Words} from './words.ts'

export const advertisement: Words = {
  label: `text continues`,
  line: `advertisement scroll to continue|advertisement continue reading below|ad|ads|supported by|advert|advertisement|advertisements|advertising|advertisement continue reading the main story|
article continues after advertisement|article continues after ad|article continues below|
article continues below advertisement|continue reading below|continue reading the main story|story continues below|
story continues below advertisement|sponsored|sponsored content|sponsored by|paid content|promoted|promoted stories|
skip ad|skip advertisement|close ad|this is an advertisement|anzeige|anzeigen|werbung|publicité|publicidad|pubblicità|
publicidade|advertentie|annons|annonse|reklam|reklama|reklame|スポンサーリンク|広告|sponsor message|become a sponsor|
sponsor content|paid program|paid post|promoted content|ad feedback|video ad feedback|advert continue reading|skip advert|
after newsletter promotion|article continues after sponsor message|scroll down for video|scroll to continue|
scroll to continue with content|story continues|article continues below this ad|from our sponsor|from our sponsors|
from our partners|our sponsors|advertiser content|ad choice|why this ad|report this ad|report ad|remove ads|ads by|
end of advertisement|anzeige ende|weiter nach der anzeige|artikel wird unter der anzeige fortgesetzt|
lees verder na de advertentie|advertentie via ster nl|lees verder onder de advertentie|
de tekst gaat verder onder de advertentie|la suite après la publicité|la suite après cette publicité|
continuer la lecture|contenu sponsorisé|contenido patrocinado|contenuto sponsorizzato|conteúdo patrocinado|
continua depois da publicidade|continua após a publicidade|gesponsert|annonsinnehåll|annonsørinnhold|
materiał promocyjny|dalszy ciąg materiału pod wideo|dalszy ciąg artykułu pod wideo|dalsza część tekstu pod wideo|
reszta artykułu pod materiałem wideo|artykuł sponsorowany|annonce|article continues below ad|
article continues below video|tekst gaat door onder de foto|tekst gaat verder onder de foto|
de tekst gaat verder onder de foto|tekst loopt door onder de foto|tekst gaat door onder de advertentie|tekst gaat verder onder de video|
artikel gaat verder onder de foto|text geht unter dem bild weiter|artikel geht nach der werbung weiter|la suite après la publicité|
la suite après cette publicité|artikeln fortsätter efter annonsen|artikkelen fortsetter under annonsen|this article continues below|promo|inhalt ist nicht verfügbar`,
  start: `advertisement story continues|advertisement article continues|story continues after|the story continues below|
article continues after this|werbung lesen sie|advertisement feature|article continues below|article continues after|
story continues below|continue reading the main story|content continues below|become a sponsor|become an npr sponsor|
report this ad|scroll down to|artikel wird nach`,
  within: ''
}
