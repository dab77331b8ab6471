/** What websites say where they sell space. */

import type {Words} from './words.ts'

export const advertisement: Words = {
  label: `text continues`,
  line: `article content|this advertisement has not loaded yet but your article continues below|passer l annonce|passer la publicité|saltar anuncio|salta annuncio|anzeige überspringen|video loading video unavailable click to play|video unavailable click to play|video loading|video unavailable|skip past newsletter promotion|skip past newsletter|annuncio promozionale|advertisement scroll to continue|advertisement continue reading below|ad|ads|supported by|advert|advertisement|
advertisements|advertising|advertisement continue reading the main story|continue reading the main story|sponsored|
sponsored content|sponsored by|paid content|promoted|promoted stories|skip ad|skip advertisement|close ad|
this is an advertisement|anzeige|anzeigen|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|
annonse|reklam|reklama|reklame|スポンサーリンク|広告|sponsor message|become a sponsor|sponsor content|paid program|paid post|
promoted content|ad feedback|video ad feedback|advert continue reading|skip advert|after newsletter promotion|
scroll down for video|scroll to continue|scroll to continue with content|story continues|from our sponsor|
from our sponsors|from our partners|our sponsors|advertiser content|ad choice|why this ad|report this ad|report ad|
remove ads|ads by|end of advertisement|anzeige ende|advertentie via ster nl|continuer la lecture|contenu sponsorisé|
contenido patrocinado|contenuto sponsorizzato|conteúdo patrocinado|gesponsert|annonsinnehåll|annonsørinnhold|
materiał promocyjny|artykuł sponsorowany|annonce|promo|inhalt ist nicht verfügbar|hide ad|hide ads|adblock|ad block|
ad placeholder|advertisement hide|your ad here`,
  start: `article content this advertisement has not loaded|this advertisement has not loaded yet|advertisement story continues|advertisement article continues|story continues after|the story continues below|
article continues after this|werbung lesen sie|advertisement feature|article continues below|article continues after|
story continues below|continue reading the main story|content continues below|become a sponsor|become an npr sponsor|
report this ad|scroll down to|artikel wird nach`,
  within: ''
}
