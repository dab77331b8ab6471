/** What websites say of cookies, privacy and browsers. */

import type {Words} from './words.ts'

export const consentLine: Words = {
  label: `we recommend upgrading|by subscribing|by joining|by registering|for information about how we use|we ll use your|
we process your data|with your consent|externer inhalt|javascript ist|ihr browser|avec votre accord|
vous pouvez à tout moment|en cliquant sur|al registrarte|cliccando su|iscrivendoti|ao continuar|vi benytter|
serwis używa|strona korzysta|korzystając z|używamy plików|this embed|content from`,
  line: `accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|cookie settings|cookie preferences|
manage preferences|got it|i accept|i agree|agree|akzeptieren|alle akzeptieren|zustimmen|einverstanden|
cookies akzeptieren|accepter|tout accepter|refuser|aceptar|aceptar todo|rechazar|accetta|accetto|aceitar|accepteren|
akkoord|manage consent|privacy settings|cookie einstellungen|privacy overview|notwendig immer aktiv|
accept additional cookies|reject additional cookies|view cookies|cookie consent|manage cookie preferences|reject|
decline|only necessary|necessary|functional|always active|save changes|confirm my choices|allow all|
privacy preference center|cookies on gov uk|essential cookies|i do not accept|accept close|ok got it|ok verstanden|
verstanden|ablehnen|alle ablehnen|nur notwendige|einstellungen|cookie policy|cookies|continuer sans accepter|
paramétrer|j accepte|continuar sin aceptar|configurar|rifiuta|personalizza|aceitar todos|recusar|weigeren|
godkänn alla|acceptera alla|tillåt alla|accepter alle|godta alle|akceptuję|zgadzam się|cookie statement|cookie notice|
this page requires javascript|
allow and continue`,
  start: `we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|our website uses cookies|
by using this site|by using this website|by continuing to use|by continuing to browse|by clicking|we and our partners|
we and our # partners|we value your privacy|your privacy|we care about your privacy|cookies help us|cookies on the|
to find out more including how to control cookies|privacy cookies this site|privacy and cookies|
we noticed you re blocking|we have updated our privacy|this website is using|if you continue to use this site|
to help personalize content|diese website verwendet cookies|diese webseite verwendet cookies|
diese seite verwendet cookies|diese website nutzt cookies|diese website benutzt cookies|diese seite nutzt cookies|
wir verwenden cookies|wir nutzen cookies|wir benutzen cookies|unsere website verwendet cookies|datenschutz cookies|
cookies erleichtern|cookies helfen|um unsere webseite|wir und unsere partner|durch die nutzung dieser|
mit der nutzung dieser|weitere informationen beispielsweise zur kontrolle|nous utilisons des cookies|
ce site utilise des cookies|en poursuivant votre navigation|en continuant à naviguer|utilizamos cookies|
este sitio web utiliza cookies|este sitio utiliza cookies|usamos cookies|esta web utiliza cookies|
questo sito utilizza|questo sito usa|utilizziamo i cookie|este site utiliza cookies|deze website gebruikt cookies|
deze site gebruikt cookies|wij gebruiken cookies|we gebruiken cookies|vi använder cookies|vi bruger cookies|vi bruker|
ta strona używa|nasza strona używa|please enable javascript|javascript is disabled|you need to enable javascript|
your browser does not support|your browser is|bitte aktivieren sie javascript|it looks like you are using an ad|
you are using an outdated browser|we use some essential cookies|we d like to set additional|
you have accepted additional cookies|you can change your cookie|javascript is required|this page requires javascript|
this site requires javascript|javascript must be enabled|javascript muss aktiviert|please turn on javascript|
your browser doesn t support|your browser is not|it appears your browser|if you are in reader mode|
thank you for your patience while|you are currently using an outdated|privacy notice newsletters|
privacy notice we use|we use google recaptcha|this site is protected by|by submitting your|by signing up|
by entering your email|by providing your email|by creating an account|by proceeding you|by checking this box|
when you subscribe we will|for more information see our privacy|for more information about how we|when you sign up|
we use your sign up|your information will be used|we store and or access|diese website benötigt|
diese webseite verwendet|diese seite benutzt|mit ihrer registrierung|mit ihrer anmeldung|mit klick auf|
ich bin damit einverstanden|ich stimme zu|ich willige ein|ich habe die datenschutz|hinweise zum datenschutz|
informationen zum datenschutz|hier finden sie einen externen inhalt|an dieser stelle finden sie|
an dieser stelle befindet sich|zur darstellung dieses|zum anzeigen dieses|empfohlener redaktioneller inhalt|
empfohlener externer inhalt|dieses element enthält daten|nous et nos partenaires|en vous inscrivant|
votre adresse email sera|nosotros y nuestros|al hacer clic|si continúa navegando|utilizamos cookies propias|
noi e i nostri|proseguendo la navigazione|questo sito web utilizza|nós e os nossos|nós usamos cookies|
wij en onze partners|vi och våra partners|vi og våre partnere|vi anvender cookies|ta strona wykorzystuje|
this content is hosted by|this content isn t available|to view this content|third party content|allow third party|
view this post on|see this content|
this article includes content provided by|with my subscription i|mit meiner anmeldung|
mit der anmeldung akzeptiere ich`,
  within: `uses cookies to|use cookies to|verwendet cookies|verwenden cookies um|utilise des cookies|cookie policy|
cookie richtlinie|cookie notice|política de cookies|politique de cookies|politique relative aux cookies|
use of cookies|utilizza cookie|cookies zu|recaptcha and the google|privacy policy and terms of service apply|
datenschutzerklärung zur kenntnis|in der datenschutzerklärung|our privacy policy|our privacy notice|ourprivacy notice|
privacy policy and terms|privacy notice and terms|terms of service and privacy|terms of use and privacy|
terms and conditions and privacy|unsere datenschutzerklärung|unserer datenschutzerklärung|nutzung von cookies|
einsatz von cookies|uso de cookies|uso dei cookie|utilisation de cookies|gebruik van cookies|plików cookies|
politique de confidentialité pour|nuestra política de privacidad|nostra informativa|nossa política de privacidade|
ons privacybeleid|personenbezogene daten an drittplattformen|personenbezogene daten übermittelt`
}
