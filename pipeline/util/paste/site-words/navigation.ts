/** What websites say to move about in them. */

import type {Words} from './words.ts'

export const navigation: Words = {
  label: `skip navigation|jump to|jump directly|direkt zu|direkt zur|springe zu|zurück zur|zurück zu|aller au|ir al|saltar al|
vai al|salta al|ir para|pular para|ga naar|hoppa till|gå till|gå til|hopp til|hop til|spring til|przejdź do|
when autocomplete|start typing|enter search|search by|back to|return to|go to|view all|see all|show all|browse all|
view more|play this|watch this|post navigation|previous story|next story|older post|newer post|zurück vorheriger|
weiter nächster|navigazione articoli|bericht navigatie|inläggsnavigering|estás aquí|jesteś tutaj|zum hören|
artikel anhören|audio wird|este contenido|toggle`,
  line: `# weather alert in effect|# weather alerts in effect|dismiss weather alerts alerts bar|buscar en el sitio|buscar no site|cerca nel sito|rechercher sur le site|auf der seite suchen|zoeken op de site|view previous topic view next topic|previous topic next topic|previous thread next thread|author message|autor nachricht|
vorheriges thema anzeigen nächstes thema anzeigen|vorheriges thema nächstes thema|reply with quote|thread tools|
display modes|search this thread|rate thread|profil zitieren|voir le sujet précédent voir le sujet suivant|
ver tema anterior ver tema siguiente|
lyssna på artikeln|example video title will go here for this video|next up in #|clicca per ingrandire|zobacz galerię # zdjęć|zobacz galerię # zdjęcia|article bookmarked|bookmarked|don t show me this message again|do not show me this message again|find your bookmarks in your independent premium section under my profile|save articles for later|normal text size|larger text size|very large text size|log in register or subscribe to save articles for later|add articles to your saved list and come back to them any time|license this article|zurück zur übersicht|zur übersicht|zur startseite|zurück zur startseite|back to overview|retour à la liste|volver al listado|torna all elenco|terug naar overzicht|inhaltsverzeichnis|loaded #|loading the chart|loading chart|grafik wird geladen|loading video|video wird geladen|stream type live|seek to live currently behind live|current time #|remaining time #|picture in picture|playback rate|chapters|captions off|descriptions off|audio track|this is a modal window|allow twitter content|allow instagram content|allow facebook content|allow youtube content|schrift größer|schrift kleiner|texte plus grand|texte plus petit|stampa articolo|cook mode prevent your screen from going dark|jump to recipe|print recipe|print pin|zum rezept springen|rezept drucken|aller à la recette|ir a la receta|vai alla ricetta|
det här är en nyhetstext|det här är en nyhetsartikel|menu|menü|main menu|home|homepage|home page|search|close|close menu|open menu|skip to content|skip to main content|
skip to navigation|skip to main navigation|skip to footer|skip navigation|jump to content|jump to navigation|
toggle navigation|toggle menu|toggle search|log in|login|log out|logout|sign in|sign up|sign out|register|my account|
account|my profile|subscribe|subscribe now|sections|all sections|browse|back to top|top of page|go to top|scroll to top|
return to top|previous|next|prev|previous post|next post|previous article|next article|previous story|next story|
older posts|newer posts|post navigation|edition|change edition|show more|load more|view all|see all|view more|
see more|advanced search|search for|search this site|search site|primary menu|secondary menu|site search|
forgot password|forgot your password|lost your password|weather|edit|change|listen|listen to this article|play|
play video|watch live|live tv|hide|expand|loading|suche|suchen|suche nach|startseite|zum inhalt springen|
zum inhalt überspringen|zur navigation springen|zum inhalt|direkt zum inhalt|springe zum inhalt|primäres menü|
hauptmenü|hauptnavigation|navigation|anmelden|abmelden|registrieren|einloggen|mein konto|nach oben|nach oben scrollen|
zurück|weiter|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|beitragsnavigation|
beitrags navigation|artikel navigation|schließen|schliessen|suchformular|abonnieren|mehr anzeigen|vorheriges weiter|
accueil|rechercher|recherche|connexion|se connecter|s inscrire|s abonner|fermer|aller au contenu|menu principal|
précédent|suivant|article précédent|article suivant|mon compte|inicio|buscar|iniciar sesión|registrarse|suscríbete|
suscribirse|cerrar|menú|anterior|siguiente|ir al contenido|cerca|accedi|registrati|abbonati|chiudi|vai al contenuto|
precedente|successivo|início|entrar|pesquisar|fechar|assine|próximo|zoeken|inloggen|aanmelden|sluiten|abonneren|sök|
logga in|stäng|søg|log ind|søk|logg inn|lukk|szukaj|zaloguj się|strona główna|メニュー|ホーム|検索|ログイン|トップ|menu close|
close search|search input|search query|search term|search our site|accessibility links|keyboard shortcuts|
site navigation|skip to content accessibility help|skip to primary navigation|skip to primary sidebar|skip to article|
skip to search|skip to secondary|skip links|skip to site index|jump directly to the content|show navigation menu|
navigation menu|show more news sections|user account menu|main navigation|footer menu|breadcrumb|breadcrumbs|
primary sidebar|secondary sidebar|you are here|directory of sites|support us|sign in join|buy now|print subscriptions|
us edition|uk edition|international edition|all news|see all news|just in|on air|on demand|livestream|live now|
live news|live updates|live|video|videos|podcasts|audio|photos|galleries|today s paper|todays paper|app|apps|
get the app|open in app|start writing|write|mobile|previous story next story|back to article|back to news|
back to all news|all posts|all articles|posts|go back|return to homepage|read later|toggle more options|
toggle search form|toggle dark mode|dark mode|text to speech|submit|cancel|choose|select|top stories live|
search for something|enter search term|enter your search|please enter a search term|type and hit enter|browse by|
subscriber sign in|subscriber login|manage subscription|my subscription|manage account|settings|notifications|alerts|
my news|my feed|log in register|login register|register login|log in sign up|log in or sign up|sign in or register|
subscribe sign in|subscribe log in|welcome log into your account|forgot your password get help|recover your password|
your username|your password|username|password|remember me|create an account|create account|create free account|
start free trial|free trial|donate|donate now|give|join|join us|contribute|expand menu|collapse|collapse menu|
open search|close navigation|open navigation|home news|local news|play now|load mobile navigation|sections menu|
more sections|more menu|hide menu|show menu|toggle sidebar|listen min|listen to story|listen to this story|
listen to this page|listen to article|audio version|play audio|pause|mute|unmute|fullscreen|volume|you can now listen|
duration #|now playing|autoplay|transcript|download|embed|transcript available|view transcript|enlarge|
enlarge this image|hide caption|toggle caption|view slideshow|slideshow|next slide|previous slide|launch gallery|
open image in gallery|image # of #|photo # of #|# of #|slide # of #|view # images|view # photos|full screen|
click to expand|show caption|# of|read full article|read full story|zum hauptinhalt springen|
direkt zur hauptnavigation springen|zum menü|zum menü springen|zum inhaltsbereich|zum seitenanfang|zur suche|
seitennavigation|seite #|menü schließen|menü öffnen|menü aufklappen|alle artikel|alle themen|artikel zum hören|
vorlesen|artikel anhören|anhören|artikel hören|zum hören|abonnement|mein abo|newsticker|sendung verpasst|live blog|
liveblog|zum merken anmelden|druckansicht|in pocket speichern|bild vergrößern|bildergalerie|fotostrecke|
video abspielen|die wiedergabe wurde unterbrochen|vollbild|wiedergabe|nächstes video|passwort vergessen|
jetzt registrieren|jetzt abonnieren|artikelzusammenfassung|audio player|aller au contenu principal|aller au menu|
aller à la recherche|passer au contenu|accéder au contenu|mon espace|déconnexion|s identifier|actualité|actualités|
en direct|le direct|vidéos|podcast|écouter|écouter l article|lire plus tard|ajouter à vos sélections|
ajouter à mes favoris|voir plus|afficher plus|retour en haut|haut de page|télécharger l application|le journal|
archives|saltar al contenido|ir al contenido principal|ir a la navegación|seleccione|cerrar sesión|accede|
accede a tu cuenta|mi cuenta|hazte socio|escuchar|escuchar artículo|cargar más|mostrar más|volver arriba|portada|
última hora|ver más noticias|edición impresa|vai al contenuto principale|salta al contenuto|ricerca|cerca nel sito|
esci|il mio account|ascolta|ascolta l articolo|carica altri|mostra altro|torna su|torna in alto|torna alla home|mappa|
temi caldi|ultima ora|naviga|sezioni|ir para o conteúdo|pular para o conteúdo|ir para o conteúdo principal|
minha conta|ouvir|ouvir artigo|carregar mais|ver mais|voltar ao topo|página inicial|últimas|ga naar inhoud|
ga naar de inhoud|naar de inhoud|spring naar inhoud|voorpagina|mijn account|luister|luister naar dit artikel|
beluister|toon meer|laad meer|naar boven|terug naar boven|uitloggen|till sidans huvudinnehåll|hoppa till innehåll|
hoppa till huvudinnehåll|gå till innehåll|startsida|meny|lyssna|lyssna # min|visa mer|visa fler|till toppen|
mina sidor|gå til innhold|hopp til innhold|til forsiden|forsiden|forside|lytt|vis mer|til toppen|gå til indhold|
spring til indhold|hop til indhold|vis mere|til toppen af siden|lyt|przejdź do treści|przejdź do głównej treści|
wyszukaj|zarejestruj się|moje konto|posłuchaj|posłuchaj artykułu|pokaż więcej|do góry|powrót|zobacz więcej|poczta|
zaloguj`,
  start: `find your bookmarks in|zurück zur übersicht|zurück zum ressort|the video will start in|video starts in|your video will begin in|this video will start in|loading the player|das video startet in|
skip to|toggle navigation|springe zum|zum hauptinhalt|forgot your password|you are here|sie sind hier|vous êtes ici|
estás en|u bent hier|previous post|next post|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|
article précédent|article suivant|filed under|navigation menu|primäres menü|log in sign up|sign in register|
search results for|when search suggestions|use up and down|press enter to|type to search|click here to search|
view all posts|you can now listen|newyou can now listen|help keep family|welcome log into|sign in to|log in to|
logged in as|signed in as|create your free|create a free|navigation de l article|navegación de entradas|
this article is more than|this story is from|this article is # years|dieser artikel ist älter|
dieser beitrag ist älter|este artículo tiene|this is a beta|ti trovi in|ti trovi qui|você está aqui|du är här|
du er her`,
  within: `skip to content|skip to main`
}
