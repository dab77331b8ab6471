/** What websites say where readers may answer. */

import type {Words} from './words.ts'

export const comments: Words = {
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
}
