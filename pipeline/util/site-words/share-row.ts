/** What websites say to be shared, printed, saved, followed. */

import type {Words} from './words.ts'

export const shareRow: Words = {
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
}
