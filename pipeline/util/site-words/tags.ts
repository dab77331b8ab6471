/** What websites say before the subjects of a story. */

import type {Words} from './words.ts'

export const tags: Words = {
  line: `tags|tag|topics|topic|keywords|categories|category|schlagwörter|schlagworte|kategorien|themen|mots clés|thèmes|
etiquetas|temas|temas relacionados|argomenti|tag cloud|onderwerpen|ämnen|emner|tagi|タグ|カテゴリー|explore more on these topics`,
  start: `tags |tagged with|tagged as|tagged |topics |filed under|filed in|posted in|categories |category |in this article|keywords |
this entry was posted|this entry was tagged|this post was posted|related tags|schlagwörter|schlagworte|kategorie |kategorien |
abgelegt unter|veröffentlicht unter|verschlagwortet|dieser beitrag wurde|dieser eintrag wurde|themen |
mots clés|étiquettes|publié dans|cet article|etiquetas |etiquetado|publicado en|archivado en|temas |
esta entrada fue|tag |argomenti |pubblicato in|marcado|geplaatst in|onderwerpen|trefwoorden`,
  within: 'bookmark the permalink|setze ein lesezeichen'
}
