/** What websites say at their foot: rights, addresses, makers. */

import type {Words} from './words.ts'

export const footer: Words = {
  line: `terms|terms of use|terms of service|terms and conditions|terms conditions|privacy|privacy policy|privacy notice|
privacy statement|privacy and cookie policy|legal|legal notice|disclaimer|copyright|accessibility|
accessibility help|accessibility statement|do not sell my info|do not sell my personal information|your ad choices|ad choices|adchoices|
advertise|advertise with us|careers|jobs|press|feedback|corrections|help center|sitemap|site map|site index|syndication|
licensing|editorial standards|code of ethics|ethics policy|contact us|contact|about us|about this site|work for us|
impressum|datenschutz|datenschutzerklärung|impressum datenschutz|impressum agb|agb|nutzungsbedingungen|mediadaten|
kontakt|über uns|karriere|mentions légales|politique de confidentialité|cgu|cgv|conditions générales|nous contacter|
qui sommes nous|aviso legal|política de privacidad|términos y condiciones|condiciones de uso|quiénes somos|
note legali|informativa sulla privacy|chi siamo|contatti|política de privacidade|termos de uso|privacybeleid|colofon|
integritetspolicy|om oss|personvern|privatlivspolitik|rechtliches|all rights reserved|利用規約|プライバシーポリシー`,
  start: `©|copyright #|copyright ©|c copyright|copyright by|copyright the|all rights reserved|all content ©|all content is licensed|
alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|alle rechten voorbehouden|
# ©|powered by|proudly powered by|built with|theme by|design by|designed by|website by|site by|stolz präsentiert von|
this material may not be published|a version of this article|our standards the|this content is subject to copyright|except where otherwise noted|
unless otherwise stated|unless otherwise noted|this work is licensed|content is available under|licensed under|
dieses weblog inklusiver|der inhalt dieser seite steht|dieses blog steht unter|diese website ist lizenziert|
dieses werk ist lizenziert|alle inhalte stehen|registered in|registration on or use of this site|your use of this site|
erstelle eine kostenlose website|create a free website|blog at wordpress|bloggen auf wordpress|get the app|
download the app|download our app|help terms of service`,
  within: `all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|
tutti i diritti riservati|todos os direitos reservados|impressum datenschutz|terms of service privacy|
privacy policy terms|terms of use privacy|may not be reproduced|not responsible for the content of external|
läuft mit wordpress|powered by wordpress`
}
