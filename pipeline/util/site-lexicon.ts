/**
 * What websites say around an article, by the thing it is. Folded: lower case, words parted by one
 * space, no punctuation, numbers as `#` (see `site-furniture.ts`). English, German, French, Spanish,
 * Italian, Portuguese, Dutch, the Nordic languages, Polish.
 *
 * `line`: the whole line; `start`: how it begins; `within`: anywhere in it.
 */

export type Thing =
  | 'advertisement'
  | 'comments'
  | 'consent line'
  | 'footer'
  | 'navigation'
  | 'newsletter box'
  | 'popular list'
  | 'reading time'
  | 'related links'
  | 'share row'
  | 'tags'

export interface Words {
  line: string
  start: string
  within: string
}

export const lexicon: Record<Thing, Words> = {
  advertisement: {
    line: `ad|ads|supported by|advert|advertisement|advertisements|advertising|advertisement continue reading the main story|
article continues after advertisement|article continues after ad|article continues below|article continues below advertisement|
continue reading below|continue reading the main story|story continues below|story continues below advertisement|
sponsored|sponsored content|sponsored by|paid content|promoted|promoted stories|skip ad|skip advertisement|close ad|
this is an advertisement|anzeige|anzeigen|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|
reklam|reklama|reklame|スポンサーリンク|広告`,
    start: `advertisement story continues|advertisement article continues|story continues after|the story continues below|
article continues after this|werbung lesen sie|advertisement feature`,
    within: ''
  },
  comments: {
    line: `comment|comments|# comment|# comments|view comments|show comments|hide comments|see comments|read comments|
comments #|add a comment|add comment|leave a comment|leave a reply|leave comment|post a comment|post comment|write a comment|
write a reply or comment|write a reply|join the conversation|join the discussion|no comments|no comments yet|# responses|
# response|# replies|replies|responses|comments are closed|discussion|your comment|load comments|login to comment|
log in to comment|sign in to comment|be the first to comment|start the conversation|what do you think|conversation|
reader comments|comment policy|comments policy|most recommended|newest comments|
kommentar|kommentare|# kommentar|# kommentare|kommentar verfassen|kommentar schreiben|kommentieren|kommentar hinzufügen|
kommentare lesen|schreibe einen kommentar|schreiben sie einen kommentar|schreib einen kommentar|hinterlasse einen kommentar|
hinterlassen sie einen kommentar|schreibe eine antwort|hinterlasse eine antwort|antworten|# antworten|# antwort|
bisherige kommentare|diskussion|leserkommentare|ihr kommentar|# gedanken|
commentaire|commentaires|# commentaire|# commentaires|laisser un commentaire|laissez un commentaire|réagir|
ajouter un commentaire|poster un commentaire|lire les commentaires|vos réactions|
comentario|comentarios|# comentarios|# comentario|deja un comentario|dejar un comentario|deja una respuesta|comentar|
ver comentarios|escribe un comentario|commenti|# commenti|lascia un commento|scrivi un commento|
comentários|# comentários|deixe um comentário|deixe uma resposta|reacties|# reacties|plaats een reactie|
geef een reactie|kommentarer|# kommentarer|legg igjen en kommentar|lämna ett svar|skriv en kommentar|
komentarze|dodaj komentarz|コメント|コメントを残す`,
    start: `# comments on|# thoughts on|# thought on|# responses to|# replies to|# antworten zu|# antworten auf|# kommentare zu|
# kommentar zu|# gedanken zu|# commentaires sur|# réponses à|# comentarios en|# comentarios a|comments for this|
leave a reply to|view all # comments|subscribe to comments|comments on this|what do you think about|
have your say|to comment you must|you must be logged in|you must log in|your email address will not|
deine e mail adresse wird|ihre e mail adresse wird|votre adresse e mail ne|votre adresse de messagerie|
tu dirección de correo electrónico no|il tuo indirizzo email non|o seu endereço de e mail não|je e mailadres wordt|
fill in your details below|trage deine daten unten|you are commenting using|du kommentierst mit|
notify me of|benachrichtige mich|benachrichtigung bei weiteren|informiere mich über neue|this site uses akismet|
diese website verwendet akismet|diese seite verwendet akismet|sie müssen angemeldet sein|du musst angemeldet sein|
comments are moderated|comments that|disqus|please enable javascript to view the comments|view the discussion thread|
enter your comment here|gib hier deinen kommentar|the comments section is closed|posting comments|
save my name email|meinen namen e mail`,
    within: ''
  },
  'consent line': {
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
  },
  footer: {
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
  },
  navigation: {
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
  },
  'newsletter box': {
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
  },
  'popular list': {
    line: `most read|most popular|most viewed|most shared|most commented|most watched|popular|popular posts|popular stories|
popular now|popular articles|popular news|trending|trending now|trending stories|top stories|top story|top news|top posts|today s top stories|
editor s picks|editors picks|editors choice|editor s choice|must read|must reads|must see|don t miss|
latest|latest news|latest stories|latest headlines|latest posts|latest articles|latest updates|
recent posts|recent articles|recent news|recent stories|recent comments|recently published|breaking news|headlines|
what s hot|in the news|what to read next|up next|featured|featured stories|featured posts|featured videos|hot topics|
meistgelesen|meistgelesene artikel|am meisten gelesen|meistgeklickt|meist gelesen|beliebt|beliebte artikel|
beliebte beiträge|top artikel|top beiträge|top beiträge seiten|top themen|top news|neueste beiträge|neueste artikel|
neueste kommentare|letzte beiträge|letzte artikel|letzte kommentare|aktuelle beiträge|aktuelle artikel|
aktuelle meldungen|das neueste|aktuelles|schlagzeilen|im trend|
les plus lus|articles les plus lus|le plus lu|les plus populaires|à la une|derniers articles|articles récents|
dernières actualités|en continu|l essentiel|
lo más leído|más leídas|lo más visto|más leído|lo último|últimas noticias|entradas recientes|lo más|más popular|
i più letti|più letti|ultime notizie|articoli recenti|mais lidas|mais lidos|últimas notícias|posts recentes|
meest gelezen|laatste nieuws|recente berichten|mest läst|mest lästa|senaste nytt|senaste|mest læst|seneste nyt|
mest lest|siste nytt|najczęściej czytane|najnowsze|人気記事|アクセスランキング|新着記事|ランキング|最新記事`,
    start: `most popular|most read|trending on|popular on|popular in|latest from|the latest from|top stories|recent posts|more top stories|
latest in|neueste beiträge|meistgelesen|die meistgelesenen|les plus lus|lo más leído|new on|weitere meldungen`,
    within: ''
  },
  'reading time': {
    line: `# min|# mins|# min read|# mins read|# minute read|# minutes read|# minutes to read|# min reading|read time # min|
reading time # minutes|reading time # minute|reading time # min|# minuten|# min lesezeit|lesezeit # minuten|
lesezeit # minute|lesezeit # min|# minute lesezeit|# minuten lesezeit|lecture # min|temps de lecture # min|
temps de lecture # minutes|lectura # min|# min de lectura|tempo di lettura # min|tempo di lettura # minuti|
leestijd # minuten|# minuten leestijd|read time # minutes|# minute lecture|# sec read`,
    start:
      'estimated read time|estimated reading time|approximate reading time|geschätzte lesezeit',
    within: ''
  },
  'related links': {
    line: `related|related articles|related article|related content|related coverage|related links|related news|related posts|related stories|
related story|related topics|related video|related videos|related items|related reading|recommended|
recommended for you|recommended stories|recommended reading|recommended articles|read more|read next|read also|
more|more stories|more news|more on this|more on this story|more on this topic|more information|more like this|
more coverage|more to read|more to explore|more video|more videos|more from|more headlines|more articles|further reading|
see also|also read|also see|also on|see more|learn more|click here|find out more|continue reading|keep reading|
you may also like|you might also like|you may be interested|you may also be interested in|you might like|
you may like|you might be interested in|others also read|people also read|around the web|from around the web|
from the web|elsewhere|around the bbc|what to read|watch|watch now|in this story|on this story|
in case you missed it|in pictures|in this article|external links|links|discover more|explore more|view gallery|
mehr zum thema|zum thema|mehr dazu|mehr|mehr lesen|weiterlesen|weitere artikel|weitere themen|weitere nachrichten|
weitere informationen|lesen sie auch|lesen sie mehr|lesen sie mehr zum thema|das könnte sie auch interessieren|
das könnte dich auch interessieren|das könnte sie interessieren|auch interessant|auch interessant für sie|
ähnliche beiträge|ähnliche artikel|ähnliche themen|verwandte artikel|verwandte beiträge|verwandte themen|mehr vom autor|
empfehlungen|empfohlen|mehr aus|siehe auch|themen|
à lire aussi|lire aussi|à lire|lire plus|en savoir plus|voir aussi|sur le même sujet|sur le même thème|articles liés|
articles similaires|plus d articles|à voir aussi|lire la suite|dans la même rubrique|vous aimerez aussi|
te puede interesar|también te puede interesar|te recomendamos|relacionado|relacionados|noticias relacionadas|
artículos relacionados|más información|más noticias|leer más|lee también|lea también|ver más|más sobre este tema|
leggi anche|correlati|articoli correlati|potrebbe interessarti|potrebbe interessarti anche|leggi tutto|guarda anche|
leia também|leia mais|veja também|saiba mais|notícias relacionadas|artigos relacionados|relacionadas|
lees ook|lees meer|lees verder|gerelateerd|gerelateerde artikelen|meer nieuws|bekijk ook|
läs mer|läs också|läs även|relaterat|les også|les mer|læs også|læs mere|relaterte saker|mere om emnet|
zobacz też|zobacz także|czytaj też|czytaj także|czytaj więcej|powiązane|関連記事|関連ニュース|続きを読む|おすすめ記事`,
    start: `read more|read also|read next|read the full|read our|read the latest|also read|see also|related story|related stories|related articles|related posts|related content|related coverage|
more from|more on|more in|more about|more stories|more news|more coverage|recommended for|recommended stories|
you may also|you might also|watch more|watch now|click here to|click here for|for more stories|for more news|for more on|continue reading|
also on |elsewhere on|lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|mehr zum thema|mehr aus|mehr von|mehr zu|
das könnte|ähnliche beiträge|verwandte artikel|weitere artikel|zum weiterlesen|siehe auch|
lire aussi|à lire aussi|lire également|à lire|voir aussi|lea también|lee también|leer también|le puede interesar|
te puede interesar|también te|más sobre|vea también|vea además|leggi anche|guarda anche|potrebbe|leia também|
leia mais|veja também|lees ook|lees meer|bekijk ook|läs mer|läs också|läs även|les også|læs også|zobacz też|
czytaj też|czytaj także`,
    within: ''
  },
  'share row': {
    line: `share|shares|share this|share this article|share this story|share this post|share this page|share this with|share on|
share article|share story|share via|share with|share it|share link|share options|share page|sharing|# shares|share #|
shared|share on facebook|share on twitter|share on linkedin|share on whatsapp|share by email|share via email|
share through facebook|share through twitter|share on social media|share this on|view shares|
email this|email this article|email this story|email this page|email article|email a link|send email|email to a friend|
send to a friend|print|print this|print this article|print article|print page|print this page|printer friendly|
print friendly|save|save article|save for later|saved|save story|bookmark|copy|copy link|copy url|copied|link copied|copy this link|
tweet|tweet this|retweet|pin|pin it|pin this|like|likes|like this|like loading|# likes|follow|follow us|follow us on|
follow me|follow us on twitter|follow us on facebook|like us on facebook|find us on facebook|connect with us|
social|social media|facebook|twitter|instagram|pinterest|linkedin|whatsapp|reddit|telegram|tumblr|youtube|flipboard|
messenger|google|google+|google plus|snapchat|tiktok|pocket|xing|vk|viber|line|flattr|skype|stumbleupon|digg|delicious|
e mail|email|mail|rss feed|rss|feed|sms|evernote|instapaper|gmail|fb|twittern|vkontakte|odnoklassniki|
this page has been shared # times|font size|text size|decrease font size|increase font size|
teilen|teilen mit|teile|teile das|teile dies|teile diesen artikel|artikel teilen|diesen artikel teilen|teilen sie dies mit|teilen auf|
beitrag teilen|seite teilen|auf facebook teilen|auf twitter teilen|per e mail teilen|per mail teilen|drucken|drucken etc|
artikel drucken|merken|versenden|weiterempfehlen|empfehlen|gefällt mir|gefällt mir #|folgen|folge uns|folgen sie uns|liken lade|
soziale netzwerke|gefällt das|kopieren|link kopieren|per whatsapp teilen|senden|
partager|partager sur|partager sur facebook|partager sur twitter|partager par email|partagez|partagez sur|partager cet article|
imprimer|envoyer|envoyer par mail|suivez nous|suivre|enregistrer|copier le lien|j aime|
compartir|compartir en|compartir en facebook|compartir en twitter|compártelo|comparte|comparte esto|imprimir|enviar|enviar por correo|
síguenos|síguenos en|seguir|guardar|copiar enlace|me gusta|correo electrónico|
condividi|condividi su|condividi su facebook|condividi su twitter|stampa|invia|seguici|seguici su|salva|mi piace|
compartilhe|compartilhar|partilhar|partilhe|siga nos|curtir|delen|deel|deel dit|deel dit artikel|deel artikel|afdrukken|
volg ons|dela|dela artikeln|skriv ut|del|del artikkel|del på facebook|følg oss|følg os|udostępnij|podziel się|drukuj|
polub nas|シェア|ツイート|シェアする|はてなブックマーク|印刷`,
    start: `share this|share on|share via|share the|click to share|click to email|click to print|klick um|klicken um|zum teilen auf|klicken zum ausdrucken|
cliquez pour|haz clic para|fai clic|clique para|share your|follow us on|follow him on|follow her on|follow them on|follow me on|follow the|
like us on|find us on|join us on|auf facebook|auf twitter|partager sur|compartir en|condividi su|compartilhe no|
share with|opens in new window|teile diesen|folgen sie uns|folge uns|suivez nous sur|síguenos en|seguici su|email this|
tweet this|print this|copy the link|these are external links|read more about sharing`,
    within:
      'opens in new window|wird in neuem fenster geöffnet|ouvre dans une nouvelle fenêtre|se abre en una ventana nueva'
  },
  tags: {
    line: `tags|tag|topics|topic|keywords|categories|category|schlagwörter|schlagworte|kategorien|themen|mots clés|thèmes|
etiquetas|temas|temas relacionados|argomenti|tag cloud|onderwerpen|ämnen|emner|tagi|タグ|カテゴリー|explore more on these topics`,
    start: `tags |tagged with|tagged as|tagged |topics |filed under|filed in|posted in|categories |category |in this article|keywords |
this entry was posted|this entry was tagged|this post was posted|related tags|schlagwörter|schlagworte|kategorie |kategorien |
abgelegt unter|veröffentlicht unter|verschlagwortet|dieser beitrag wurde|dieser eintrag wurde|themen |
mots clés|étiquettes|publié dans|cet article|etiquetas |etiquetado|publicado en|archivado en|temas |
esta entrada fue|tag |argomenti |pubblicato in|marcado|geplaatst in|onderwerpen|trefwoorden`,
    within: 'bookmark the permalink|setze ein lesezeichen'
  }
}
