/** What websites say to move about in them. */

import type {Words} from './words.ts'

export const navigation: Words = {
  line: `menu|menü|main menu|home|homepage|home page|search|close|close menu|open menu|skip to content|
skip to main content|skip to navigation|skip to main navigation|skip to footer|skip navigation|jump to content|
jump to navigation|toggle navigation|toggle menu|toggle search|log in|login|log out|logout|sign in|sign up|sign out|
register|my account|account|my profile|subscribe|subscribe now|sections|all sections|browse|back to top|go to top|
scroll to top|return to top|previous|next|prev|previous post|next post|previous article|next article|previous story|
next story|older posts|newer posts|post navigation|edition|change edition|show more|load more|view all|see all|
view more|see more|advanced search|search for|search this site|search site|primary menu|secondary menu|site search|
forgot password|forgot your password|lost your password|weather|edit|change|listen|listen to this article|play|
play video|watch live|live tv|hide|expand|loading|
suche|suchen|suche nach|startseite|zum inhalt springen|zum inhalt überspringen|zur navigation springen|
zum inhalt|direkt zum inhalt|springe zum inhalt|primäres menü|hauptmenü|hauptnavigation|navigation|anmelden|abmelden|registrieren|
einloggen|mein konto|nach oben|nach oben scrollen|zurück|weiter|vorheriger beitrag|nächster beitrag|
vorheriger artikel|nächster artikel|beitragsnavigation|beitrags navigation|artikel navigation|schließen|schliessen|
suchformular|abonnieren|mehr anzeigen|vorheriges weiter|
accueil|rechercher|recherche|connexion|se connecter|s inscrire|s abonner|fermer|aller au contenu|menu principal|
précédent|suivant|article précédent|article suivant|mon compte|
inicio|buscar|iniciar sesión|registrarse|suscríbete|suscribirse|cerrar|menú|anterior|siguiente|ir al contenido|
cerca|accedi|registrati|abbonati|chiudi|vai al contenuto|precedente|successivo|
início|entrar|pesquisar|fechar|assine|próximo|zoeken|inloggen|aanmelden|sluiten|abonneren|
sök|logga in|stäng|søg|log ind|søk|logg inn|lukk|szukaj|zaloguj się|strona główna|
メニュー|ホーム|検索|ログイン|トップ`,
  start: `skip to |toggle navigation|springe zum|zum hauptinhalt|forgot your password|you are here|sie sind hier|
vous êtes ici|estás en|u bent hier|previous post|next post|vorheriger beitrag|nächster beitrag|vorheriger artikel|
nächster artikel|article précédent|article suivant|filed under|navigation menu|primäres menü|log in sign up|sign in register`,
  within: ''
}
