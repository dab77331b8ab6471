/** What websites say above links to other stories. */

import type {Words} from './words.ts'

export const relatedLinks: Words = {
  label: `te recomendamos|te recomendamos leer|assista também|confira também|veja ainda|ouça também|guarda anche|mira también|leé también|leé además|lee además|mirá también|llegeix també|llegiu també|zobacz także|zobacz też|czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|from the archive|from the archives|from our archive|from our archives|aus dem archiv|aus unserem archiv|uit ons archief|
uit het archief|nos archives|del archivo|dal nostro archivio|читайте также|смотрите также|подробнее|материалы по теме|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|اقرأ ايضا|شاهد أيضا|あわせて読みたい|related|related reading|related video|trending|more|more info|recommended reading|read and|read here|read the story|read this|
read the rest|read full|see more|see related|also see|also watch|full story|full coverage|full details|in depth|
in pictures|in photos|in case you missed|watch|watch live|watch the|watch how|watch below|listen to|listen|photos|
video|gallery|interactive|live updates|live blog|you may be|you might be|we recommend|click through|click for|
click the|find out|find more|learn more|discover|explore|for the latest|for more|to read more|to find out more|
to learn more|follow our|further reading|what we know|also from|source http|source www|mehr dazu|mehr infos|
mehr informationen|mehr hintergründe|lesen sie|lest auch|lies auch|auch lesenswert|auch interessant|hier lesen|
hier finden sie|weitere informationen|weitere infos|weitere nachrichten|weiterlesen|weiterführend|passend zum|
mehr themen|mehr nachrichten|alle infos|alle artikel|im video|das video|fotostrecke|bildergalerie|sehen sie|siehe|
quelle www|quelle http|à voir|à écouter|lire notre|lire l|relire|découvrez|voir la|voir le|voir les|regardez|regarder|
vidéo|en vidéo|en images|notre dossier|vidéos|más información|más en|más noticias|lee más|lea más|leer más|vea|
mira también|descubre|para más|vídeo|galería|en fotos|puede leer|puedes leer|sigue leyendo|leggi|vedi anche|guarda|
scopri|per saperne|per approfondire|foto|ti potrebbe|approfondimento|altro su|leia|ler também|veja|assista|confira|
saiba mais|entenda|vídeos|mais sobre|relembre|ouça|lees|lees verder|bekijk|luister|meer over|meer weten|läs|se även|
mer om|les mer|se også|læs|læs mere|zobacz|czytaj|przeczytaj|sprawdź|więcej o|więcej|polecamy|wideo|oglądaj|źródło`,
  line: `recommended from editorial|lees hieronder verder|leé también|leé además|mirá además|notas relacionadas|llegeix també|llegiu també|també et pot interessar|notícies relacionades|més informació|mira también|vea también|ver también|lea además|lee además|te recomendamos leer|no te pierdas|ne manquez pas|à lire absolument|in other news|more about|read our guide|hintergrund zum thema|mehr zu diesem artikel|hier geht es zur bilderstrecke|zur bilderstrecke|
from our archive|from our archives|aus dem archiv|aus unserem archiv|uit ons archief|uit het archief|читайте также|смотрите также|материалы по теме|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|あわせて読みたい|ilgili haber|ilgili haberler|相关新闻|相关阅读|相关报道|related|related articles|related article|related content|related coverage|related links|related news|related posts|
related stories|related story|related topics|related video|related videos|related items|related reading|recommended|
recommended for you|recommended stories|recommended reading|recommended articles|read more|read next|read also|more|
more stories|more news|more on this|more on this story|more on this topic|more information|more like this|
more coverage|more to read|in this section|articolo precedente|articolo successivo|article précédent|article suivant|vorheriger artikel|nächster artikel|more to explore|more video|more videos|more from|more headlines|more articles|
further reading|see also|also read|also see|also on|see more|learn more|click here|find out more|continue reading|
keep reading|you may also like|you might also like|you may be interested|you may also be interested in|you might like|
you may like|you might be interested in|others also read|people also read|around the web|from around the web|
from the web|elsewhere|around the bbc|what to read|watch|watch now|in this story|on this story|in case you missed it|
in pictures|in this article|external links|links|discover more|explore more|view gallery|mehr zum thema|zum thema|
mehr dazu|mehr|mehr lesen|weiterlesen|weitere artikel|weitere themen|weitere nachrichten|weitere informationen|
lesen sie auch|lesen sie mehr|lesen sie mehr zum thema|das könnte sie auch interessieren|
das könnte dich auch interessieren|das könnte sie interessieren|auch interessant|auch interessant für sie|
ähnliche beiträge|ähnliche artikel|ähnliche themen|verwandte artikel|verwandte beiträge|verwandte themen|
mehr vom autor|empfehlungen|empfohlen|mehr aus|siehe auch|themen|à lire aussi|lire aussi|à lire|lire plus|
en savoir plus|voir aussi|sur le même sujet|sur le même thème|articles liés|articles similaires|plus d articles|
à voir aussi|lire la suite|dans la même rubrique|vous aimerez aussi|seguí leyendo|sigue leyendo|te puede interesar|también te puede interesar|
te recomendamos|relacionado|relacionados|noticias relacionadas|artículos relacionados|más información|más noticias|
leer más|lee también|lea también|ver más|más sobre este tema|leggi anche|correlati|articoli correlati|
potrebbe interessarti|potrebbe interessarti anche|leggi tutto|guarda anche|leia também|leia mais|veja também|
saiba mais|notícias relacionadas|artigos relacionados|relacionadas|lees ook|lees meer|lees verder|gerelateerd|
gerelateerde artikelen|meer nieuws|bekijk ook|läs mer|läs också|läs även|relaterat|les også|les mer|læs også|læs mere|
relaterte saker|mere om emnet|zobacz też|zobacz także|czytaj też|czytaj także|czytaj więcej|powiązane|関連記事|関連ニュース|
続きを読む|おすすめ記事|relatedarticle|related stories from|more related|recommended videos|recommended from|
recommended for you from|more from author|more on|more in|more news from|also in|also in the news|
you might also enjoy|you may also enjoy|you may be interested in|we recommend|we think you ll like|we suggest|
hand picked|handpicked|from the archive|from the archives|from other sites|further information|for more information|
more like this story|more stories like this|read on|read more here|read more about|read it|read this|read full|
full story|find out more here|recommended links|related tags|related images|related documents|external link|
source link|citation|cite this|cite this article|doi|disclosure statement|download pdf|pdf|explore|
discover|discover more from|topics mentioned|mentioned in this article|in this video|share your story|list of # items|
end of list|list # of #|keep on reading|watch more|watch video|watch the video|watch again|video player|
play video content|author info|author information|about the author|about the authors|about the writer|
about this article|about this story|about author|meet the author|more by this author|more from this author|
more posts by|all posts by|view author archive|view all posts|see all posts|other articles by this author|mehr von|
mehr zu diesem thema|mehr zu dem thema|mehr zum artikel|mehr aus diesem ressort|mehr aus der rubrik|mehr artikel|
mehr lesen über|mehr erfahren|mehr infos|mehr über|lesen sie jetzt|lesen sie dazu|lesen sie weiter|
lesen sie auch diese artikel|weiterlesen auf|weiterführende links|weiterführende informationen|weitere beiträge|
weitere artikel zum thema|weitere videos|passend zum thema|passend dazu|dazu passend|das könnte ihnen auch gefallen|
das könnte dir auch gefallen|das könnte euch auch interessieren|auch interessant für dich|mehr zum|zum weiterlesen|
links zum thema|schlagworte zum thema|themen in diesem artikel|themen des artikels|externe links|einzelnachweise|
über den autor|über die autorin|der autor|die autorin|diesen artikel|zur galerie|zum video|video zum thema|mediathek|
dieses thema im programm|serviceangebote|anzeige lesen sie auch|à lire également|lire également|
lire aussi notre dossier|lire l article|lire notre dossier|lire la suite de l article|sur le même sujet à lire|
dans cet article|dans l actualité|en images|en vidéo|voir la vidéo|voir plus d articles|sur ce sujet|
pour aller plus loin|pour approfondir|articles recommandés|recommandé|recommandés|recommandé pour vous|
recommandés pour vous|vous pourriez aussi aimer|vous aimerez peut être|ces articles pourraient|ailleurs sur le web|
autres articles|nos articles sur|notre dossier|plus sur le sujet|plus d infos|plus d informations|du même auteur|
más en|más sobre|más de|más noticias de|más información en|otras noticias|otros artículos|artículos recomendados|
lee más|leer también|también te interesa|te interesa|te puede gustar|quizás te interese|recomendado|recomendados|
recomendaciones|en esta noticia|en este artículo|vídeo relacionado|videos relacionados|más vídeos|ver vídeo|
ver galería|contenido relacionado|contenidos relacionados|más temas|articoli recenti correlati|altri articoli|
altre notizie|altro in|approfondimenti|approfondisci|per approfondire|per saperne di più|leggi di più|
leggi l articolo|leggi ancora|leggi|vedi anche|ti potrebbe interessare|ti potrebbero interessare|
potrebbero interessarti|raccomandati per te|consigliati|consigliati per te|contenuti correlati|notizie correlate|
in questo articolo|video correlati|guarda il video|veja mais|leia mais sobre|leia a matéria completa|saiba mais sobre|
mais notícias|mais sobre|mais em|mais de|matérias relacionadas|conteúdo relacionado|você pode gostar|
você também pode gostar|recomendado para você|recomendadas|assista|assista também|veja o vídeo|veja os vídeos|
veja vídeos|confira|confira também|artigos recomendados|ler mais|ler também|ler artigo|lees ook deze artikelen|
lees meer over|meer over|meer over dit onderwerp|meer van|meer artikelen|meer lezen|verder lezen|ook interessant|
aanbevolen|aanbevolen voor jou|aanraders|bekijk meer|bekijk de video|gerelateerd nieuws|läs mer om|mer om|
mer om ämnet|mer från|fler artiklar|fler nyheter|relaterade artiklar|relaterat innehåll|rekommenderat|rekommenderas|
se också|se även|se mer|les mer om|flere saker|flere saker fra|flere nyheter|relaterte artikler|anbefalt|se også|
læs mere om|mere om|flere artikler|flere nyheder|relaterede artikler|anbefalet|se mere|zobacz również|
przeczytaj także|przeczytaj też|czytaj również|czytaj więcej na temat|więcej|więcej na ten temat|więcej informacji|
podobne artykuły|powiązane artykuły|polecamy|polecane artykuły|sprawdź|zobacz wideo|warto przeczytać|
noticia relacionada|nota relacionada|artículo relacionado|how we reviewed this article`,
  start: `lees hieronder verder|więcej informacji znajdziesz na|więcej wiadomości znajdziesz|więcej aktualnych wiadomości|leé también|leé además|lee además|mirá también|llegeix també|llegiu també|hier geht es zur bilderstrecke|zur bilderstrecke|hier geht es zum video|hier geht s zur galerie|hier geht s zum video|voir le diaporama|ver galería|guarda la gallery|guarda la fotogallery|bekijk de fotoserie|se bildspecial|zobacz galerię|
read more|read also|read next|read the full|read our|read the latest|also read|see also|related story|related stories|
related articles|related posts|related content|related coverage|more from|more on|more in|more about|more stories|
more news|more coverage|recommended for|recommended stories|you may also|you might also|watch more|watch now|
click here to|click here for|for more stories|for more news|for more on|continue reading|also on|elsewhere on|
lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|mehr zum thema|mehr aus|mehr von|mehr zu|das könnte|
ähnliche beiträge|verwandte artikel|weitere artikel|zum weiterlesen|siehe auch|lire aussi|à lire aussi|lire également|
à lire|voir aussi|lea también|lee también|leer también|le puede interesar|te puede interesar|también te|más sobre|
vea también|vea además|leggi anche|guarda anche|potrebbe|leia também|leia mais|veja também|lees ook|lees meer|
bekijk ook|läs mer|läs också|läs även|les også|læs også|zobacz też|czytaj też|czytaj także|more like this|
more to read|read more at|read more from|read more on|read more about|read more related|read more stories|
read more news|read this next|read it at|you may like|click to read|click to see|subscribe help support|
alles zum thema|dieses thema im programm|über dieses thema berichtete|à voir aussi|lire la suite|pour en savoir plus|
plus d infos|ti può interessare|continua a leggere`,
  within: `you may also like|you might also like|click here to read|click here for more|lesen sie auch|read more here|
learn more here|lesen sie hier|follow us on`
}
