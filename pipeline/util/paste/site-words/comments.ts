/** What websites say where readers may answer. */

import type {Words} from './words.ts'

export const comments: Words = {
  label: `all comments are|comments will be|comments posted|commenting is|have something to say|what did you think|
we welcome your comments|we encourage readers|we invite readers|our comment|die kommentarfunktion|kommentare sind|
pour commenter|para comentar|per commentare|aby komentować`,
  line: `comment|comments|# comment|# comments|view comments|show comments|hide comments|see comments|read comments|comments #|
add a comment|add comment|leave a comment|leave a reply|leave comment|post a comment|post comment|write a comment|
write a reply or comment|write a reply|join the conversation|join the discussion|no comments|no comments yet|
# responses|# response|# replies|replies|responses|comments are closed|discussion|your comment|load comments|
login to comment|log in to comment|sign in to comment|be the first to comment|start the conversation|
what do you think|conversation|reader comments|comment policy|comments policy|most recommended|newest comments|
kommentar|kommentare|# kommentar|# kommentare|loading kommentare|kommentare werden geladen|kommentar verfassen|kommentar schreiben|kommentieren|
kommentar hinzufügen|kommentare lesen|schreibe einen kommentar|schreiben sie einen kommentar|schreib einen kommentar|
hinterlasse einen kommentar|hinterlassen sie einen kommentar|schreibe eine antwort|hinterlasse eine antwort|antworten|
# antworten|# antwort|bisherige kommentare|diskussion|leserkommentare|ihr kommentar|# gedanken|commentaire|
commentaires|# commentaire|# commentaires|laisser un commentaire|laissez un commentaire|réagir|ajouter un commentaire|
poster un commentaire|lire les commentaires|vos réactions|comentario|comentarios|# comentarios|# comentario|
deja un comentario|dejar un comentario|deja una respuesta|comentar|ver comentarios|escribe un comentario|commenti|
# commenti|lascia un commento|scrivi un commento|comentários|# comentários|deixe um comentário|deixe uma resposta|
reacties|# reacties|plaats een reactie|geef een reactie|kommentarer|# kommentarer|legg igjen en kommentar|
lämna ett svar|skriv en kommentar|komentarze|dodaj komentarz|yorumlar|# yorum|yorumlar #|yorum yap|网友评论|发表评论|コメント|コメントを残す|reader interactions|conversation # comments|
sort by|newest|oldest|best rated|worst rated|most liked|top comments|all comments|show # comments|see # comments|
view # comments|read # comments|comments conversation|comment guidelines|community guidelines|community rules|
comments have been closed|comment on this story|comment on this article|share your thoughts|what are your thoughts|
post your comment|submit a comment|submit comment|add your comment|your name|enter your comment|show more comments|
load more comments|more comments|latest comments|reply to this|reply|report comment|report abuse|
flag as inappropriate|expand full comment|discussion about this post|# thoughts|# reactions|reactions|# notes|
join conversation|start a conversation|send feedback|add to the conversation|comments for this post are closed|
comments on this entry are closed|comments are off|no responses yet|# shares # comments|leave comment cancel reply|
leave a reply cancel reply|leave a comment cancel reply|cancel reply|post navigation comments|view discussion|
rules of conversation|artikel kommentieren|alle kommentare|alle kommentare anzeigen|kommentare anzeigen|
kommentare ansehen|kommentare anzeigen ausblenden|# beiträge|# beitrag|kommentare lesen # beiträge|
kommentar abschicken|kommentar senden|beitrag schreiben|jetzt kommentieren|leserbrief schreiben|leserbrief|
mitdiskutieren|diskutieren sie mit|nur leserempfehlungen|neueste zuerst|älteste zuerst|kommentarfunktion geschlossen|
melden|antwort schreiben|# comments sorted by|aucun commentaire|# réaction|# réactions|réactions|commenter|
tous les commentaires|voir les commentaires|afficher les commentaires|soyez le premier à commenter|répondre|
contribuer|sin comentarios|responder|ver comentarios #|ver # comentarios|comentarios cerrados|enviar comentario|
nessun commento|vedi commenti|commenta|rispondi|mostra commenti|seja o primeiro a comentar|comente|nenhum comentário|
reageer|reageren|alle reacties|bekijk reacties|reactie plaatsen|visa kommentarer|svara|kommenter|vis kommentarer|
skomentuj|pokaż komentarze|komentarze #|zobacz komentarze|brak komentarzy|odpowiedz|# komentarzy`,
  start: `# comments on|# thoughts on|# thought on|# responses to|# replies to|# antworten zu|# antworten auf|# kommentare zu|
# kommentar zu|# gedanken zu|# commentaires sur|# réponses à|# comentarios en|# comentarios a|comments for this|
leave a reply to|view all # comments|subscribe to comments|comments on this|what do you think about|have your say|
to comment you must|you must be logged in|you must log in|your email address will not|deine e mail adresse wird|
ihre e mail adresse wird|votre adresse e mail ne|votre adresse de messagerie|tu dirección de correo electrónico no|
il tuo indirizzo email non|o seu endereço de e mail não|je e mailadres wordt|fill in your details below|
trage deine daten unten|you are commenting using|du kommentierst mit|notify me of|benachrichtige mich|
benachrichtigung bei weiteren|informiere mich über neue|this site uses akismet|diese website verwendet akismet|
diese seite verwendet akismet|sie müssen angemeldet sein|du musst angemeldet sein|comments are moderated|
comments that|disqus|please enable javascript to view the comments|view the discussion thread|enter your comment here|
gib hier deinen kommentar|the comments section is closed|posting comments|save my name email|meinen namen e mail|
save my name|be the first to|join the conversation|join the discussion|the comments below have|
the views expressed in the contents|please read our comment|please keep comments|to join the conversation|
you can post now|got something to say|click to rate|log in to join|log in to reply|register to comment|
please log in to|please enter your comment|please enter your name here|you have entered an incorrect|
please enter your email|create a display name|we reserve the right to remove|this comment has been removed|
this discussion is now|view our comments|# people are talking|# replies by|bitte beachten sie unsere netiquette|
bitte melden sie sich an um zu kommentieren|um kommentieren zu können|schreiben sie einen|loggen sie sich ein um|
deine email adresse wird|die e mail adresse wird|vous devez être connecté|connectez vous pour|debes iniciar sesión|
devi essere connesso|você precisa estar|je moet ingelogd|log in om te reageren|du måste vara inloggad|
du skal være logget|du må være logget|musisz się zalogować|html tags are not allowed|you may use these html|
lines and paragraphs break|web page addresses and|about text formats|more information about text formats|
allowed html tags|no html tags allowed|our goal is to create a safe and engaging place`,
  within: `comments are moderated|required fields are marked|erforderliche felder sind|champs obligatoires sont|
campos obligatorios están|campi obbligatori sono|campos obrigatórios são|vereiste velden zijn|obligatoriska fält|
views expressed in the comments`
}
