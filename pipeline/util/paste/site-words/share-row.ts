/** What websites say to be shared, printed, saved, followed. */

import type {Words} from './words.ts'

export const shareRow: Words = {
  label: `share article|share story|share full|share or|share to|share using|share by|add us|preferred source|make us|
follow this|follow|follow me|like us|connect with|reach out|email the|email him|email her|tweet at|klicke um|
zum teilen|zum ausdrucken|artikel teilen|beitrag teilen|folgen sie|folge|jetzt folgen|whatsapp kanal|cliquer pour|
suivez|partager cet|partagez|haga clic|comparte|sigue a|clicca|condividi|clique|compartilhe|klik om|deel|volg|
klicka för|dela|följ|klikk|følg|klik for|kliknij|udostępnij|obserwuj`,
  line: `e mail this story|email story|im story|printable view|twittear|tuitear|g+|digg submit|submit to digg|stumble it|share bookmark|del icio us|add this|addthis|bookmark and share|enviar noticia por correo electrónico|enviar noticia|bookmark this|add to favourites|add to favorites|send to friend|artikel per e mail versenden|mailen|teilen per mail|save to wishlist|
deel via facebook|deel via twitter|deel via whatsapp|deel via x|deel op facebook|deel op twitter|deel dit artikel|
dela på facebook|dela på twitter|del på facebook|del på twitter|condividi su facebook|condividi su twitter|e mail this story to a friend|email this story to a friend|e mail this article to a friend|share|shares|share this|share this article|share this story|share this post|share this page|share this with|share on|
share article|share story|share via|share with|share it|share link|share options|share page|sharing|# shares|share #|
shared|share on facebook|share on twitter|share on linkedin|share on whatsapp|share by email|share via email|
share through facebook|share through twitter|share on social media|share this on|view shares|email this|
email this article|email this story|email this page|email article|email a link|send email|email to a friend|
send to a friend|print|print this|print this article|print article|print page|print this page|printer friendly|
print friendly|save|save article|save for later|share tox|small text|medium text|large text|text size|acquire licensing rights|purchase licensing rights|order reprints|save this story|save this story for later|save this article|saved|save story|bookmark|copy|copy link|copy url|copied|link copied|
copy this link|tweet|tweet this|retweet|pin|pin it|pin this|like|likes|like this|like loading|# likes|follow|
follow us|follow us on|follow me|follow us on twitter|follow us on facebook|like us on facebook|find us on facebook|
connect with us|social|social media|facebook|twitter|instagram|pinterest|linkedin|whatsapp|reddit|telegram|tumblr|
youtube|flipboard|messenger|google|google+|google plus|snapchat|tiktok|pocket|xing|vk|viber|line|flattr|skype|
stumbleupon|digg|delicious|e mail|email|mail|rss feed|rss|feed|sms|evernote|instapaper|gmail|fb|twittern|vkontakte|
odnoklassniki|this page has been shared # times|font size|text size|decrease font size|increase font size|teilen|
teilen mit|teile|teile das|teile dies|teile diesen artikel|artikel teilen|diesen artikel teilen|teilen sie dies mit|
teilen auf|beitrag teilen|seite teilen|auf facebook teilen|auf twitter teilen|per e mail teilen|per mail teilen|
drucken|drucken etc|artikel drucken|merken|versenden|weiterempfehlen|empfehlen|gefällt mir|gefällt mir #|folgen|
folge uns|folgen sie uns|liken lade|soziale netzwerke|gefällt das|kopieren|link kopieren|per whatsapp teilen|senden|
partager|partager sur|partager sur facebook|partager sur twitter|partager par email|partagez|partagez sur|
partager cet article|imprimer|envoyer|envoyer par mail|suivez nous|suivre|enregistrer|copier le lien|j aime|compartir|
compartir en|compartir en facebook|compartir en twitter|compártelo|comparte|comparte esto|imprimir|enviar|
enviar por correo|síguenos|síguenos en|seguir|guardar|copiar enlace|me gusta|correo electrónico|condividi|
condividi su|condividi su facebook|condividi su twitter|stampa|invia|seguici|seguici su|salva|mi piace|compartilhe|
compartilhar|partilhar|partilhe|siga nos|curtir|delen|deel|deel dit|deel dit artikel|deel artikel|afdrukken|volg ons|
dela|dela artikeln|skriv ut|del|del artikkel|del på facebook|følg oss|følg os|udostępnij|podziel się|drukuj|polub nas|
シェア|ツイート|シェアする|はてなブックマーク|印刷|share full article|share or comment on this article|share your feedback|copy article link|
copy to clipboard|copied to clipboard|permalink|permanent link|get link|share this on facebook|share on x|
share on bluesky|share on threads|share on reddit|share on pinterest|share on flipboard|share in email|share using|
share to facebook|share to twitter|share to linkedin|share to|share by|post|post this|repost|restack|restacks|clap|
claps|gift article|gift this article|give this article|share gift link|unlock article|give gift|add to saved stories|
add to your saved stories|add to reading list|add to bookmarks|social sharing|share tools|share this content|
share this video|share buttons|share toolbar|more sharing options|sharing options|more options|x|x twitter|threads|
bluesky|mastodon|truth social|gab|parler|nextdoor|apple news|news #|microsoft teams|teams|slack|qzone|wechat|weibo|
line it|hacker news|yahoo|icon|facebook icon|twitter icon|print text only|print with images and other media|
print content|print subscribe|print edition|print friendly pdf|email this to a friend|email the author|email me|
mail icon|e mail article|follow author|follow us on x|follow us on instagram|follow us on social media|
follow on twitter|follow on facebook|follow topic|follow topics|following|unfollow|followers|# followers|
follow us on google news|follow us on youtube|our socials|love|funny|wow|sad|angry|dislike|thumbs up|thumbs down|
rate this|rate this article|upvote|downvote|recommended #|# recommends|# claps|# reposts|# views|views|view count|
views #|hits #|# hits|# reads|# people like this|reblog|# loves|subscribe to author|more from us|
republish this article|republish our articles for free|reuse this content|buy photos|buy photo|purchase photo|
order photo|share this story on|send this article|tip jar|buy me a coffee|patreon|in neuem fenster öffnen|
per facebook teilen|per twitter teilen|per e mail versenden|per messenger teilen|auf x teilen|auf linkedin teilen|
auf xing teilen|auf whatsapp teilen|auf pinterest teilen|auf flipboard teilen|artikel versenden|artikel merken|
artikel speichern|auf die merkliste|merkliste|zur merkliste hinzufügen|in zwischenablage kopieren|kurz url|kurzlink|
kurz link|verschenken|artikel verschenken|weitersagen|als pdf|x com|beitrag drucken|seite drucken|schriftgröße|
schrift|folge uns auf|folgen sie uns auf|jetzt folgen|autor folgen|thema folgen|teilen sie diesen artikel|
diesen beitrag teilen|teilen drucken|feedback geben|newsletter teilen|facebook messenger|partager via|
partager l article|partager ce contenu|partager par mail|partager sur linkedin|partager sur whatsapp|
réutiliser ce contenu|offrir l article|offrir cet article|lien copié|sauvegarder|ajouter aux favoris|
imprimer l article|envoyer par e mail|envoyer à un ami|suivez nous sur|nous suivre|# partage|# partages|partages|
compartir en whatsapp|compartir en linkedin|compartir artículo|compartir por correo|enlace copiado|copiar url|
regalar artículo|regala esta noticia|añadir a favoritos|guardar noticia|síguenos en google news|imprime|envía|
condividi questo articolo|condividi l articolo|condividi via email|copia link|copia il link|link copiato|altri|
stampa articolo|regala|regala articolo|suggerisci|salva articolo|segui|seguici sui social|compartilhe esta notícia|
compartilhe no whatsapp|compartilhe no facebook|compartilhe no twitter|copiar link|copiar|link copiado|salvar|
enviar por e mail|siga nos no|presentear|deel via|deel op|deel via whatsapp|deel via facebook|delen via|kopieer link|
link gekopieerd|bewaar|bewaren|bewaar artikel|print artikel|volg|volgen|cadeau geven|dela via|dela på facebook|
dela på twitter|kopiera länk|länk kopierad|spara|följ|följ oss|tipsa|gilla|ge bort|del på twitter|del saken|
kopier lenke|lenke kopiert|lagre|følg|kopier link|link kopieret|gem|gem artikel|udostępnij artykuł|
udostępnij na facebooku|skopiuj link|kopiuj link|link skopiowany|zapisz|zapisz na później|wyślij|obserwuj|lubię to|
tweetnij|podziel się artykułem|
was this helpful|was this article helpful|pin this recipe for later|jump to recipe print recipe`,
  start: `share to|share this|share on|share via|share the|click to share|click to email|click to print|klick um|klicken um|
zum teilen auf|klicken zum ausdrucken|cliquez pour|haz clic para|fai clic|clique para|share your|follow us on|
follow him on|follow her on|follow them on|follow me on|follow the|like us on|find us on|join us on|auf facebook|
auf twitter|partager sur|compartir en|condividi su|compartilhe no|share with|opens in new window|teile diesen|
folgen sie uns|folge uns|suivez nous sur|síguenos en|seguici su|email this|tweet this|print this|copy the link|
these are external links|read more about sharing|click here to share|add to saved|add to your|add as preferred|
find me on|contact the author|you can follow|abonnieren sie unseren kanal|auf google news|cliquez ici pour|
pulsa aquí para`,
  within: `opens in new window|wird in neuem fenster geöffnet|ouvre dans une nouvelle fenêtre|se abre en una ventana nueva|
öffnet in neuem fenster|s ouvre dans une nouvelle fenêtre|si apre in una nuova finestra|abre em uma nova janela|
abre em nova janela|wordt in een nieuw venster geopend|opens in a new window|opens in a new tab|opens in new tab|
opens new tab`
}
