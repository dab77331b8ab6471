/** What websites call their lists of what is new or read most. */

import type {Words} from './words.ts'

export const popularList: Words = {
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
}
