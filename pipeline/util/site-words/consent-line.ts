/** What websites say of cookies, privacy and browsers. */

import type {Words} from './words.ts'

export const consentLine: Words = {
  line: `accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|cookie settings|cookie preferences|
manage preferences|got it|i accept|i agree|agree|akzeptieren|alle akzeptieren|zustimmen|einverstanden|cookies akzeptieren|
accepter|tout accepter|refuser|aceptar|aceptar todo|rechazar|accetta|accetto|aceitar|accepteren|akkoord|manage consent|
privacy settings|cookie einstellungen|privacy overview|notwendig immer aktiv`,
  start: `we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|our website uses cookies|
by using this site|by using this website|by continuing to use|by continuing to browse|by clicking|we and our partners|
we and our # partners|we value your privacy|your privacy|we care about your privacy|cookies help us|cookies on the|
to find out more including how to control cookies|privacy cookies this site|privacy and cookies|we noticed you re blocking|
we have updated our privacy|this website is using|if you continue to use this site|to help personalize content|
diese website verwendet cookies|diese webseite verwendet cookies|diese seite verwendet cookies|diese website nutzt cookies|
diese website benutzt cookies|diese seite nutzt cookies|wir verwenden cookies|wir nutzen cookies|wir benutzen cookies|
unsere website verwendet cookies|datenschutz cookies|cookies erleichtern|cookies helfen|um unsere webseite|
wir und unsere partner|durch die nutzung dieser|mit der nutzung dieser|weitere informationen beispielsweise zur kontrolle|
nous utilisons des cookies|ce site utilise des cookies|en poursuivant votre navigation|
en continuant à naviguer|utilizamos cookies|este sitio web utiliza cookies|este sitio utiliza cookies|usamos cookies|
esta web utiliza cookies|questo sito utilizza|questo sito usa|utilizziamo i cookie|este site utiliza cookies|
deze website gebruikt cookies|deze site gebruikt cookies|wij gebruiken cookies|we gebruiken cookies|vi använder cookies|
vi bruger cookies|vi bruker|ta strona używa|nasza strona używa|please enable javascript|javascript is disabled|
you need to enable javascript|your browser does not support|your browser is|bitte aktivieren sie javascript|
it looks like you are using an ad|you are using an outdated browser`,
  within: `uses cookies to|use cookies to|verwendet cookies|verwenden cookies um|utilise des cookies|cookie policy|
cookie richtlinie|cookie notice|política de cookies|politique de cookies|politique relative aux cookies|use of cookies|
utilizza cookie|cookies zu`
}
