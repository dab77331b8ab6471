/** What websites say at their foot: rights, addresses, makers. */

import type {Words} from './words.ts'

export const footer: Words = {
  label: `© copyright|c #|copyrights|copyright ap|copyright reuters|part of|published by|get breaking|find us|contact us|
email us|do you have information|do you know more|send tips|send us|to contact the|to report a|story ideas|
a note to readers|a note on|we want to hear|tell us what|let us know|terms privacy|help terms|privacy terms|
privacy policy|licensing rights|republish|republish this|re publish|originally published|order reprints|to order|
for reprint|for permission|quotes displayed|quotes delayed|market data|data is a real|stock quotes|
we are committed to|we are an independent|we are a nonprofit|is an independent|is a nonprofit newsroom|
the views expressed|the opinions expressed|opinions expressed|views expressed|the author s views|
the views and opinions|this column does not|disclosure|acknowledgement of|this service may|we acknowledge|
registered office|registered charity|company number|vat number|die redaktion ist nicht|für die richtigkeit|
vervielfältigung|nachdruck|alle rechte|toute reproduction|reproduction interdite|reproduction|queda prohibida|
riproduzione riservata|reprodução proibida|é proibida|ansvarig utgivare|ansvarlig redaktør|ansvarshavende|
wszelkie prawa|materiał chroniony|kopiowanie|p iva|partita iva|registrazione tribunale|testata giornalistica|
view original|view desktop|desktop version|mobile version|join our|manage your`,
  line: `terms|terms of use|terms of service|terms and conditions|terms conditions|privacy|privacy policy|privacy notice|
privacy statement|privacy and cookie policy|legal|legal notice|disclaimer|copyright|accessibility|accessibility help|
accessibility statement|do not sell my info|do not sell my personal information|your ad choices|ad choices|adchoices|
advertise|advertise with us|careers|jobs|press|feedback|corrections|help center|sitemap|site map|site index|
syndication|licensing|editorial standards|code of ethics|ethics policy|contact us|contact|about us|about this site|
work for us|impressum|datenschutz|datenschutzerklärung|impressum datenschutz|impressum agb|agb|nutzungsbedingungen|
mediadaten|kontakt|über uns|karriere|mentions légales|politique de confidentialité|cgu|cgv|conditions générales|
nous contacter|qui sommes nous|aviso legal|política de privacidad|términos y condiciones|condiciones de uso|
quiénes somos|note legali|informativa sulla privacy|chi siamo|contatti|política de privacidade|termos de uso|
privacybeleid|colofon|integritetspolicy|om oss|personvern|privatlivspolitik|rechtliches|all rights reserved|利用規約|
プライバシーポリシー|about|complaints corrections|complaints and corrections|securedrop|all topics|all writers|
digital newspaper archive|help centre|help center contact us|customer service|faq|faqs|store|shop|newsroom|masthead|
our team|our company|public inspection file|public file|eeo report|fcc public file|fcc applications|closed captioning|
closed captioning audio description|how we work|who we are|your california privacy rights|your privacy choices|
california privacy rights|privacy rights|do not sell or share my personal information|do not sell my data|
data protection|modern slavery statement|reprints|reprints permissions|order reprints|back issues|media kit|
affiliates|partners|investors|investor relations|press releases|press office|our standards|editorial guidelines|
editorial policy|editorial complaints|ethics|standards ethics|standards and practices|journalistic standards|
corrections and clarifications|corrections policy|correction policy|submit a correction|
report a problem with this page|report an error|report error|report a typo|submit a news tip|submit a tip|
send us a tip|send a tip|news tips|got a tip|contact the newsroom|letters to the editor|customer support|e edition|
epaper|e paper|obituaries|classifieds|puzzles|crosswords|shop our|buy this photo|page back|fair use|image credits|
imprint|is this page useful|was this page helpful|yes this page is useful|no this page is not useful|crown copyright|
mehr über uns|redaktion|verlag|abo|abo service|aboservice|leserservice|hilfe|hilfe faq|barrierefreiheit|
barrierefreiheitserklärung|widerrufsbelehrung|vertrag kündigen|abo kündigen|verträge hier kündigen|utiq verwalten|
privacy center|cookie manager|jobs karriere|werben|mediadaten online|netiquette|korrekturen|fehler gefunden|
fehler melden|nach oben zur startseite|zur startseite|so arbeiten wir|plan du site|charte d utilisation|
données personnelles|gestion des cookies|gérer les cookies|gérer mes cookies|accessibilité|aide contact|la rédaction|
la rédaction vous conseille|signaler une erreur|publicité et contact|kiosque|abonnements|boutique|recrutement|
política de cookies|contacto|contáctenos|publicidad y contacto|mapa del sitio|mapa web|redacción|hemeroteca|
suscripciones|ayuda|trabaja con nosotros|privacy cookie|cookie e privacy|redazione|scrivi alla redazione|scriveteci|
pubblicità e contatti|lavora con noi|mappa del sito|gerenza|riproduzione riservata|termos e condições|fale conosco|
expediente|anuncie|princípios editoriais|contato|contactos|ficha técnica|estatuto editorial|algemene voorwaarden|
over ons|adverteren|klantenservice|vacatures|privacyverklaring|privacy statement cookies|redactiestatuut|kontakta oss|
kundtjänst|tipsa oss|jobba hos oss|ansvarig utgivare|annonsera|så arbetar vi|mer om hur vi arbetar|mer om oss|
tilgjengelighet|kontakt oss|kundeservice|kontakt redaktionen|om os|rettelser|ophavsret|polityka prywatności|regulamin|
o nas|kontakt z redakcją|redakcja|praca|ustawienia prywatności`,
  start: `if you purchase a product or register for an account|if you buy something through|if you purchase an item through|see a spelling or grammar error in our story|do you have a photo or video of a breaking news story|©|copyright #|copyright ©|c copyright|copyright by|copyright the|all rights reserved|all content ©|
all content is licensed|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|
todos os direitos|alle rechten voorbehouden|# ©|powered by|proudly powered by|built with|theme by|design by|
designed by|website by|site by|stolz präsentiert von|this material may not be published|a version of this article|
our standards the|this content is subject to copyright|except where otherwise noted|unless otherwise stated|
unless otherwise noted|this work is licensed|content is available under|licensed under|dieses weblog inklusiver|
der inhalt dieser seite steht|dieses blog steht unter|diese website ist lizenziert|dieses werk ist lizenziert|
alle inhalte stehen|registered in|registration on or use of this site|your use of this site|
erstelle eine kostenlose website|create a free website|blog at wordpress|bloggen auf wordpress|get the app|
download the app|download our app|help terms of service|content of this site|the content of external|
the associated press all rights|this content is published|a division of|get in touch|do you have a story|
do you have a news tip|do you have a tip|have you got a story|got a tip|got a news tip|if you have a story|
if you have a tip|want to share a tip|call the newsroom|terms and conditions|terms of use|about us contact|
purchase licensing rights|reuse this content|you are free to republish|this article is republished|
this story was originally published|this article was originally published|this article originally appeared|
this article first appeared|this story first appeared|read the original|click here for reprint|subscribe to our print|
copyright for this|all quotes delayed|the associated press is an independent|hinweis der redaktion|
prohibida la reproducción|op dit artikel rust|niets uit deze|share your feedback|did you find this|report a problem|
report an issue|see full web article|view full site|view mobile site|go to desktop|become a subscriber`,
  within: `journalistik uppgifter som publiceras ska|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|
tutti i diritti riservati|todos os direitos reservados|impressum datenschutz|terms of service privacy|
privacy policy terms|terms of use privacy|may not be reproduced|not responsible for the content of external|
läuft mit wordpress|powered by wordpress|all rights are reserved|may not be published broadcast rewritten|
may not be published broadcast|alle rechte sind vorbehalten|©|without permission is prohibited|
without express permission|without prior written|contact the reporter at|can be reached at|contact him at|
contact her at|contact them at|reach her at|reach him at|reach them at|the opinions expressed in this|
are those of the author|the views expressed are|do not necessarily reflect|disclosed no relevant affiliations|
creative commons attribution|creative commons licen|creative commons namensnennung|open government licence`
}
