/** What websites say before the subjects of a story. */

import type {Words} from './words.ts'

export const tags: Words = {
  label: `filed to|labels|posted under|in categories|archived under|see more of|related topics|published in|stichworte|
stichwörter|ressort|rubrik|thèmes|sujets|classé dans|posté dans|archivado|categoría|categorías|archiviato|etichette|
categorie|assuntos|tópicos|categorias|publicado em|arquivado|gepubliceerd in|kategorier|publicerad i|tematy|tagi|
kategoriennotizen|postcategories`,
  line: `|
più informazioni su|
tags|tag|topics|topic|keywords|categories|category|schlagwörter|schlagworte|kategorien|themen|mots clés|thèmes|
etiquetas|temas|temas relacionados|argomenti|tag cloud|onderwerpen|ämnen|emner|tagi|タグ|カテゴリー|
explore more on these topics|related topic|more on these topics|explore topics|filed under|filed to|more about|tags #|
archived under|schlagwort|stichwörter|stichworte|tags zum artikel|ressort|rubriken|kategorie|thèmes associés|
thématiques|étiquettes|sur le thème|catégories|temas de esta nota|archivado en|etiquetado en|categorías|categoría|
sobre la firma|categorie|tags articolo|tags relacionadas|tópicos|categorias|trefwoorden|onderwerp|thema s|
tags artikel|kategorier|nyckelord|stikord|emneord|tematy|słowa kluczowe`,
  start: `tags|tagged with|tagged as|tagged|topics|filed under|filed in|posted in|categories|category|in this article|keywords|
this entry was posted|this entry was tagged|this post was posted|related tags|schlagwörter|schlagworte|kategorie|
kategorien|abgelegt unter|veröffentlicht unter|verschlagwortet|dieser beitrag wurde|dieser eintrag wurde|themen|
mots clés|étiquettes|publié dans|cet article|etiquetas|etiquetado|publicado en|archivado en|temas|esta entrada fue|
tag|argomenti|pubblicato in|marcado|geplaatst in|onderwerpen|trefwoorden|see more on|explore more on|
explore the topic|read more on these|read more stories on|
palavras chave`,
  within: `bookmark the permalink|setze ein lesezeichen`
}
