/** What websites say above links to other stories. */

import type {Words} from './words.ts'

export const relatedLinks: Words = {
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
}
