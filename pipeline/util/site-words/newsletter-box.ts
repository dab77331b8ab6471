/** What websites say to be subscribed to. */

import type {Words} from './words.ts'

export const newsletterBox: Words = {
  line: `newsletter|newsletters|sign up for our newsletter|sign up for newsletters|subscribe to our newsletter|get the newsletter|
email address|your email|your email address|enter your email|enter your email address|email sign up|thank you for subscribing|
thanks for signing up|newsletter abonnieren|zum newsletter|e mail adresse|ihre e mail|newsletter anmeldung|
inscrivez vous à la newsletter|votre email|suscríbete al boletín|boletín|boletines|iscriviti alla newsletter|
assine a newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|invalid email address|please enter a valid email address|
there was an error|sign me up|メールマガジン`,
  start: `sign up for|sign up to|sign up here|sign up now|subscribe to our|subscribe to the|subscribe for|get our|get the latest|
get the best|get breaking news|get daily|get more news|get news|get email|receive our|receive the|join our mailing|
join our newsletter|never miss|stay up to date|stay informed|stay in the know|don t miss|delivered to your inbox|
want more stories|like what you re reading|enjoying this|thanks for reading|
support our journalism|support independent|become a member|already a subscriber|this article is for subscribers|
to continue reading|you have reached|start your free trial|unlock this|
abonnieren sie|abonniere|melden sie sich|melde dich|bestellen sie|verpassen sie|verpasse|möchten sie unseren newsletter|
jetzt anmelden|jetzt abonnieren|kostenlos abonnieren|inscrivez vous|abonnez vous|recevez|suscríbete|suscribite|
recibe|regístrate|iscriviti|ricevi|abbonati|assine|receba|schrijf je in|meld je aan|ontvang|tilmeld|anmäl dig`,
  within: `to your inbox|in your inbox|our newsletter|our daily newsletter|unseren newsletter|unserem newsletter|notre newsletter|
nuestro boletín|nuestra newsletter|nostra newsletter|onze nieuwsbrief|newsletter sign up|you agree to our|
you agree to receive|privacy policy apply|protected by recaptcha`
}
