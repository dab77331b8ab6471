/** Verbs that say “these are someone’s words”, by language: a closed list, so that silence is the default. */

const lists: Record<string, string> = {
  de: 'sagte sagt sagten erklärte erklärt betonte meinte teilte schrieb forderte kritisierte nannte bezeichnete warnte antwortete ergänzte fügte',
  en: `acknowledged added admitted advised affirmed agreed alleged announced answered argued asked asserted assured
    began bemoaned boasted called cautioned charged cited claimed commented complained conceded concluded concurred
    confessed confirmed contended continued countered cried criticised criticized declared demanded denied denounced
    described elaborated emphasised emphasized exclaimed explained expressed hailed inquired insisted joked labelled
    labeled lamented maintained mused noted objected observed opined pleaded pledged posted praised predicted
    proclaimed promised protested quipped read reasoned recalled recounted reflected reiterated related remarked
    replied reported responded retorted revealed said say says shared shouted stated stressed suggested told
    tells testified thought tweeted urged vowed warned whispered wondered writes wrote yelled
    adds argues asks believes calls claims describes explains insists notes recalls warns`,
  es: 'dijo afirmó aseguró explicó señaló añadió declaró indicó manifestó sostuvo agregó advirtió subrayó',
  fr: 'dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré assure estimé estime indiqué précisé souligné lancé martelé',
  it: 'detto dice dichiarato dichiara affermato spiegato spiega aggiunto aggiunge sottolineato',
  nl: 'zei zegt verklaarde schreef stelde voegde',
  pt: 'disse afirmou declarou explicou acrescentou garantiu destacou ressaltou sublinhou',
  sv: 'säger sade sa skrev uppgav'
}

/** Words that may stand between a speaker and the verb. */
const between =
  'also|then|later|once|often|has|had|have|further|recently|reportedly|even|publicly|himself|herself|hat|habe|haben|hatte|a|ha|à|avait|ont|simply|quickly|repeatedly|previously|subsequently|again|still|briefly|initially|immediately|ultimately|finally|instead'

const words = Object.values(lists).flatMap((list) => list.trim().split(/\s+/u))

/** One verb of saying, as the source of a pattern. */
export const speechVerb = `(?:${[...new Set(words)].toSorted((a, b) => b.length - a.length).join('|')})`

/** Up to two adverbs or auxiliaries, each with a space after it, as the source of a pattern. */
export const adverbs = `(?:(?:${between}|\\p{Ll}{2,14}ly) ){0,2}`
