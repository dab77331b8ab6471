/** What websites say to be subscribed to. */

import type {Words} from './words.ts'

export const newsletterBox: Words = {
  label: `subscribe to|subscribe and|subscribe now|subscribe help|get free|get unlimited|get the day|get the top|get the news|
get your|get essential|get expert|get more|receive daily|receive a|want to get|want more|want our|if you like this|
if you liked this|if you found this|if you value|if you appreciate|enjoyed this|liked this|like this|loved this|
help support|help us|support our|support this|support local|support quality|support journalism|your support|
your subscription|your donation|your contribution|donate to|we need your|we rely on|we depend on|our journalism|
you can support|you are reading|keep reading|to continue|read unlimited|already subscribed|free daily|our free|
our daily|our weekly|our best|a daily|the best of|the biggest|your daily|your weekly|your guide to|your essential|
the stories you|the latest news and|stay updated|stay on top|stay ahead|stay connected|stay tuned|keep up with|
be the first|download the|download our|install the|join #|join thousands|join over|join the|a newsletter|
this newsletter|the newsletter|our newsletter|newsletter|email newsletter|there was a problem|we sent|erhalten sie|
bleiben sie|alles wichtige|das wichtigste|die wichtigsten|unser newsletter|unseren newsletter|der tägliche|
weiterlesen mit|jetzt weiterlesen|sie haben bereits|bereits abonnent|sie möchten|sie wollen|testen sie|noch kein|
unterstützen sie|unterstütze|spenden sie|was jetzt|retrouvez|téléchargez|profitez|découvrez nos|rejoignez|soutenez|
pour soutenir|il vous reste|déjà abonné|restez informé|apúntate|hazte|si quieres|contenido exclusivo|ya soy|
sigue toda|síguenos|únete|scarica|unisciti|sostieni|contenuto riservato|sei già|resta aggiornato|cadastre se|
inscreva se|baixe|apoie|conteúdo exclusivo|participe do|entre no|siga o|acompanhe|steun|word lid|verder lezen|
al abonnee|ladda ner|redan prenumerant|läs vidare|last ned|støtt|les videre|allerede abonnent|hent appen|læs videre|
pobierz|dołącz|wspieraj|czytaj dalej|zapisz się`,
  line: `give once|give monthly|other amount|subscribe to premium|get emails about this page|newsletter|thanks for reading|newsletters|sign up for our newsletter|sign up for newsletters|subscribe to our newsletter|
get the newsletter|email address|your email|your email address|enter your email|enter your email address|
email sign up|thank you for subscribing|thanks for signing up|newsletter abonnieren|zum newsletter|e mail adresse|
ihre e mail|newsletter anmeldung|inscrivez vous à la newsletter|votre email|suscríbete al boletín|boletín|boletines|
iscriviti alla newsletter|assine a newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|invalid email address|
please enter a valid email address|there was an error|sign me up|メールマガジン|newsletter sign up|
sign up for more like this|enter your email below|stay connected|subscribed|get email alerts|email alerts|
email updates|free daily newsletter|daily newsletter|weekly newsletter|morning newsletter|our newsletters|
the newsletter|sign up today|subscribe today|subscribe for free|subscribe to newsletter|subscribe via email|
blog via email|subscribe to blog via email|follow blog via email|follow by email|subscribe by email|enter email|
email required|email #|email address required|your e mail|zip code|first name|last name|thank you|thanks|
something went wrong|something went wrong please try again later|invalid email|please try again|
thank you for signing up|you re signed up|you are now subscribed|you have successfully subscribed|ready for more|
want to write|become a member|become a supporter|support local journalism|support our work|support the|
unlock this article|subscriber only|subscribers only|for subscribers|newsletter bestellen|newsletter anmelden|
kostenlos anmelden|jetzt bestellen|e mail adresse eingeben|ihre e mail adresse|vielen dank|zum abo|jetzt testen|
s inscrire à la newsletter|la newsletter|nos newsletters|recevoir la newsletter|votre adresse email|je m inscris|
je m abonne|article réservé aux abonnés|réservé aux abonnés|article réservé à nos abonnés|apúntate|
suscríbete a la newsletter|recibir newsletter|sólo para suscriptores|iscriviti|iscriviti alle newsletter|
contenuto riservato agli abbonati|cadastre se|inscreva se|receba notícias|exclusivo para assinantes|schrijf je in|
nieuwsbrieven|meld je aan|anmäl dig|prenumerera|bli prenumerant|abonner|bli abonnent|få nyhetsbrevet|tilmeld|
tilmeld nyhedsbrev|få nyhedsbrevet|zapisz się|zapisz się na newsletter|newsletter zapisz się|
type your email`,
  start: `sigue toda la información|sigue toda la actualidad|sigue la información de|luister ook naar onze podcast|luister naar onze podcast|participe do canal|siga o canal|entre no canal|clique aqui e participe|join our whatsapp|follow our whatsapp|
folgen sie unserem whatsapp|rejoignez notre chaîne|sigue nuestro canal|únete a nuestro canal|segui il canale|iscriviti al canale|
il vous reste # de cet article|il vous reste # % de cet article|la suite est réservée|cet article est réservé|te queda # por leer|sie haben noch|
sign up for|sign up to|sign up here|sign up now|subscribe to our|subscribe to the|subscribe for|get our|
get the latest|get the best|get breaking news|get daily|get more news|get news|get email|receive our|receive the|
join our mailing|join our newsletter|never miss|stay up to date|stay informed|stay in the know|don t miss|
delivered to your inbox|want more stories|like what you re reading|enjoying this|
support our journalism|support independent|become a member|already a subscriber|this article is for subscribers|
to continue reading|you have reached|start your free trial|unlock this|abonnieren sie|abonniere|melden sie sich|
melde dich|bestellen sie|verpassen sie|verpasse|möchten sie unseren newsletter|jetzt anmelden|jetzt abonnieren|
kostenlos abonnieren|inscrivez vous|abonnez vous|recevez|suscríbete|suscribite|recibe|regístrate|iscriviti|ricevi|
abbonati|assine|receba|schrijf je in|meld je aan|ontvang|tilmeld|anmäl dig|get the inside|get email updates|
get all the stories|get a daily|get a weekly|get our free|get must read|want to read more|want the latest|
if you enjoyed this|make a donation|this story is free|this article is free|you have # free|this content is for|
this post is for|this story is only|this article is only|to read the full|already have an account|already a member|
not a subscriber|not a member|keep up to date|don t miss out|click here to get|click here to sign|
click here to subscribe|click to subscribe|join more than|please check your|check your inbox|starten sie mit|
mit unserem newsletter|prüfen sie ihr postfach|vielen dank wir|bitte prüfen sie|bitte bestätigen sie|
diese e mail adresse|lesen sie diesen artikel|dieser inhalt ist|registrieren sie sich|cet article est réservé|
la suite est réservée|l actualité à ne|para seguir leyendo|per continuare a leggere|para continuar lendo|
já é assinante|clique aqui e|fique por dentro|download de app|wilt u belangrijke|masz już konto|chcesz być na bieżąco|
bądź na bieżąco|
cet article vous a été utile`,
  within: `delivered to your door|is absolutely # free and will help|sign up for free to read|register for free to continue|
a small favour to ask|a small favor to ask|only takes a minute thank you|will help us personalise your|will help us personalize your|to your inbox|in your inbox|our newsletter|our daily newsletter|unseren newsletter|unserem newsletter|
notre newsletter|nuestro boletín|nuestra newsletter|nostra newsletter|onze nieuwsbrief|newsletter sign up|
you agree to our|you agree to receive|privacy policy apply|protected by recaptcha|free newsletter|sign up for the|
sign up here|subscribe here|click here to subscribe|per e mail erhalten|in ihr postfach|ins postfach|
in deinem postfach|dans votre boîte|en tu correo|en tu bandeja|nella tua casella|no seu e mail|in je mailbox|
i din inkorg|i din indbakke|daily briefing|email briefing|zum newsletter|newsletter abonnement|newsletter anmelden|
for free and receive|become a subscriber|to receive new posts|new posts by email|notifications of new posts|
neue beiträge per e mail|breaking news alerts|email alerts|
in ihrem postfach|in dein postfach|dans votre boîte mail|en su correo|i innboksen din|
is a reader supported publication|subscribe for free to receive|post is public so feel free to share|thanks for reading subscribe`
}
