/** What websites call their lists of what is new or read most. */

import type {Words} from './words.ts'

export const popularList: Words = {
  label: `most viewed|trending stories|trending now|trending in|trending news|latest stories|latest news|latest headlines|
recent comments|recommended by|today s top|this week s|read by|around the|more headlines|more top|lo más|ultime da|
le ultime|meistgelesene|aktuelle nachrichten|neueste artikel|neues aus|alle nachrichten|laatste in|senaste om|
mest läst|mest lest|najnowsze w|popularne w`,
  line: `most read|most popular|most viewed|most shared|most commented|most watched|popular|popular posts|popular stories|
popular now|popular articles|popular news|trending|trending now|trending stories|top stories|top story|top news|
top posts|today s top stories|editor s picks|editors picks|editors choice|editor s choice|must read|must reads|
must see|don t miss|latest|latest news|latest stories|latest headlines|latest posts|latest articles|latest updates|
recent posts|recent articles|recent news|recent stories|recent comments|recently published|breaking news|headlines|
what s hot|in the news|what to read next|up next|featured|featured stories|featured posts|featured videos|hot topics|
meistgelesen|meistgelesene artikel|am meisten gelesen|meistgeklickt|meist gelesen|beliebt|beliebte artikel|
beliebte beiträge|top artikel|top beiträge|top beiträge seiten|top themen|top news|neueste beiträge|neueste artikel|
neueste kommentare|letzte beiträge|letzte artikel|letzte kommentare|aktuelle beiträge|aktuelle artikel|
aktuelle meldungen|das neueste|aktuelles|schlagzeilen|im trend|les plus lus|articles les plus lus|le plus lu|
les plus populaires|à la une|derniers articles|articles récents|dernières actualités|en continu|l essentiel|
lo más leído|más leídas|lo más visto|más leído|lo último|últimas noticias|entradas recientes|lo más|más popular|
i più letti|più letti|ultime notizie|articoli recenti|mais lidas|mais lidos|últimas notícias|posts recentes|
meest gelezen|laatste nieuws|recente berichten|mest läst|mest lästa|senaste nytt|senaste|mest læst|seneste nyt|
mest lest|siste nytt|najczęściej czytane|najnowsze|人気記事|アクセスランキング|新着記事|ランキング|最新記事|most read in news|most viewed in|
most recent|most read stories|most viewed stories|most read articles|most popular stories|most popular articles|
most discussed|most emailed|most searched|trending articles|trending topics|trending videos|trending in|trending on|
hot on the web|visual stories|latest videos|latest video|latest from|latest podcasts|latest in|latest on|
new this week|more top stories|more top headlines|top news headlines|top headlines|top videos|top articles|top picks|
top reads|this week s top|this week|read by others|popular in the community|popular this week|popular topics|
popular videos|popular reads|our picks|our top stories|reader favorites|recommended by|today s headlines|today s news|
today s top|news in pictures|news briefs|in other news|in case you missed|icymi|breaking|most commented articles|
commented|editor s pick|editors pick|staff picks|recommendations|featured articles|featured video|
featured stories video|featured news|features analysis|must watch|next up|more from today|best reviews|
what others are reading|people are reading|around the site|top #|top ten|latest stories news|latest news video|
recent headlines|recent articles video|other news|other stories|other articles|older stories|archive|blog archive|
categories archives|meistgelesene|meist kommentiert|meistkommentiert|meistgeklickte artikel|meistgesehen|
am häufigsten gelesen|viel gelesen|viel diskutiert|die beliebtesten|neu auf|neueste|neueste nachrichten|
neueste meldungen|neue artikel|neue beiträge|top meldungen|topthemen|topthema|wichtigste meldungen|weitere meldungen|
weitere top themen|alle meldungen|das wichtigste|aktuell|aus dem ressort|heute beliebt|jetzt im fokus|im fokus|
lesetipps|lesetipp|leseempfehlungen|tipps der redaktion|empfehlungen der redaktion|les plus lus du moment|
les plus partagés|les plus commentés|les articles les plus lus|le plus consulté|le fil info|fil info|fil d actu|
dernières infos|dernières nouvelles|dernière minute|à ne pas manquer|notre sélection|nos dossiers|les dernières|
les tops|lo más compartido|lo más comentado|las más leídas|los más leídos|lo más nuevo|últimas entradas|destacados|
destacadas|tendencias|lo último en|noticias destacadas|top noticias|te recomendamos hoy|i più visti|le più lette|
più lette|più letti oggi|notizie del giorno|in evidenza|ultimi articoli|di tendenza|dalla home|ultimora|
le notizie più lette|mais lidas do dia|as mais lidas|mais vistas|mais vistos|mais acessadas|em destaque|destaques|
mais do g #|mais recentes|populair|best gelezen|meest bekeken|meest recent|net binnen|çok okunanlar|en çok okunanlar|son dakika|热点排行|uitgelicht|bekeken|
nu in het nieuws|laatste|het laatste nieuws|mest lästa artiklar|mest sett|populärt|senaste nyheterna|toppnyheter|
mest leste|siste saker|mest læste|senest|seneste nyheder|topnyheder|popularne|najpopularniejsze|
najczęściej czytane artykuły|na topie|polecane|najnowsze wiadomości|najnowsze artykuły|ostatnie wpisy|wiadomości dnia|
gorące tematy`,
  start: `most popular|most read|trending on|popular on|popular in|latest from|the latest from|top stories|recent posts|
more top stories|latest in|meest gelezen in|mest läst i|mest lest i|mest læst i|meistgelesen in|najczęściej czytane w|neueste beiträge|meistgelesen|die meistgelesenen|les plus lus|lo más leído|new on|
weitere meldungen|most read in|most popular in|more stories from|lo último en`,
  within: ''
}
